import type { MessageKey } from '../../answer/words.js'
import type { Subscription } from '../../due/subscription.js'
import { readTime } from './read-time.js'
import { nearestZone, readZone } from './read-zone.js'

/** What may be set by name. */
export interface ScheduleOptions {
  readonly at?: string | undefined
  readonly zone?: string | undefined
  readonly empty?: string | undefined
  readonly years?: string | undefined
  readonly reports?: string | undefined
  readonly language?: string | undefined
  readonly leap?: string | undefined
}

/** What is set by name. */
export type SetByName = Partial<
  Pick<Subscription, 'at' | 'zone' | 'onEmpty' | 'isRoundOnly' | 'reports' | 'language' | 'leapDay'>
>

/** What something typed cannot be. */
export interface Misread {
  readonly fault: MessageKey
  readonly values: Readonly<Record<string, string>>
}

/** Reads what is set by name; the first that cannot be is told. */
export function readOptions(options: ScheduleOptions): SetByName | Misread {
  let set: SetByName = {}
  for (const name of NAMES) {
    const typed = (options[name] ?? '').normalize('NFKC').trim()
    const read = typed === '' ? {} : READERS[name](typed)
    if (read === null) return misread(name, typed)
    set = { ...set, ...read }
  }
  return set
}

type Name = keyof ScheduleOptions

const NAMES = [
  'at',
  'zone',
  'empty',
  'years',
  'reports',
  'language',
  'leap',
] as const satisfies readonly Name[]

const oneOf =
  <Value>(values: Readonly<Record<string, Value>>) =>
  (typed: string): Value | null =>
    new Map(Object.entries(values)).get(typed.toLowerCase()) ?? null

const EMPTY = { quiet: { onEmpty: 'quiet' }, heartbeat: { onEmpty: 'heartbeat' } } as const
const YEARS = {
  round: { isRoundOnly: true },
  節目: { isRoundOnly: true },
  all: { isRoundOnly: false },
} as const
/** `auto` is the language of whoever adds it. */
const LANGUAGES = { en: { language: 'en' }, ja: { language: 'ja' }, auto: {} } as const
const LEAP = {
  'leap-years': { leapDay: 'in-leap-years' },
  '28-february': { leapDay: 'on-28-february' },
} as const

/** Null: it is none. */
const READERS: Readonly<Record<Name, (typed: string) => SetByName | null>> = {
  at(typed) {
    const at = readTime(typed)
    return at === null ? null : { at }
  },
  zone(typed) {
    const zone = readZone(typed)
    return zone === null ? null : { zone }
  },
  empty: oneOf<SetByName>(EMPTY),
  years: oneOf<SetByName>(YEARS),
  reports: (typed) => ({ reports: [...new Set(typed.split(/[\s,、]+/u).filter(Boolean))].toSorted() }),
  language: oneOf<SetByName>(LANGUAGES),
  leap: oneOf<SetByName>(LEAP),
}

const CHOICES: Readonly<Partial<Record<Name, object>>> = {
  empty: EMPTY,
  years: YEARS,
  language: LANGUAGES,
  leap: LEAP,
}

function misread(name: Name, typed: string): Misread {
  if (name === 'at') return { fault: 'schedule-no-time', values: { typed } }
  if (name === 'zone') return { fault: 'schedule-no-zone', values: { typed, nearest: nearestZone(typed) } }
  const allowed = Object.keys(CHOICES[name] ?? {}).join(', ')
  return { fault: 'schedule-no-option', values: { option: name, typed, allowed } }
}
