import type { Paragraph } from '../../../report/report.js'
import { highlightsOf } from '../../../search/highlights.js'
import { markup, type Markup } from '../markup.js'
import { marksOf, type Mark } from './marks.js'
import { headlinesOf } from './paragraph-headlines.js'
import type { Reading } from './reading.js'
import { renderBeside } from './render-beside.js'
import { renderSentences } from './render-sentences.js'

/** A paragraph as it reads, with what stands beside it. */
export function renderParagraph(paragraph: Paragraph, reading: Reading): Markup {
  const { report, context, sought } = reading
  const annotations = report.annotations[paragraph.number - 1] ?? NOTHING
  const headlines = headlinesOf(paragraph, annotations, reading)
  const found = sought === '' ? [] : highlightsOf(paragraph.text, sought)
  const marks = [
    ...marksOf(annotations, headlines, context.language),
    ...found.map((span): Mark => ({ ...span, kind: 'sought', title: '' })),
  ]
  return markup`<div class="paragraph" id="${paragraph.number}">
<p lang="${report.language}">${renderSentences(paragraph, marks, reading)}</p>
${renderBeside(paragraph, annotations, headlines, reading)}
</div>
`
}

const NOTHING = { dates: [], actors: [], positions: [], figures: [] }
