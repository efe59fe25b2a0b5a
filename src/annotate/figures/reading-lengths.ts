import type { Span } from '../../report/span.js'

/** The longest stretch that is read as one sentence, in characters; beyond, what is named far off tells nothing. */
const LONGEST = 2000

/** A sentence as stretches that are short enough to be read: whole but for tables and lists that never stop. */
export function readingLengths(text: string, sentence: Span): readonly Span[] {
  const spans: Span[] = []
  let { start } = sentence
  while (sentence.end - start > LONGEST) {
    const end = start + cutAt(text.slice(start, start + LONGEST))
    spans.push({ start, end })
    start = end
  }
  return [...spans, { start, end: sentence.end }]
}

/** After the last mark that parts clauses or words, in the later half; else anywhere. */
function cutAt(stretch: string): number {
  const at = Math.max(...['。', '、', ';', ', ', '\n', ' '].map((mark) => stretch.lastIndexOf(mark)))
  return at > LONGEST / 2 ? at + 1 : LONGEST
}
