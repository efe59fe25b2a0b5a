import { createHash } from 'node:crypto'

/** The SHA-256 of a text's bytes in UTF-8, in hex. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The first 12 hex digits of the SHA-256 of a text, white space and Unicode form (NFKC) aside. */
export const hashWords = (text: string): string =>
  hashText(text.normalize('NFKC').replace(/\s+/gu, '')).slice(0, 12)
