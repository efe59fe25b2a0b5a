import { distance } from 'fastest-levenshtein'
import type { AnnotatedReport } from '../annotate/annotations.js'
import { paragraphsOf, type Note, type Paragraph } from '../report/report.js'
import { citedBefore, type CitedBefore } from './earlier/cited-before.js'
import { successorOf } from './earlier/successor.js'
import type { SentenceRange } from './sentence-range.js'
import type { Place } from './place.js'

/** What stands at a place. */
export type Resolved =
  | {
      readonly kind: 'text'
      readonly report: AnnotatedReport
      readonly paragraph: Paragraph
      readonly sentences: SentenceRange
    }
  | { readonly kind: 'note'; readonly report: AnnotatedReport; readonly note: Note }
  /** The paragraph calls this note, but the source does not hold it. */
  | {
      readonly kind: 'call'
      readonly report: AnnotatedReport
      readonly paragraph: Paragraph
      readonly note: string
    }

/** What is wrong with a place. */
export type Unresolved =
  /** The report was not said, and several have such a place. */
  | { readonly kind: 'choices'; readonly choices: readonly Resolved[] }
  /** No such report that may be seen. `nearest` are ids, the most similar first. */
  | { readonly kind: 'no-report'; readonly report: string | null; readonly nearest: readonly string[] }
  /** The report has no such paragraph, but `count`. */
  | {
      readonly kind: 'no-paragraph'
      readonly report: AnnotatedReport
      readonly paragraph: number
      readonly count: number
    }
  /** The paragraph has no such sentence, but `count`. */
  | {
      readonly kind: 'no-sentence'
      readonly report: AnnotatedReport
      readonly paragraph: Paragraph
      readonly sentence: number
      readonly count: number
    }
  /** The report has no such note; `notes` are the ids of those it has or calls. */
  | {
      readonly kind: 'no-note'
      readonly report: AnnotatedReport
      readonly note: string
      readonly notes: readonly string[]
    }
  | Changed

/** Other words stand there than were cited. */
export interface Changed {
  readonly kind: 'changed'
  readonly report: AnnotatedReport
  /**
   * `moved`: the whole paragraph stands elsewhere; `kept`: the sentences are the same in a paragraph that was edited;
   * `edited`: something like them; `gone`: nothing like them; `unknown`: nobody kept what was cited.
   */
  readonly how: 'moved' | 'kept' | 'edited' | 'gone' | 'unknown'
  /** Where they stand, or what stands in their place; null where they are gone. */
  readonly now: Resolved | null
  /** As they were, where that is kept and not the same. */
  readonly was: CitedBefore | null
}

/** What stands at a place, or what is wrong with it. */
export type Resolution = Resolved | Unresolved

/**
 * Finds what stands at a place. Where no report is said and one alone has such a place, it is that one; where none
 * has, what is said is wrong with the first.
 */
export function resolvePlace(place: Place, reports: readonly AnnotatedReport[]): Resolution {
  const named = reports.filter(({ id }) => place.report === null || id === place.report)
  const all = named.map((report) => resolveIn(report, place))
  const found = all.filter(isResolved)
  const [only] = found
  if (only && found.length === 1) return only
  if (found.length > 1) return { kind: 'choices', choices: found }
  return all.find(({ kind }) => kind === 'changed') ?? all[0] ?? noReport(place.report, reports)
}

/** Whether something stands at the place. */
export function isResolved(resolution: Resolution): resolution is Resolved {
  return resolution.kind === 'text' || resolution.kind === 'note' || resolution.kind === 'call'
}

const NEAREST = 3

function noReport(report: string | null, reports: readonly AnnotatedReport[]): Unresolved {
  const nearest = reports
    .map(({ id }) => ({ id, far: distance(id, report ?? '') }))
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAREST)
  return { kind: 'no-report', report, nearest: nearest.map(({ id }) => id) }
}

function resolveIn(report: AnnotatedReport, place: Place): Resolution {
  const { at, hash } = place
  const now = at.kind === 'note' ? noteIn(report, at.note) : textIn(report, at.paragraph, at.sentences)
  if (hash === null || (isResolved(now) && hashOf(now).startsWith(hash))) return now
  const moved = movedTo(report, place)
  if (moved) return { kind: 'changed', report, how: 'moved', now: moved, was: null }
  const was = citedBefore(report, place)
  if (was) return succeeded(report, was)
  return isResolved(now) ? { kind: 'changed', report, how: 'unknown', now, was } : now
}

function succeeded(report: AnnotatedReport, was: CitedBefore): Changed {
  const found = successorOf(report, was)
  if (!found) return { kind: 'changed', report, how: 'gone', now: null, was }
  return { kind: 'changed', report, how: found.isSame ? 'kept' : 'edited', now: found.place, was }
}

function noteIn(report: AnnotatedReport, id: string): Resolution {
  const note = report.notes.find((each) => each.id === id)
  if (note) return { kind: 'note', report, note }
  const paragraphs = paragraphsOf(report)
  const paragraph = paragraphs.find(({ footnotes }) => footnotes.some((call) => call.id === id))
  if (paragraph) return { kind: 'call', report, paragraph, note: id }
  const called = paragraphs.flatMap(({ footnotes }) => footnotes.map((call) => call.id))
  return {
    kind: 'no-note',
    report,
    note: id,
    notes: [...new Set([...called, ...report.notes.map((each) => each.id)])],
  }
}

function textIn(report: AnnotatedReport, number: number, sentences: SentenceRange | null): Resolution {
  const paragraphs = paragraphsOf(report)
  const paragraph = paragraphs.find((each) => each.number === number)
  if (!paragraph) return { kind: 'no-paragraph', report, paragraph: number, count: paragraphs.length }
  const count = Math.max(1, paragraph.sentences.length)
  const wrong = sentences?.find((sentence) => sentence < 1 || sentence > count)
  if (wrong !== undefined) return { kind: 'no-sentence', report, paragraph, sentence: wrong, count }
  return { kind: 'text', report, paragraph, sentences: sentences ?? [1, count] }
}

function hashOf(resolved: Resolved): string {
  return resolved.kind === 'note' ? resolved.note.hash : resolved.paragraph.hash
}

function movedTo(report: AnnotatedReport, { at, hash }: Place): Resolved | null {
  const isCited = (words: Paragraph | Note): boolean => words.hash.startsWith(hash ?? ' ')
  const paragraph = paragraphsOf(report).find(isCited)
  if (paragraph) {
    const count = Math.max(1, paragraph.sentences.length)
    const asked = at.kind === 'text' ? at.sentences : null
    const isThere = asked !== null && asked[0] >= 1 && asked[1] <= count
    return { kind: 'text', report, paragraph, sentences: isThere ? asked : [1, count] }
  }
  const note = report.notes.find(isCited)
  return note ? { kind: 'note', report, note } : null
}
