import { mendHyphen } from './hyphenation.js'
import { isJapanese } from './japanese.js'
import { joinMapped, sliceMapped, type MappedText } from './mapped-text.js'
import type { Line } from './lines.js'

/** Characters that are no text: controls, soft hyphens, zero-width spaces, byte order marks. */
const dropped = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/u

/** The lines of a file as one mapped text, in which each line's end is a line feed. */
export function mapLines(lines: readonly Line[]): MappedText {
  return joinMapped(
    lines.map(({ text, start }, index) => ({
      text: index === lines.length - 1 ? text : `${text}\n`,
      offsets: Array.from(
        { length: text.length + (index === lines.length - 1 ? 0 : 1) },
        (_, at) => start + at,
      ),
    })),
  )
}

/**
 * A paragraph as running text. Between Japanese characters nothing stands for a line's end, between words a space,
 * which maps to the line break; a word hyphenated at a line's end is mended. Runs of spaces are one space.
 * @param wrapped the paragraph, line feeds where its lines end
 * @param words all words of the file, in lower case: they tell which spelling of a broken word is known
 */
export function unwrap(wrapped: MappedText, words: ReadonlySet<string>): MappedText {
  const breaks = Array.from(wrapped.text.matchAll(/\n/gu), ({ index }) => index)
  const edges = [-1, ...breaks, wrapped.text.length]
  const lines = edges.slice(1).map((end, index) => cleanLine(wrapped, (edges[index] ?? -1) + 1, end))
  const isJapaneseText =
    isJapanese(wrapped.text.slice(0, 1)) || lines.some(({ text }) => isJapanese(text.slice(-1)))
  const parts = lines.flatMap((line, index): readonly MappedText[] => {
    const next = lines[index + 1]
    const at = breaks[index] ?? 0
    const lineBreak = { text: ' ', offsets: wrapped.offsets.slice(at, at + 1) }
    const isSoft = wrapped.text.charAt(at - 1) === '\u00ad'
    return next ? joinToNext(line, next, { lineBreak, isSoft, isJapaneseText, words }) : [line]
  })
  return joinMapped(parts)
}

/** A line's characters without the white space around them, runs of spaces as one. */
function cleanLine(wrapped: MappedText, start: number, end: number): MappedText {
  const content = wrapped.text.slice(start, end)
  const from = start + content.length - content.trimStart().length
  const to = start + content.trimEnd().length
  const kept: string[] = []
  const offsets: number[] = []
  for (let index = from; index < to; index += 1) {
    const character = wrapped.text.charAt(index).replace('\t', ' ')
    if (dropped.test(character) || (character === ' ' && kept.at(-1) === ' ')) continue
    kept.push(character)
    offsets.push(wrapped.offsets[index] ?? 0)
  }
  return { text: kept.join(''), offsets }
}

interface Joint {
  readonly lineBreak: MappedText
  /** Whether a soft hyphen stood at the line's end. */
  readonly isSoft: boolean
  readonly isJapaneseText: boolean
  readonly words: ReadonlySet<string>
}

/** A line with what stands for its end. */
function joinToNext(line: MappedText, next: MappedText, joint: Joint): readonly MappedText[] {
  const mended = mendHyphen(line.text, next.text, joint.words)
  if (mended === 'joined') return [sliceMapped(line, { start: 0, end: line.text.length - 1 })]
  const isOneWord = mended === 'kept' || joint.isSoft || line.text === '' || next.text === ''
  return isOneWord || !standsApart(line.text, next.text, joint.isJapaneseText)
    ? [line]
    : [line, joint.lineBreak]
}

/** Whether a space belongs between the end of one line and the start of the next. */
function standsApart(end: string, start: string, isJapaneseText: boolean): boolean {
  if (isJapanese(end.slice(-1)) || isJapanese(start.slice(0, 1))) return false
  if (isJapaneseText && /\d[,.]?$/u.test(end) && /^\d/u.test(start)) return false
  return !/[—/]$/u.test(end) && !start.startsWith('—')
}
