import type { FootnoteCall, Paragraph } from '../report/report.js'
import type { SentenceRange } from './sentence-range.js'

/**
 * The footnote calls inside some sentences of a paragraph. A call at the very end of a sentence, before or after its
 * full stop, is that sentence's, even where the next one begins at once.
 */
export function callsWithin(paragraph: Paragraph, [first, last]: SentenceRange): readonly FootnoteCall[] {
  const end = paragraph.sentences[last - 1]?.end ?? paragraph.text.length
  return paragraph.footnotes.filter((call) => {
    const sentence = sentenceOfCall(paragraph, call)
    return first <= sentence && sentence <= last && call.at <= end
  })
}

/** The sentence that a call belongs to, counted from 1; one where a sentence begins belongs to that before it. */
export function sentenceOfCall({ sentences }: Paragraph, { at }: FootnoteCall): number {
  const begun = sentences.filter(({ start }) => start < at).length
  return Math.max(1, begun)
}
