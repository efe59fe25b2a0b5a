import { createHash } from 'node:crypto'
import { z } from 'zod'

/** The file that says what was added to a folder, so that it can be taken out again. */
export const addedName = 'added.json'

const schema = z.object({ version: z.literal(1), files: z.record(z.string(), z.string()) })

/** The SHA-256 of each file that was added, by its name. */
export type AddedFiles = Readonly<Record<string, string>>

/** What `added.json` says of files. */
export function renderAdded(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hashes = Object.fromEntries(Array.from(files, ([name, content]) => [name, hashOf(content)]))
  return `${JSON.stringify({ version: 1, files: hashes }, null, 2)}\n`
}

/** Reads an `added.json`; null: it is none. */
export function readAdded(json: string): AddedFiles | null {
  try {
    return schema.parse(JSON.parse(json)).files
  } catch {
    return null
  }
}

/** The SHA-256 of a file's bytes, in hex. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
