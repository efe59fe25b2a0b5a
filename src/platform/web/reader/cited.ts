import { parseRef } from '../../../search/place.js'
import type { AnnotatedReport } from '../../../annotate/annotations.js'
import type { Library } from '../../../search/library.js'
import { isResolved, type Resolution, type Resolved } from '../../../search/resolution.js'
import type { SentenceRange } from '../../../search/sentence-range.js'

/** What an address cites in a report. */
export interface Cited {
  /** As the address has it: `3.4-5`, `n4`. */
  readonly place: string
  /** Null: no paragraph of the report. */
  readonly at: CitedPlace | null
  /** Whether the words are still those that were cited. */
  readonly state: 'same' | 'moved' | 'changed' | 'absent'
}

/** Where it stands: sentences of a paragraph, or a note that a paragraph calls. */
export interface CitedPlace {
  readonly paragraph: number
  readonly sentences: SentenceRange | null
  readonly note: string | null
}

/** What stands where an address points; null: it points nowhere. */
export function citedBy(
  report: AnnotatedReport,
  { at, hash }: { readonly at: string | undefined; readonly hash: string | undefined },
  library: Pick<Library, 'resolve'>,
): Cited | null {
  const place = parseRef(at ?? '')
  if (at === undefined || place === null) return null
  const known = /^[0-9a-f]{6,64}$/u.test(hash ?? '') ? (hash ?? null) : null
  const found = library.resolve({ ...place, report: report.id, hash: known })
  return { place: at, ...statedBy(found, report) }
}

function statedBy(found: Resolution, report: AnnotatedReport): Pick<Cited, 'at' | 'state'> {
  if (isResolved(found)) return { at: placeOf(found, report), state: 'same' }
  if (found.kind !== 'changed') return { at: null, state: 'absent' }
  if (found.moved !== null) return { at: placeOf(found.moved, report), state: 'moved' }
  return { at: placeOf(found.now, report), state: 'changed' }
}

function placeOf(found: Resolved, { sections }: AnnotatedReport): CitedPlace | null {
  if (found.kind === 'text')
    return { paragraph: found.paragraph.number, sentences: found.sentences, note: null }
  const note = found.kind === 'note' ? found.note.id : found.note
  const calling = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ footnotes }) => footnotes.some(({ id }) => id === note))
  // A note that nothing calls stands after the last paragraph.
  const last = sections.at(-1)?.paragraphs.at(-1)?.number ?? 1
  return { paragraph: calling?.number ?? last, sentences: null, note }
}
