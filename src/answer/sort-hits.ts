import { foldText } from '../search/fold.js'
import type { Hit } from '../search/hit.js'
import { isQuoted } from '../search/query.js'
import { wantedBy } from '../search/rank/answer-type.js'
import type { Steps } from '../search/steps.js'
import { heldBy, shareHeld, type WeighedConcept } from './asked-concepts.js'

/** Hits by whether they hold enough of a question to answer it, each kind the best first. */
export interface SortedHits {
  readonly answering: readonly Hit[]
  readonly others: readonly Hit[]
}

/** So many of the first hits are looked at: what is ranked behind them answers no more than they do. */
const MOST_SORTED = 100
/** The share of what is asked that a passage must hold to answer. */
const ENOUGH = 0.6

/** Sorts hits, one a step. What is quoted stands in all of them. */
export function* sortHits(
  hits: readonly Hit[],
  text: string,
  concepts: readonly WeighedConcept[],
): Steps<SortedHits> {
  if (isQuoted(text)) return { answering: hits, others: [] }
  const wanted = wantedBy(text)
  const isAnswering = (hit: Hit): boolean =>
    shareHeld(concepts, heldBy(hit, concepts), hit.report.language) >= ENOUGH && isThere(wanted, hit)
  const answering = new Set<Hit>()
  for (const hit of hits.slice(0, MOST_SORTED)) {
    if (isAnswering(hit)) answering.add(hit)
    yield
  }
  return { answering: [...answering], others: hits.filter((hit) => !answering.has(hit)) }
}

/** Whether a passage has a date where a time is asked for, and a number that is no date's where one is. */
function isThere(wanted: ReturnType<typeof wantedBy>, { report, paragraph }: Hit): boolean {
  if (wanted === null) return true
  const { dates = [] } = report.annotations[paragraph.number - 1] ?? {}
  if (wanted === 'time') return dates.length > 0
  const undated = dates.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    paragraph.text,
  )
  return foldText(undated).search(wanted) >= 0
}
