import { parseRef } from '../../../search/place.js'
import type { AnnotatedReport } from '../../../annotate/annotations.js'
import type { Library } from '../../../search/library.js'
import { excerptBefore } from '../../../search/earlier/cited-before.js'
import { isResolved, type Resolution, type Resolved } from '../../../search/resolution.js'
import type { SentenceRange } from '../../../search/sentence-range.js'

/** What an address cites in a report. */
export interface Cited {
  /** As the address has it: `3.4-5`, `n4`. */
  readonly place: string
  /** Null: no paragraph of the report. */
  readonly at: CitedPlace | null
  /** Whether the words are still those that were cited. */
  readonly state: 'same' | 'moved' | 'edited' | 'changed' | 'gone' | 'absent'
  /** The words cited as an earlier version had them, where they are others now. */
  readonly before: string | null
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

function statedBy(found: Resolution, report: AnnotatedReport): Omit<Cited, 'place'> {
  if (isResolved(found)) return { at: placeOf(found, report), state: 'same', before: null }
  if (found.kind !== 'changed') return { at: null, state: 'absent', before: null }
  const { how, now, was } = found
  const before = was !== null && how !== 'kept' ? excerptBefore(report, was).text : null
  return { at: now && placeOf(now, report), state: STATES[how], before }
}

const STATES = { moved: 'moved', kept: 'moved', edited: 'edited', gone: 'gone', unknown: 'changed' } as const

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
