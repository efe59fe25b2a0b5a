import { createHash } from 'node:crypto'
import { paragraphsOf, type Warning } from '../report/report.js'
import type { Answer, HeadingNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose, line, type Group } from './compose.js'
import { showAge } from './show-age.js'
import { scheduleNodes, type ScheduleShown } from './status-schedule.js'
import { wordsFor, type Words } from './words.js'
import { placedWarning } from '../report/placed-warning.js'

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

/**
 * How it goes: connections and their age, questions answered, faults, the schedule, and each report with its hash and
 * warnings.
 */
export function statusAnswer(
  activity: ActivityShown,
  schedule: ScheduleShown | null,
  now: number,
  context: AnswerContext,
): Answer {
  const t = wordsFor(context.language)
  const connections = activity.connections.map(({ platform, name, isOpen, since }) =>
    t(isOpen ? 'status-open' : 'status-closed', { platform, name, age: showAge(since, now, t) }),
  )
  const unread = activity.unread.map(placedWarning)
  const groups = [
    group(t('status-process'), processLines(activity, now, t)),
    group(t('status-connections'), connections),
    ...(schedule === null ? [] : [scheduleGroup(schedule, t, context)]),
    group(t('reports-title'), reportsOf(context, t)),
    group(t('status-unread'), unread),
  ]
  const draft = { command: 'status', asked: {}, outcome: 'found', title: t('status-title'), groups } as const
  return compose(draft, { ...context, paging: { limit: 'all', page: 1 } })
}

function scheduleGroup(schedule: ScheduleShown, t: Words, { language }: AnswerContext): Group {
  const nodes = scheduleNodes(schedule, t, language)
  return { heading: heading(t('status-schedule')), hits: nodes.map((node) => () => node) }
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
    t('status-running', { age: showAge(startedAt, now, t) }),
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

const heading = (text: string): HeadingNode => ({ kind: 'heading', text, group: 'event' })
