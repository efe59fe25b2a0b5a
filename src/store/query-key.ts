import { createHash } from 'node:crypto'
import type { StoredQuery } from '../command/ports.js'

/** The key of a query: 96 bits of its SHA-256 in base64url, the same for the same query. */
export const keyOf = ({ words, language }: StoredQuery): string =>
  createHash('sha256').update(`${language}\n${words}`).digest('base64url').slice(0, 16)
