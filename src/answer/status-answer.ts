import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { paragraphsOf, type Warning } from '../report/report.js'
import type { Answer, HeadingNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose, line, type Group } from './compose.js'
import { wordsFor, type Words } from './words.js'

/** A connection that is open or closed since an instant, in milliseconds since 1970. */
export interface ConnectionShown {
  readonly platform: string
  readonly name: string
  readonly isOpen: boolean
  readonly since: number
}

/** What a process can say of itself. */
export interface ActivityShown {
  readonly startedAt: number
  readonly connections: readonly ConnectionShown[]
  readonly answered: number
  readonly faults: Readonly<Record<string, number>>
  /** What is wrong with reports that could not be read; an older version of them may be served. */
  readonly unread: readonly Warning[]
}

/** How it goes: connections and their age, questions answered, faults, and each report with its hash and warnings. */
export function statusAnswer(activity: ActivityShown, now: number, context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const connections = activity.connections.map(({ platform, name, isOpen, since }) =>
    t(isOpen ? 'status-open' : 'status-closed', { platform, name, age: age(since, now, t) }),
  )
  const unread = activity.unread.map(({ at, message }) => `${at}: ${message}`)
  const groups = [
    group(t('status-process'), processLines(activity, now, t)),
    group(t('status-connections'), connections),
    group(t('reports-title'), reportsOf(context, t)),
    group(t('status-unread'), unread),
  ]
  const draft = { command: 'status', asked: {}, outcome: 'found', title: t('status-title'), groups } as const
  return compose(draft, { ...context, paging: { limit: 'all', page: 1 } })
}

const group = (title: string, lines: readonly string[]): Group => ({
  heading: heading(title),
  hits: lines.map((text) => () => line(text)),
})

function processLines(
  { startedAt, answered, faults }: ActivityShown,
  now: number,
  t: Words,
): readonly string[] {
  const counted = Object.entries(faults).map(([code, count]) => `${code} ${count}`)
  return [
    t('status-running', { age: age(startedAt, now, t) }),
    t('status-answered', { count: answered }),
    counted.length === 0 ? t('status-no-faults') : t('status-faults', { faults: counted.join(', ') }),
  ]
}

function reportsOf({ library }: AnswerContext, t: Words): readonly string[] {
  return library.reports.map((report) => {
    const hash = createHash('sha256')
    for (const paragraph of paragraphsOf(report)) hash.update(paragraph.hash)
    const values = { id: report.id, hash: hash.digest('hex').slice(0, 12), count: report.warnings.length }
    const first = report.warnings[0]
    return t('status-report', values) + (first === undefined ? '' : `: ${first.message}`)
  })
}

/** In the two largest units: `3 h 12 min`. */
function age(since: number, now: number, t: Words): string {
  const { days, hours, minutes, seconds } = Temporal.Duration.from({
    milliseconds: Math.max(0, Math.round(now - since)),
  }).round({ largestUnit: 'days', smallestUnit: 'seconds' })
  if (days > 0) return t('age-days', { days, hours })
  if (hours > 0) return t('age-hours', { hours, minutes })
  return t('age-minutes', { minutes, seconds })
}

const heading = (text: string): HeadingNode => ({ kind: 'heading', text, group: 'event' })
