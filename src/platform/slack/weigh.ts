import { piecesOf } from '../../answer/pieces.js'
import type { Span } from '../../report/span.js'

/** The characters of a text as Slack counts them at most: `&`, `<` and `>` are counted as they are escaped. */
export function weighText(text: string): number {
  const escaped = text.match(/[&<>]/gu) ?? []
  return escaped.reduce((weight, character) => weight + (character === '&' ? 4 : 3), text.length)
}

/** The characters of blocks as they are sent: an upper bound of what Slack counts. */
export const weigh = (value: unknown): number => weighText(JSON.stringify(value))

/** A text cut where it may be read on, each part of which weighs no more than so much; joined again, it is the whole. */
export const splitText = (text: string, most: number): readonly Span[] =>
  text === '' ? [] : piecesOf(text, most, ({ start, end }) => weigh(text.slice(start, end)))
