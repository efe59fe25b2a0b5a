import type { CallMark, Doubt, ParagraphBlock } from '../block.js'
import { mendHyphen, wordsOf } from '../hyphenation.js'
import { indexAtLeast } from '../index-at-least.js'
import { isJapanese } from '../japanese.js'
import { joinMapped, sliceMapped, type MappedText } from '../mapped-text.js'

/** A paragraph parted where a character of the file stands; whole, where it begins there. The later part has no page. */
export function splitParagraph(block: ParagraphBlock, offset: number): readonly ParagraphBlock[] {
  const { content, calls, doubts, page } = block
  const { text, offsets } = content
  const cut = indexAtLeast(offsets, offset)
  const end = text.slice(0, cut).trimEnd().length
  const start = text.length - text.slice(cut).trimStart().length
  if (end === 0 || start >= text.length) return [block]
  const kind = 'paragraph' as const
  const isBefore = ({ at }: CallMark | Doubt): boolean => at <= cut
  const isAfter = ({ at }: CallMark | Doubt): boolean => at > cut
  const first = {
    kind,
    content: sliceMapped(content, { start: 0, end }),
    calls: calls.filter(isBefore).map((call) => ({ ...call, at: Math.min(call.at, end) })),
    doubts: doubts.filter(isBefore),
  }
  const later = sliceMapped(content, { start, end: text.length })
  const second = {
    kind,
    content: later,
    calls: moved(calls.filter(isAfter), -start),
    doubts: moved(doubts.filter(isAfter), -start),
  }
  return [page === undefined ? first : { ...first, page }, second]
}

const moved = <Mark extends CallMark | Doubt>(marks: readonly Mark[], by: number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, at: mark.at + by }))

/** Two paragraphs as one; what stands between them becomes what a line's end would be. */
export function joinParagraphs(first: ParagraphBlock, second: ParagraphBlock, file: string): ParagraphBlock {
  const { kept, space } = jointOf(first.content, second.content, file)
  const content = joinMapped([kept, space, second.content])
  const by = kept.text.length + space.text.length
  const inFirst = <Mark extends CallMark | Doubt>(marks: readonly Mark[]): readonly Mark[] =>
    marks.map((mark) => ({ ...mark, at: Math.min(mark.at, kept.text.length) }))
  return {
    ...first,
    content,
    calls: [...inFirst(first.calls), ...moved(second.calls, by)],
    doubts: [...inFirst(first.doubts), ...moved(second.doubts, by)],
  }
}

/** The first text, without a hyphen that only a line's end had put there, and the space after it, if one belongs there. */
function jointOf(
  first: MappedText,
  second: MappedText,
  file: string,
): { readonly kept: MappedText; readonly space: MappedText } {
  const nothing = { text: '', offsets: [] }
  const mended = /[-‐]$/u.test(first.text) ? mendHyphen(first.text, second.text, wordsOf(file)) : 'none'
  if (mended === 'joined')
    return { kept: sliceMapped(first, { start: 0, end: first.text.length - 1 }), space: nothing }
  const isApart =
    mended === 'none' && !isJapanese(first.text.slice(-1)) && !isJapanese(second.text.slice(0, 1))
  const from = (first.offsets.at(-1) ?? 0) + 1
  const gap = /\s/u.exec(file.slice(from, second.offsets[0]))?.index
  return { kept: first, space: isApart && gap !== undefined ? { text: ' ', offsets: [from + gap] } : nothing }
}
