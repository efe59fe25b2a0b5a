import { languageOf } from '../../../report/language-of.js'
import type { QuotationPart } from '../../../answer/outline.js'
import { printable, printableWith } from '../../../answer/printable.js'
import { readerPlace } from '../../../answer/reader-link.js'
import type { Citation } from '../../../search/citation.js'
import type { Excerpt } from '../../../search/excerpt.js'
import { markup, type Blank, type Markup } from '../markup.js'
import { stretchesOf, type Mark } from '../reader/marks.js'
import { readerHref, type View } from '../view.js'

/** Headlines, the words, their citation as the way to where they stand, notes and glosses. */
export function renderQuotation(part: QuotationPart, view: View): Markup {
  const { number, headlines, excerpt, citation, notes, glosses, again } = part
  const told = headlines.map(
    (headline, at) => markup`<p class="headline">[${number + at}] ${printable(headline)}</p>`,
  )
  const shown =
    again === null
      ? [renderWords(excerpt), renderCitation(citation, excerpt.citation, view)]
      : renderCitation(again, excerpt.citation, view)
  const below: readonly Blank[] = again === null ? [...notes.map(editor), gloss(glosses)] : []
  return markup`<figure class="quotation">${told}${shown}${below}</figure>\n`
}

/** The words of an excerpt, whole, with what was sought in them marked. */
export function renderWords({ text: words, highlights }: Pick<Excerpt, 'text' | 'highlights'>): Markup {
  const { text, spans } = printableWith(words, highlights)
  const marks = spans.map((span): Mark => ({ ...span, kind: 'sought', title: '' }))
  const shown = stretchesOf({ start: 0, end: text.length }, marks, []).map(({ start, end, marks: on }) => {
    const stretch = text.slice(start, end)
    return on.length > 0 ? markup`<mark>${stretch}</mark>` : stretch
  })
  return markup`<blockquote lang="${languageOf(text)}">${shown}</blockquote>`
}

/** A citation that leads to the words in their report. */
export function renderCitation(shown: string, citation: Citation, view: View): Markup {
  const { query, fragment } = readerPlace(citation)
  const href = readerHref(view, citation.report, query, fragment)
  return markup`<figcaption>— <a href="${href}">${printable(shown)}</a></figcaption>`
}

const editor = (note: string): Markup => markup`<p class="editor">${printable(note)}</p>`

const gloss = (glosses: string): Blank =>
  glosses !== '' && markup`<p class="glosses">${printable(glosses)}</p>`
