import { daysOf } from '../annotate/dates/days-of.js'
import { cut } from '../report/span.js'
import { clauseOfDate } from './dated-clause.js'
import type { DatedEvent } from './events.js'
import { wordsAt } from './position-hits.js'

/**
 * Whether what a report dates is still to come for it, and so no event: it lies after the day of issue, or a sentence that
 * tells no position only expects it, or sets it as a term. A position is told as done.
 */
export function isForeseen(event: DatedEvent): boolean {
  const { report, date, position } = event
  const { issued } = report.record
  const last = issued === undefined ? null : daysOf(issued).latest
  if (last !== null && date.earliest !== null && date.earliest > last) return true
  if (position !== null) return false
  const clause = clauseOfDate(event)
  return expected[report.language].test(clause === null ? wordsAt(event) : cut(event.paragraph.text, clause))
}

/** Words of what is expected, planned, or only a condition. */
const expected = {
  ja: /予定|見込[みま]|見通し|予[期想測]さ|期待さ|(?:すれ|され|なれ|(?<!よ)れ)ば|(?:だ|であ)ろう|ことに(?:なって|して)いる|[をに]控え|期限/u,
  en: /\b(?:will|would|shall|(?:is|are|was|were) (?:\w+ )?(?:expected|scheduled|due|planned|set|slated|to be)|deadline|expires?|if|unless|no later than)\b/iu,
} as const
