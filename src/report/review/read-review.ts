import { FAILSAFE_SCHEMA, YAMLException, load } from 'js-yaml'
import type { Warning } from '../report.js'
import { listFaults, type ValueFault } from '../yaml-faults.js'
import type { PositionChanges, ReviewEntry, Revision } from './review-entry.js'
import { entryFaults, entrySchema, type EntryRow } from './review-schema.js'
import { splitItems, type ListItem } from './split-items.js'

/** What a review.yaml holds: the entries that can be read, and a warning for each fault of the others. */
export interface ReviewFile {
  readonly entries: readonly ReviewEntry[]
  readonly warnings: readonly Warning[]
}

/** So many characters, entries and faults are read and named. */
const MOST_CHARACTERS = 2_000_000
const MOST_ENTRIES = 5000
const MOST_FAULTS = 100

/**
 * Reads a review.yaml, a list of entries. A fault in one, in its form or in its values, leaves the others as they are.
 * @param file the name that faults are reported under
 */
export function readReview(text: string, file: string): ReviewFile {
  if (text.length > MOST_CHARACTERS)
    return { entries: [], warnings: [warn(file, 1, 'this file is too long to be read; 2 MB is the most.')] }
  const { before, items } = splitItems(text)
  const strange = before.map((line) => warn(file, line, 'this is no entry; each begins with “- words: …”.'))
  const read = items.slice(0, MOST_ENTRIES).map((item) => readItem(item, file))
  const faults = [...strange, ...read.flatMap(({ warnings }) => warnings)]
  const [more, left] = [faults.length - MOST_FAULTS, items[MOST_ENTRIES]]
  return {
    entries: read.flatMap(({ entries }) => entries),
    warnings: [
      ...faults.slice(0, MOST_FAULTS),
      ...(more > 0 ? [warn(file, 1, `there are ${more} more faults.`)] : []),
      ...(left
        ? [warn(file, left.line, `only ${MOST_ENTRIES} entries are read, not this one and the rest.`)]
        : []),
    ],
  }
}

const warn = (file: string, line: number, message: string): Warning => ({
  code: 'review-fault',
  message,
  at: `${file}:${line}`,
})

function readItem({ text, line }: ListItem, file: string): ReviewFile {
  const named = (faults: readonly ValueFault[], otherwise: string): ReviewFile => {
    const listed = listFaults(text, faults)
    const shown = listed.length > 0 ? listed : [{ line: 1, message: otherwise }]
    return {
      entries: [],
      warnings: shown.map((each) => warn(file, line + each.line - 1, sentence(each.message))),
    }
  }
  try {
    const [value] = load(text, { schema: FAILSAFE_SCHEMA }) as readonly unknown[]
    const read = entrySchema.safeParse(value)
    if (!read.success)
      return named(
        entryFaults(read.error.issues).map((fault) => ({ ...fault, path: [0, ...fault.path] })),
        '',
      )
    return { entries: [entryOf(read.data, `${file}:${line}`)], warnings: [] }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return named([], error.reason)
  }
}

/** As a sentence, without the number of the item. */
const sentence = (message: string): string =>
  `${message.replace(/^0(?:\.|: )/u, '').replace(/[.:]$/u, '')}.`.replace('?.', '?')

function entryOf(row: EntryRow, line: string): ReviewEntry {
  const { words, at, occurrence, of, by, on, why = null } = row
  return {
    words,
    ...(at === undefined ? {} : { at }),
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(of === undefined ? {} : { of }),
    by,
    on,
    why,
    revision: revisionOf(row),
    line,
  }
}

function revisionOf(row: EntryRow): Revision {
  if (row.note !== undefined) return noteOf(row.note, row.source ?? null)
  if (row.reject !== undefined) return { kind: 'reject', what: row.reject }
  if (row.position !== undefined) return { kind: 'position', changes: row.position satisfies PositionChanges }
  if (row.date !== undefined) return { kind: 'date', edtf: row.date }
  if (row.actor !== undefined) return { kind: 'actor', actor: row.actor }
  if (row.paragraph !== undefined) return { kind: 'paragraph', begins: row.paragraph === 'begins' }
  if (row.call !== undefined) return { kind: 'call', label: row.call, isCall: true }
  if (row['no-call'] !== undefined) return { kind: 'call', label: row['no-call'], isCall: false }
  if (row.page !== undefined) return { kind: 'page', page: row.page }
  return { kind: 'checked' }
}

function noteOf(note: NonNullable<EntryRow['note']>, source: string | null): Revision {
  if (typeof note === 'string') return { kind: 'note', text: note, source }
  return { kind: 'note', text: note.en, translations: note, source }
}
