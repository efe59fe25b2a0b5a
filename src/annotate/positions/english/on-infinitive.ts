import { innermost, type Event, type Scan } from './clause-state.js'
import { eventOf, register } from './events.js'
import { doing, refusing, resolving, seeming } from './tellers.js'

/** Reads "to" and a verb: a refusal, something done, something that only seems so, or a mere wish. */
export function onInfinitive(scan: Scan, at: number): void {
  const frame = innermost(scan)
  const governor = governing(frame.last, scan, at)
  const event = eventOf(scan, at, 'infinitive', governor?.subjects ?? [], frame)
  if (governor === null) {
    register(scan, { ...event, isAsserted: false })
    return
  }
  const { word } = governor.verb
  if (refusing.test(word) || doing.test(word)) governor.isOnlyLeading = true
  const isSeeming = seeming.test(word) && (governor.isPassive || /^(?:seem|appear)/u.test(word))
  const subjects =
    isSeeming || governor.subjects.length === 0 ? (frame.subject?.actors ?? []) : governor.subjects
  const isPassive = scan.auxiliaries.words.includes('be')
  const isTold = isSeeming || refusing.test(word) || doing.test(word) || isStance(word, event)
  register(scan, {
    ...event,
    subjects: isPassive ? [] : subjects,
    isAsserted: event.isAsserted && governor.isAsserted && isTold,
    isNegated: refusing.test(word) !== (event.isNegated || governor.isNegated),
    isPast: governor.isPast && !isSeeming,
    along: isTold && !isSeeming ? governor : null,
    voice: isSeeming ? 'author' : governor.voice,
  })
}

/** The verb that an infinitive depends on: for "refused to sign and ratify", of both. */
function governing(last: Event | null, scan: Scan, at: number): Event | null {
  if (last?.kind !== 'infinitive') return last
  const before = scan.tokens[(scan.auxiliaries.from ?? at) - 1]
  const isJoined = before?.kind === 'coordinator' || before?.kind === 'comma' || before?.word === 'nor'
  return isJoined ? governorOf(scan, last) : null
}

function governorOf(scan: Scan, infinitive: Event): Event | null {
  const events = scan.events.slice(-8).filter((event) => event.frame === infinitive.frame)
  return events.findLast((event) => event.kind !== 'infinitive') ?? null
}

function isStance(word: string, { verb, isNegated }: Event): boolean {
  return resolving.test(word) && (verb.row?.vote === true || isNegated)
}
