import type { Span } from '../report/span.js'
import { squeeze } from './squeeze.js'

/** A word of a European script or a single other character, in a text. */
export interface QuotedToken extends Span {
  readonly token: string
}

/** The tokens that quotations are compared by; white space and quotation marks are none. */
export function quotedTokensOf(text: string): readonly QuotedToken[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: words, index }) => {
    const token = squeeze(words)
    return token === '' ? [] : [{ token, start: index, end: index + words.length }]
  })
}

/** Numbers for tokens, equal for equal tokens. */
export function numberTokens(...texts: readonly (readonly QuotedToken[])[]): readonly Int32Array[] {
  const numbers = new Map<string, number>()
  for (const { token } of texts.flat()) if (!numbers.has(token)) numbers.set(token, numbers.size)
  return texts.map((tokens) => Int32Array.from(tokens, ({ token }) => numbers.get(token) ?? -1))
}

const TOKEN =
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{Nd}\p{M}]+(?:['’][\p{sc=Latin}]+)*|[\s\S][\p{M}\uff9e\uff9f]*/gu
