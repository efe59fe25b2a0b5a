import { createHash } from 'node:crypto'
import path from 'node:path'

const idForm = /^[a-z0-9-]{1,64}$/u

/** Whether words may be a report's id: then they name a folder in the content directory and lead nowhere else. */
export const isId = (id: string): boolean => idForm.test(id)

/** An id made of a file's name; where that has no letters that an id may have, of its bytes. */
export function idFor(file: string, bytes: Uint8Array): string {
  const stem = path.basename(file, path.extname(file)).normalize('NFKD').toLowerCase()
  const made = stem
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/gu, '')
  if (/[a-z]/u.test(made)) return made
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return `report-${made === '' ? hash : made.slice(0, 40)}`
}
