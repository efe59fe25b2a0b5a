import { printable, printableWith } from '../../answer/printable.js'
import type { Span } from '../../report/span.js'

/**
 * Words of reports and users as Discord shows them letter by letter: every character that could begin markup, a mention,
 * a link, an emoji or a timestamp has a backslash before it.
 */
export const escaped = (words: string): string => escapedOnly(printable(words))

/** `escaped`, for a line of its own. */
export const escapedLine = (words: string): string => escaped(words).trim()

/** `escaped`, for words that `printable` has gone through. */
export const escapedOnly = (words: string): string => words.replace(SPECIAL, '\\$&')

/** Words with spans of them, as they may be shown: spans that touch are one, and none begins or ends with a blank. */
export function printableSpans(words: string, spans: readonly Span[]): ReturnType<typeof printableWith> {
  const { text, spans: moved } = printableWith(words, spans)
  const joined: Span[] = []
  for (const span of moved.toSorted((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    if (before !== undefined && span.start <= before.end)
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else joined.push(span)
  }
  return { text, spans: joined.flatMap((span) => withoutBlanks(text, span)) }
}

/** A part of words that `printable` has gone through, with the spans that fall into it in bold. */
export function emphasized(text: string, part: Span, spans: readonly Span[]): string {
  let shown = ''
  let at = part.start
  for (const span of spans) {
    const [inside] = withoutBlanks(text, {
      start: Math.max(at, span.start),
      end: Math.min(part.end, span.end),
    })
    if (inside === undefined) continue
    shown += `${escapedOnly(text.slice(at, inside.start))}**${escapedOnly(text.slice(inside.start, inside.end))}**`
    at = inside.end
  }
  return shown + escapedOnly(text.slice(at, part.end))
}

/**
 * Marks that begin something anywhere, and those that do at the beginning of a line. A colon is in every address and
 * emoji, a slash in invitations. Discord takes a backslash before any ASCII mark for that mark.
 */
const SPECIAL = /[\\*_~`|<[\]:@/]|(?<=^\s*)[-#>+]|(?<=^\s*\d+)[.)]/gu

function withoutBlanks(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, Math.max(start, end))
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return to > from ? [{ start: from, end: to }] : []
}
