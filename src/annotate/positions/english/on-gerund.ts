import type { ActorMention } from '../../annotations.js'
import { innermost, type Event, type Scan } from './clause-state.js'
import { eventOf, register } from './events.js'
import type { Token } from './tokens.js'

/** Reads "-ing": along with the verb before, before the sentence's own verb, or what somebody is accused of. */
export function onGerund(scan: Scan, at: number): void {
  const frame = innermost(scan)
  const from = scan.auxiliaries.from ?? at
  const before = scan.tokens[from - 1]
  const beside = besideMain(scan, from, before)
  if (beside.length > 0) {
    openBeside(scan, { ...eventOf(scan, at, 'gerund', beside), along: frame.verb })
    return
  }
  if (frame.subject === null && frame.verb === null) {
    openWith(scan, at)
    return
  }
  const blamed = before === undefined || frame.last === null ? [] : blamedBy(frame.last, before.word)
  if (blamed.length > 0)
    register(scan, { ...eventOf(scan, at, 'gerund', blamed), voice: frame.teller?.voice ?? 'reported' })
  else if (before?.kind === 'comma' || isJoined(before?.word, frame.last)) register(scan, along(scan, at))
  else if (before !== undefined && isMeans(before.word, frame.last)) register(scan, withVerb(scan, at))
  else {
    register(scan, { ...eventOf(scan, at, 'gerund', []), isAsserted: false })
    if (frame.verb !== null && before === frame.verb.verb) frame.last = frame.verb
  }
}

/** "with Russia abstaining": who does it beside the main clause. */
function besideMain(scan: Scan, from: number, before: Token | undefined): readonly ActorMention[] {
  const phrase = scan.near
  if (before === undefined || phrase?.to !== from || phrase.actors.length === 0) return []
  return scan.tokens[phrase.from - 1]?.word === 'with' ? phrase.actors : []
}

/** It goes along with the main clause, also where that is still to come. */
function openBeside(scan: Scan, event: Event): void {
  scan.events.push(event)
  if (event.along === null) scan.opening.push(event)
}

/** "responded by banning", "after vetoing", "joined Canada in condemning" */
const isMeans = (word: string, last: Event | null): boolean =>
  /^(?:by|after|before|while|since|when|upon)$/u.test(word) ||
  (word === 'in' && /^(?:join|follow|succeed)/u.test(last?.verb.word ?? ''))

const isJoined = (word: string | undefined, last: Event | null): boolean =>
  word === 'and' && last?.kind === 'gerund'

/** "Having rejected the plan, Iran …", "After vetoing the draft, Russia …" */
function openWith(scan: Scan, at: number): void {
  const word = scan.tokens[(scan.auxiliaries.from ?? at) - 1]?.word ?? ''
  const inner = innermost(scan).kind
  if (scan.frames.length > 1 && (inner === 'phrase' || inner === 'sub')) scan.frames.pop()
  const event = eventOf(scan, at, 'gerund', [])
  const isPlain = word === '' || word === ',' || word === 'while' || word === 'when' || word === ';'
  const isDone = isPlain || /^(?:after|before|by|since|in|upon|on)$/u.test(word)
  const opened: Event = {
    ...event,
    isAsserted: event.isAsserted && isDone,
    isEarlier: event.isEarlier || !isPlain,
  }
  scan.events.push(opened)
  opened.frame.last = opened
  scan.opening.push(opened)
}

/** Whom a verb of blame or praise blames: accused Pyongyang of sinking. */
function blamedBy(last: Event, preposition: string): readonly ActorMention[] {
  const isBlame =
    last.verb.row?.label === 'condemn' ||
    /^(?:prais|thank|hail|commend|credit|prosecut|sanction|punish)/u.test(last.verb.word)
  if (!isBlame || !/^(?:of|for|over|from)$/u.test(preposition)) return []
  if (last.isPassive) return last.subjects.length > 0 ? (last.frame.subject?.actors ?? []) : []
  return last.object?.actors ?? []
}

/** What comes of a deed is no other deed: "…, killing ten". */
const resulting =
  /^(?:kill|giv|wound|injur|leav|end|destroy|rais|bring|mak|caus|forc|open|clos|cut|reduc|increas|boost|hitt|includ|complet)ing$/u

/** "…, accusing Doha" */
function along(scan: Scan, at: number): Event {
  const frame = innermost(scan)
  const main = frame.verb ?? frame.last
  const subjects =
    main?.kind === 'finite' && main.isPassive
      ? (frame.subject?.actors ?? [])
      : (main?.subjects ?? frame.subject?.actors ?? [])
  const event = eventOf(scan, at, 'gerund', subjects)
  return {
    ...event,
    isAsserted: event.isAsserted && (main?.isAsserted ?? true) && !resulting.test(event.verb.word),
    along: event.isEarlier ? null : main,
  }
}

/** "responded by banning imports" */
function withVerb(scan: Scan, at: number): Event {
  const frame = innermost(scan)
  const isPhrase = frame.kind === 'phrase' && frame.verb === null
  if (isPhrase && scan.frames.length > 1) scan.frames.pop()
  const owner = innermost(scan)
  const event = eventOf(scan, at, 'gerund', owner.subject?.actors ?? [], owner)
  return {
    ...event,
    isAsserted: event.isAsserted && (owner.verb?.isAsserted ?? true) && owner.verb?.isNegated !== true,
  }
}
