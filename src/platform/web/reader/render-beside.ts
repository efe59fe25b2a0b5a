import type { Annotations } from '../../../annotate/annotations.js'
import { printable } from '../../../answer/printable.js'
import { editorNotes } from '../../../answer/review-words.js'
import { showDated } from '../../../answer/show-date.js'
import type { Note, Paragraph } from '../../../report/report.js'
import { cut } from '../../../report/span.js'
import { markup, type Blank, type Markup } from '../markup.js'
import { messagesFor } from '../messages.js'
import type { Reading } from './reading.js'
import { renderTranslations } from './render-translations.js'
import { addressOf } from './render-sentences.js'

/** What stands beside a paragraph: the notes that it calls, an editor's notes, translations, and what was read in it. */
export function renderBeside(
  paragraph: Paragraph,
  annotations: Annotations,
  headlines: readonly string[],
  reading: Reading,
): Markup {
  const called = new Set(paragraph.footnotes.map(({ id }) => id))
  const notes = reading.report.notes.filter(({ id }) => called.has(id))
  const review = (annotations.review ?? []).map((mark) => mark.review)
  return markup`<div class="beside">${notes.map((note) => renderNote(note, reading))}
${editorNotes({ review }, reading.view.language).map((line) => markup`<p class="editor">${printable(line)}</p>`)}
${renderTranslations(paragraph, reading)}${renderRead(paragraph, annotations, headlines, reading)}</div>`
}

/** A note, with the way back to where it is called. */
export function renderNote({ id, label, text }: Note, { report, view, cited }: Reading): Markup {
  const words = messagesFor(view.language)
  const isCalled = report.sections.some(({ paragraphs }) =>
    paragraphs.some(({ footnotes }) => footnotes.some((call) => call.id === id)),
  )
  const shown = printable(label)
  const back = isCalled
    ? markup`<a href="#call-${id}" aria-label="${words.back(shown)}">${shown}</a>`
    : markup`<span>${shown}</span>`
  const own = printable(text)
  const isCited = cited?.at?.note === id
  return markup`<p class="note" id="${id}" lang="${report.language}">${back} ${isCited ? markup`<mark class="cited">${own}</mark>` : own}</p>`
}

/** What was read in a paragraph, in words, and the addresses of its sentences. */
function renderRead(
  paragraph: Paragraph,
  { dates, positions }: Annotations,
  headlines: readonly string[],
  reading: Reading,
): Markup {
  const { language } = reading.view
  const words = messagesFor(language)
  const places = paragraph.sentences.map((_, at) => `${paragraph.number}.${at + 1}`)
  const told: readonly Blank[] = [
    ...dates.flatMap((date) => {
      const [own, meaning] = [printable(cut(paragraph.text, date)), showDated(date, language)]
      return own === meaning ? [] : [words.readAs(own, meaning)]
    }),
    ...positions.map((_, at) => printable(headlines[at] ?? '')),
  ]
  return markup`<details class="read"><summary>${words.read(paragraph.number)}</summary>
<p>${words.addresses}: ${places.map((place) => markup`<a href="${addressOf(place, paragraph, reading)}" data-address>${place}</a> `)}</p>
${told.length > 0 && markup`<ul>${told.map((each) => markup`<li>${each}</li>`)}</ul>`}</details>`
}
