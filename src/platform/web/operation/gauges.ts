import type { ActivitySnapshot } from '../../../command/ports.js'
import type { LedgerStanding } from '../../../command/schedule-ports.js'

/** What is told at one moment; counts alone, no word of a report or of a person. */
export interface Moment {
  /** In milliseconds since 1970. */
  readonly now: number
  readonly activity: ActivitySnapshot
  /** Null: it could not be asked. */
  readonly ledger: LedgerStanding | null
  /** How many reports are served, and how many cannot be read as they are now. */
  readonly reports: Readonly<Record<'read' | 'unread', number>>
  /** Whether each platform that is set up is open. */
  readonly platforms: Readonly<Record<string, boolean>>
}

/** A value with its labels, all of them out of few. */
export interface Labelled {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** A number that is read off a moment. */
export interface Row {
  readonly kind: 'counter' | 'gauge'
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
  readonly values: (moment: Moment) => readonly Labelled[]
}

const HOLDS = ['restored', 'damaged'] as const

const one = (value: number | boolean): readonly Labelled[] => [{ labels: {}, value: Number(value) }]
/** Nothing where the ledger could not be asked. */
const told = (
  { ledger }: Moment,
  values: (ledger: LedgerStanding) => readonly Labelled[],
): readonly Labelled[] => (ledger === null || ledger.isAway ? [] : values(ledger))
/** In seconds; a clock that was set back tells none below 0. */
const since = (at: number, { now }: Moment): number => Math.max(0, now - at) / 1000
const byLabel = (label: string, values: Readonly<Record<string, number | boolean>>): readonly Labelled[] =>
  Object.entries(values).map(([name, value]) => ({ labels: { [label]: name }, value: Number(value) }))

/** Everything that is counted elsewhere and told here. */
export const ROWS: readonly Row[] = [
  {
    kind: 'counter',
    name: 'shutten_questions_total',
    help: 'Questions answered, by platform, command and outcome.',
    labels: ['platform', 'command', 'outcome'],
    values: ({ activity }) => activity.answered.map(({ count, ...labels }) => ({ labels, value: count })),
  },
  {
    kind: 'counter',
    name: 'shutten_errors_total',
    help: 'Faults, by code: those that /status counts.',
    labels: ['code'],
    values: ({ activity }) => byLabel('code', activity.faults),
  },
  {
    kind: 'gauge',
    name: 'shutten_platform_open',
    help: 'Whether a platform that is set up has been opened (1) or not (0).',
    labels: ['platform'],
    values: ({ platforms }) => byLabel('platform', platforms),
  },
  {
    kind: 'gauge',
    name: 'shutten_connection_open',
    help: 'Whether a connection to a platform is open (1) or not (0).',
    labels: ['platform', 'name'],
    values: ({ activity }) =>
      activity.connections.map(({ platform, name, isOpen }) => ({
        labels: { platform, name },
        value: Number(isOpen),
      })),
  },
  {
    kind: 'gauge',
    name: 'shutten_connection_age_seconds',
    help: 'For how long a connection has been open, or not open.',
    labels: ['platform', 'name'],
    values: (moment) =>
      moment.activity.connections.map(({ platform, name, since: at }) => ({
        labels: { platform, name },
        value: since(at, moment),
      })),
  },
  {
    kind: 'gauge',
    name: 'shutten_deliveries',
    help: 'Rows of the ledger by state: those that have not ended, and all that fell in the last 7 days.',
    labels: ['state'],
    values: (moment) => told(moment, ({ states }) => byLabel('state', states)),
  },
  {
    kind: 'gauge',
    name: 'shutten_ledger_lag_seconds',
    help: 'How long ago the oldest note fell that is to be sent and not known to be; 0: there is none.',
    labels: [],
    values: (moment) =>
      told(moment, ({ oldestDue }) => one(oldestDue === null ? 0 : since(oldestDue, moment))),
  },
  {
    kind: 'gauge',
    name: 'shutten_ledger_hold',
    help: 'Whether all notes are held (1), by reason.',
    labels: ['reason'],
    values: (moment) =>
      told(moment, ({ hold }) =>
        HOLDS.map((reason) => ({ labels: { reason }, value: Number(hold?.reason === reason) })),
      ),
  },
  {
    kind: 'gauge',
    name: 'shutten_ledger_damaged_rows',
    help: 'Rows that were changed from outside.',
    labels: [],
    values: (moment) => told(moment, ({ damaged }) => one(damaged.length)),
  },
  {
    kind: 'gauge',
    name: 'shutten_schedule_last_tick_age_seconds',
    help: 'How long ago any process on this store last looked for notes that are due.',
    labels: [],
    values: (moment) =>
      told(moment, ({ lastTick }) => (lastTick === null ? [] : one(since(lastTick, moment)))),
  },
  {
    kind: 'gauge',
    name: 'shutten_store_up',
    help: 'Whether the store could be reached (1) or not (0).',
    labels: [],
    values: ({ ledger }) => one(ledger?.isAway === false),
  },
  {
    kind: 'gauge',
    name: 'shutten_reports',
    help: 'Reports that are served, and those that cannot be read as they are now.',
    labels: ['state'],
    values: ({ reports }) => byLabel('state', reports),
  },
]
