import type { AnswerNode, Choice } from './answer.js'
import { choices, line } from './compose.js'
import { showDate } from './show-date.js'
import type { Words } from './words.js'
import type { Language } from '../report/report.js'

/** How the schedule stands, in words that need no more looking up. */
export interface ScheduleShown {
  /** How long ago the last tick was; null: there was none. */
  readonly tickAge: string | null
  /** What falls next, in the order of time; `at` as a clock of the channel shows it. */
  readonly next: readonly { readonly place: string; readonly note: string; readonly at: string }[]
  readonly held: readonly HeldShown[]
  /** Tried again; see `failed`. */
  readonly waiting: readonly Omit<HeldShown, 'reference'>[]
  /** Platforms that are not there. */
  readonly absent: readonly string[]
  readonly failed: readonly Omit<HeldShown, 'reference'>[]
  readonly damaged: readonly string[]
  readonly hold: 'restored' | 'damaged' | null
  readonly isAway: boolean
}

/** A note that is held, or failed. */
export interface HeldShown {
  readonly reference: string
  readonly place: string
  readonly note: string
  /** ISO 8601. */
  readonly date: string
  readonly reason: string
}

/** What is told of the schedule, each with what an administrator can do about it. */
export function scheduleNodes(shown: ScheduleShown, t: Words, language: Language): readonly AnswerNode[] {
  const { tickAge, next, held, waiting, absent, failed, damaged, hold, isAway } = shown
  const told = (each: Omit<HeldShown, 'reference'>) => ({ ...each, date: showDate(each.date, language) })
  return [
    line(tickAge === null ? t('status-no-tick') : t('status-tick', { age: tickAge })),
    ...(isAway ? [line(t('status-away'))] : []),
    ...(hold === null ? [] : holdNodes(hold, t)),
    ...(next.length === 0
      ? [line(t('status-nothing-next'))]
      : next.map((each) => line(t('status-next', { ...each })))),
    ...absent.map((platform) => line(t('status-absent', { platform }))),
    ...damaged.map((row) => line(t('status-damaged', { row }))),
    ...waiting.map((each) => line(t('status-waiting', told(each)))),
    ...failed.map((each) => line(t('status-failed', told(each)))),
    ...held.flatMap((each) => [
      line(t('status-held', told(each))),
      ...choices(t('status-decide', told(each)), decisionsOn(each, t)),
    ]),
  ]
}

function holdNodes(hold: 'restored' | 'damaged', t: Words): readonly AnswerNode[] {
  const release = { label: t('status-release'), words: '/schedule release' }
  return [line(t(`status-hold-${hold}`)), ...choices(t('status-release'), [release])]
}

const decisionsOn = ({ reference }: HeldShown, t: Words): readonly Choice[] => [
  { label: t('status-post-now'), words: `/schedule post ${reference}` },
  { label: t('status-mark-posted'), words: `/schedule mark ${reference}` },
]
