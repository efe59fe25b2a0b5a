import { createHash } from 'node:crypto'

/** The checksum of a row: SHA-256 over all its columns in their order, as JSON. */
export const checksumOf = (columns: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(columns)).digest('base64url')
