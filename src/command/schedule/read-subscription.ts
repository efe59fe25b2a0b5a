import { wordsFor, type MessageKey } from '../../answer/words.js'
import type { Rhythm, Subject, Subscription } from '../../due/subscription.js'
import type { CommandContext } from '../command.js'
import type { Fault } from '../fault.js'
import { splitWords } from '../split-words.js'
import { readDayOfMonth, readEvery, readWeekday } from './rhythm-words.js'
import { subscriptionName } from './subscription-name.js'
import { readOptions, type Misread, type ScheduleOptions, type SetByName } from './read-options.js'
import { isTimeLike } from './read-time.js'
import { isZoneLike } from './read-zone.js'

/** A subscription as typed; where and since when is said elsewhere. */
export type Wanted = Omit<Subscription, 'place' | 'since' | 'isPaused' | 'role'>

/** Reads what is to be added: `on-this-day 09:00 Asia/Tokyo`, `weekly monday 09:00`, `watch russia sanctions weekly`. */
export function readSubscription(
  typed: string,
  options: ScheduleOptions,
  context: CommandContext,
): Wanted | Fault {
  const words = splitWords(typed).map(({ name, text }) => (name === null ? text : `${name}:${text}`))
  let read: Read = { topic: [] }
  for (const word of words) {
    const next = readWord(word, read)
    if ('fault' in next) return faultOf(next.fault, next.values, context)
    read = next
  }
  const set = readOptions(options)
  if ('fault' in set) return faultOf(set.fault, set.values, context)
  return wantedOf({ ...read, ...set }, context)
}

/** What has been read so far. */
interface Read extends SetByName {
  readonly kind?: Subject['kind']
  readonly every?: Rhythm['every']
  readonly weekday?: number
  readonly day?: number
  readonly topic: readonly string[]
}

const KINDS: ReadonlyMap<string, Subject['kind']> = new Map([
  ['on-this-day', 'on-this-day'],
  ['onthisday', 'on-this-day'],
  ['この日', 'on-this-day'],
  ['digest', 'digest'],
  ['まとめ', 'digest'],
  ['watch', 'watch'],
  ['新着', 'watch'],
])

/** A word goes by what it is. */
function readWord(word: string, read: Read): Read | Misread {
  const kind = KINDS.get(word.toLowerCase())
  if (kind !== undefined && read.kind === undefined) return { ...read, kind }
  const every = readEvery(word)
  if (every !== null) return { ...read, every }
  const weekday = readWeekday(word)
  if (weekday !== null) return { ...read, every: 'week', weekday }
  const day = read.every === 'month' ? readDayOfMonth(word) : null
  if (day !== null) return { ...read, day }
  if (isTimeLike(word)) return withSet(readOptions({ at: word }), read)
  if (isZoneLike(word)) return withSet(readOptions({ zone: word }), read)
  if (/^(?:quiet|heartbeat)$/iu.test(word)) return withSet(readOptions({ empty: word }), read)
  if (/^(?:round|節目)$/iu.test(word)) return { ...read, isRoundOnly: true }
  return { ...read, topic: [...read.topic, word] }
}

/** What a word says of something that can be set by name too. */
function withSet(set: SetByName | Misread, read: Read): Read | Misread {
  return 'fault' in set ? set : { ...read, ...set }
}

function wantedOf(read: Read, context: CommandContext): Wanted | Fault {
  const { topic, every } = read
  const kind = read.kind === 'watch' ? 'watch' : every === undefined || every === 'day' ? read.kind : 'digest'
  if (kind === undefined) return faultOf('schedule-what', { typed: topic.join(' ') }, context)
  if (kind === 'watch' && topic.length === 0) return faultOf('schedule-watch-what', {}, context)
  if (kind !== 'watch' && topic.length > 0)
    return faultOf('schedule-word-unknown', { typed: topic.join(' ') }, context)
  const { reports = [] } = read
  const unknown = reports.find((id) => !context.library.reports.some((report) => report.id === id))
  if (unknown !== undefined) return faultOf('schedule-no-report', { typed: unknown }, context)
  const subject: Subject = kind === 'watch' ? { kind, words: topic.join(' ') } : { kind }
  const rhythm = rhythmOf(kind, read)
  return {
    name: subscriptionName(subject, rhythm, reports),
    subject,
    rhythm,
    at: read.at ?? '09:00',
    zone: read.zone ?? context.asker.zone,
    language: read.language ?? context.language,
    reports,
    onEmpty: read.onEmpty ?? 'quiet',
    isRoundOnly: read.isRoundOnly ?? false,
    leapDay: read.leapDay ?? 'on-28-february',
  }
}

function rhythmOf(kind: Subject['kind'], { every, weekday = 1, day = 1 }: Read): Rhythm {
  if (kind === 'on-this-day') return { every: 'day' }
  if (every === 'day') return { every }
  return every === 'month' ? { every, day } : { every: 'week', weekday }
}

function faultOf(key: MessageKey, values: Readonly<Record<string, string>>, context: CommandContext): Fault {
  const t = wordsFor(context.language)
  const choices = EXAMPLES.map((words) => ({ label: words, words }))
  return { kind: 'fault', message: t(key, values), prompt: t('try'), choices }
}

const EXAMPLES = [
  '/schedule add on-this-day 09:00',
  '/schedule add weekly monday 09:00',
  '/schedule add monthly 1 09:00',
] as const
