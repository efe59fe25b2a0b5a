import type { Span } from './span.js'

const closing: ReadonlyMap<string, string> = new Map(
  ['「」', '『』', '（）', '()', '“”', '［］', '[]', '【】', '〈〉', '《》', '〔〕', '«»'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
)
const openers = new Map(Array.from(closing, ([open, close]) => [close, open]))

/** The outermost stretches of a text that stand in quotation marks or brackets. What is never closed holds nothing. */
export function findBracketed(text: string): readonly Span[] {
  const open: { readonly character: string; readonly at: number }[] = []
  const counts = new Map<string, number>()
  const found: Span[] = []
  const count = (character: string, by: number): Map<string, number> =>
    counts.set(character, (counts.get(character) ?? 0) + by)
  for (const { 0: character, index } of text.matchAll(/[「」『』（）()“”［］[\]【】〈〉《》〔〕«»]/gu)) {
    if (closing.has(character)) {
      open.push({ character, at: index })
      count(character, 1)
    }
    const partner = openers.get(character)
    if (partner === undefined || !counts.get(partner)) continue
    const at = open.findLastIndex((mark) => mark.character === partner)
    const start = open[at]?.at ?? index
    for (const mark of open.splice(at)) count(mark.character, -1)
    while ((found.at(-1)?.start ?? -1) > start) found.pop()
    found.push({ start, end: index + 1 })
  }
  return [...found, ...findStraightQuoted(text)].sort((a, b) => a.start - b.start)
}

/** Straight quotation marks are paired in the order they stand, if their number is even. */
function findStraightQuoted(text: string): readonly Span[] {
  const marks = Array.from(text.matchAll(/"/gu), ({ index }) => index)
  if (marks.length % 2 === 1) return []
  return marks.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: (marks[at + 1] ?? start) + 1 }] : []))
}
