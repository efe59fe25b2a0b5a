import path from 'node:path'
import { ShuttenError } from '../errors.js'
import type { SourceKind } from './extracted.js'

const kinds: ReadonlyMap<string, SourceKind> = new Map([
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
])

/** What a file begins with, and what it then is. */
const beginnings: readonly {
  readonly bytes: string
  readonly is: string
  readonly kind: SourceKind | null
}[] = [
  { bytes: '%PDF-', is: 'a PDF', kind: 'pdf' },
  { bytes: 'PK\u0003\u0004', is: 'a DOCX or another ZIP file', kind: 'docx' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', is: 'an old Office file (.doc, .xls)', kind: null },
  { bytes: '{\\rtf', is: 'a Rich Text file', kind: null },
  { bytes: '\u0089PNG', is: 'a picture', kind: null },
  { bytes: '\u00ff\u00d8\u00ff', is: 'a picture', kind: null },
]

/** The kind of file that a name's ending says; null where reports do not come in such files. */
export const kindOf = (name: string): SourceKind | null => kinds.get(path.extname(name).toLowerCase()) ?? null

/**
 * Compares a file's ending with what it begins with.
 * @throws ShuttenError `source-unreadable` where they differ
 */
export function checkKind(kind: SourceKind, name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable(`${name} is empty.`)
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  const found = beginnings.find(({ bytes: first }) => head.startsWith(first))
  const isPdf = kind === 'pdf' && head.includes('%PDF-')
  if (found && found.kind !== kind && !isPdf)
    throw unreadable(
      `${name} is ${found.is}, whatever its name says; give it its own ending, or another file.`,
    )
  if (kind === 'pdf' && !isPdf) throw unreadable(`${name} is no PDF: it does not begin as one.`)
  if (kind === 'docx' && !found) throw unreadable(`${name} is no DOCX: it does not begin as one.`)
}

const unreadable = (message: string): ShuttenError => new ShuttenError('source-unreadable', message)
