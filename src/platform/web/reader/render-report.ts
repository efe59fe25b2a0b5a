import { showDate } from '../../../answer/show-date.js'
import { nameInOrder } from '../../../answer/reports-answer.js'
import { printable, printableLine } from '../../../answer/printable.js'
import { wordsFor } from '../../../answer/words.js'
import type { AnnotatedReport } from '../../../annotate/annotations.js'
import type { Language } from '../../../report/report.js'
import { headingAt, markup, type Blank, type Markup } from '../markup.js'
import { messagesFor } from '../messages.js'
import { readerHref } from '../view.js'
import type { KeptParagraphs } from './kept-paragraphs.js'
import { pagesOf, type PagePart, type ReaderPage } from './pages.js'
import type { Reading } from './reading.js'
import { renderNote } from './render-beside.js'
import { renderTranslationsLink } from './render-translations.js'
import { renderContents, sectionId, sectionTitle } from './render-contents.js'

/** A report as it reads, or the page of it that is asked for. */
export function renderReport(page: ReaderPage, reading: Reading, kept: KeptParagraphs): Markup {
  const { report, view } = reading
  const words = messagesFor(view.language)
  const pages = pagesOf(report).length
  return markup`<article>
<h1 lang="${report.language}">${titleOf(report, view.language)}</h1>
<p class="record">${recordOf(report, view.language)}</p>
${report.record.supplied.length > 0 && markup`<p class="record">${words.supplied}</p>`}
${renderState(reading)}
${renderLegend(view.language)}
${renderTranslationsLink(reading, page.number)}
${renderContents(page, reading)}
${renderParts(page.parts, reading, kept)}
${page.number === pages && renderUncalled(reading)}
${pages > 1 && renderTurning(page.number, pages, reading)}
</article>`
}

/** A report's title; one that an editor supplied is in brackets. */
export function titleOf({ record }: AnnotatedReport, language: Language): string {
  const title = printableLine(record.title)
  return record.supplied.includes('title') ? wordsFor(language)('supplied', { title }) : title
}

/** Who wrote a report and when it was issued, as far as its record says. */
export function recordOf({ record, id }: AnnotatedReport, language: Language): string {
  const words = messagesFor(language)
  const issued =
    record.issued === undefined ? words.notIssued : words.issued(showDate(record.issued, language))
  const authors = (record.author ?? []).map(nameInOrder)
  return [...authors, record.publisher ?? '', record['container-title'] ?? '', issued, record.URL ?? '', id]
    .filter(Boolean)
    .map(printableLine)
    .join(' · ')
}

/** What the address cites, where it is not what stands there. */
function renderState({ cited, view, report }: Reading): Blank {
  if (cited === null || cited.state === 'same') return null
  const words = messagesFor(view.language)
  if (cited.state === 'absent') return markup`<p class="state">${words.noPlace(printable(cited.place))}</p>`
  const { at, before } = cited
  const place = at === null ? '' : (at.note ?? `${at.paragraph}`)
  const shown = at?.note ?? words.read(at?.paragraph ?? 0)
  const here =
    at !== null && markup`<a href="${readerHref(view, report.id, { at: place }, place)}">${shown}</a>`
  const quoted =
    before !== null &&
    markup`<p>${words.before}</p><blockquote lang="${report.language}">${printable(before)}</blockquote>`
  return markup`<div class="state"><p>${words[cited.state]} ${here}</p>${quoted}</div>`
}

function renderLegend(language: Language): Markup {
  const words = messagesFor(language)
  return markup`<details class="legend"><summary>${words.legend}</summary>
<ul><li><span class="stated">${words.stated}</span></li><li><span class="inferred">${words.inferred}</span></li><li><span class="position">${words.position}</span></li><li><mark class="cited">${words.cited}</mark></li><li><span class="editor">${words.editor}</span></li><li><span class="translation">${words.translated}</span></li></ul></details>`
}

/** Sections under headings that go down one step at a time, as screen readers want them. */
function renderParts(parts: readonly PagePart[], reading: Reading, kept: KeptParagraphs): readonly Markup[] {
  let level = 1
  return parts.map(({ section, index, paragraphs, isContinued }) => {
    const title = sectionTitle(section)
    if (title !== '') level = Math.min(6, level + 1, Math.max(2, section.path.length + 1))
    const id = sectionId(index)
    const more = isContinued ? ' …' : ''
    const heading =
      title !== '' && headingAt(level, markup` id="${id}" lang="${reading.report.language}">${title}${more}`)
    return markup`<section>${heading}
${paragraphs.map((paragraph) => kept.show(paragraph, reading))}</section>\n`
  })
}

/** Notes that no paragraph calls stand at the end. */
function renderUncalled(reading: Reading): Blank {
  const called = new Set(
    reading.report.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ footnotes }) => footnotes.map(({ id }) => id)),
    ),
  )
  const notes = reading.report.notes.filter(({ id }) => !called.has(id))
  return notes.length > 0 && markup`<section>${notes.map((note) => renderNote(note, reading))}</section>`
}

function renderTurning(number: number, pages: number, { view, report }: Reading): Markup {
  const words = messagesFor(view.language)
  const link = (page: number, name: string, rel: string): Markup =>
    markup`<a rel="${rel}" href="${readerHref(view, report.id, { page })}">${name}</a>`
  return markup`<nav class="turning" aria-label="${words.paging}">
${number > 1 && link(number - 1, words.previous, 'prev')} <span>${words.pageOf(number, pages)}</span> ${number < pages && link(number + 1, words.next, 'next')}
</nav>`
}
