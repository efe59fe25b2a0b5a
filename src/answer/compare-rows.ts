import type { Dated } from '../annotate/annotations.js'
import type { PeriodAsked } from './asked-words.js'
import { compareDates, fitOf } from './period-match.js'
import { isSameSentence, type PositionHit } from './position-hits.js'
import { sideOf } from './same-matter.js'

/** What two actors did on one date, or in one sentence without a date. */
export interface CompareRow {
  readonly date: Dated | null
  readonly left: readonly PositionHit[]
  readonly right: readonly PositionHit[]
  /** Whether both did the same about the same; null where that cannot be told. */
  readonly verdict: 'agree' | 'differ' | null
}

/** Positions of two actors set beside each other, by date; what has no date comes last, where no period is asked. */
export function compareRows(
  left: readonly PositionHit[],
  right: readonly PositionHit[],
  period: PeriodAsked | undefined,
): readonly CompareRow[] {
  const keys = [...new Set([...left, ...right].filter((hit) => isIn(hit, period)).map(keyOf))]
  const rows = keys.map((key) =>
    rowOf(
      left.filter((hit) => keyOf(hit) === key),
      right.filter((hit) => keyOf(hit) === key),
    ),
  )
  const dated = rows.flatMap((row) => (row.date === null ? [] : [{ row, date: row.date }]))
  const inOrder = dated.toSorted((a, b) => compareDates(a.date, b.date)).map(({ row }) => row)
  return [...inOrder, ...rows.filter((row) => row.date === null)]
}

function isIn({ position: { date }, report }: PositionHit, period: PeriodAsked | undefined): boolean {
  if (period === undefined) return true
  return date !== null && fitOf(date, period, report.record.issued) !== null
}

/** One date is one row; without a date, one sentence is. */
function keyOf({ position: { date }, report, paragraph, sentence }: PositionHit): string {
  return date === null ? `${report.id}:${paragraph.number}.${sentence}` : date.edtf
}

function rowOf(left: readonly PositionHit[], right: readonly PositionHit[]): CompareRow {
  return { date: [...left, ...right][0]?.position.date ?? null, left, right, verdict: verdictOf(left, right) }
}

/** Told only of what stands in one sentence, or is about the same words: only then is it the same matter. */
function verdictOf(left: readonly PositionHit[], right: readonly PositionHit[]): CompareRow['verdict'] {
  const pairs = left.flatMap((a) =>
    right.filter((b) => isSameMatter(a, b)).map((b) => sideOf(a) === sideOf(b)),
  )
  if (pairs.length === 0) return null
  return pairs.every(Boolean) ? 'agree' : 'differ'
}

const isSameMatter = (a: PositionHit, b: PositionHit): boolean =>
  isSameSentence(a, b) && (a.position.about === b.position.about || a.position.label === b.position.label)
