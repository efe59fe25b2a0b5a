import type { ActorMention } from '../../annotations.js'
import { agentOf } from './agents.js'
import { innermost, type Event, type Frame, type Scan } from './clause-state.js'
import { beginsNoun } from './noun-phrase.js'
import { eventOf, once, register } from './events.js'
import { onGerund } from './on-gerund.js'
import { onInfinitive } from './on-infinitive.js'
import { openContent } from './on-that.js'
import { subjectFor } from './subjects.js'
import { isTelling } from './tellers.js'

/** Reads a verb: what it tells, who acts by it, and what clause it belongs to. */
export function onVerb(scan: Scan, at: number): number {
  const verb = scan.tokens[at]
  const { words } = scan.auxiliaries
  if (verb === undefined) return at + 1
  if (words.includes('having') && !words.includes('be')) onGerund(scan, at)
  else if (verb.form === 'gerund' && !words.includes('be')) onGerund(scan, at)
  else if (words.includes('to') || (verb.form === 'base' && isAfterInfinitive(scan, at)))
    onInfinitive(scan, at)
  else if (isReduced(scan, at)) onReduced(scan, at)
  else onFinite(scan, at)
  const after = next(scan, at)
  const frame = innermost(scan)
  if (verb.word.endsWith(' that') && frame.last?.verb === verb) openContent(scan, frame)
  return after
}

function next(scan: Scan, at: number): number {
  scan.auxiliaries = { from: null, words: [] }
  scan.noun = null
  scan.near = null
  return at + 1
}

/** "is", "had" and the like where no verb follows. */
export function onCopula(scan: Scan, at: number): void {
  const from = scan.auxiliaries.from
  if (from === null || innermost(scan).subject === null) return
  const words = scan.auxiliaries.words.filter((word) => word !== 'to')
  const helping = scan.tokens.findIndex(
    ({ kind }, index) => index >= from && index < at && ['be', 'have', 'do', 'modal'].includes(kind),
  )
  scan.auxiliaries = { from, words }
  if (helping >= 0) onFinite(scan, helping)
  scan.noun = null
}

/** "agreed to halt tests and dismantle the reactor". */
function isAfterInfinitive(scan: Scan, at: number): boolean {
  const before = scan.tokens[(scan.auxiliaries.from ?? at) - 1]
  return (
    before !== undefined &&
    (before.kind === 'coordinator' || before.kind === 'comma') &&
    innermost(scan).last?.kind === 'infinitive'
  )
}

/** A participle without an auxiliary: "the draft, vetoed by Russia". */
function isReduced(scan: Scan, at: number): boolean {
  const verb = scan.tokens[at]
  const isHelped = scan.auxiliaries.words.some((word) => /^(?:be|have|do|modal)$/u.test(word))
  if (verb === undefined || isHelped) return false
  if (verb.form === 'participle' || isCalled(scan.reading.text.slice(verb.end, verb.end + 8))) return true
  return verb.form === 'past' && agentOf(scan, at)?.isBy === true
}

/** "commonly referred to as the Accord" */
const isCalled = (after: string): boolean => /^ to as\b/u.test(after)

function onReduced(scan: Scan, at: number): void {
  const agent = agentOf(scan, at)
  const event = eventOf(scan, at, 'participle', agent?.actors ?? [])
  register(scan, event)
}

function onFinite(scan: Scan, at: number): void {
  const found = subjectFor(scan, at)
  const { frame } = found
  if (found.isReduced === true) {
    register(scan, eventOf(scan, at, 'participle', agentOf(scan, at)?.actors ?? [], frame))
    return
  }
  if (sharesPassive(scan, at, frame)) scan.auxiliaries.words.push('be')
  const isPassive = scan.auxiliaries.words.includes('be') && isPastForm(scan, at)
  const agents = isPassive ? (agentOf(scan, at)?.actors ?? []) : found.actors
  const event = {
    ...eventOf(scan, at, 'finite', agents, frame),
    ...(found.isInserted ? { isPast: false } : {}),
  }
  if (frame.opener === 'as' && frame.kind === 'phrase') tellBeside(scan, frame, event)
  if (found.isInserted) event.isAsserted &&= !found.frame.isUnreal
  else takeFront(scan, frame, event)
  register(scan, event, found.isInserted)
  if (!isPassive && !found.isInserted) speakOf(scan, found.actors)
  if (isPassive && found.actors.length > 0) speakOf(scan, found.actors)
}

/** "As the analyst Li Wei has observed, …" */
function tellBeside(scan: Scan, { subject }: Frame, { verb, subjects }: Event): void {
  if (!isTelling(verb) || subject === null) return
  const voice = subject.kind === 'expert' ? 'expert' : 'reported'
  if (voice === 'expert' || subjects.length > 0) scan.tellers.push({ voice, subjects, start: verb.start })
}

/** "was neither consulted nor informed": a passive without an object goes on. */
function sharesPassive({ auxiliaries, tokens, noun }: Scan, at: number, { verb }: Frame): boolean {
  if (verb?.isPassive !== true || noun !== null || auxiliaries.words.includes('have')) return false
  return tokens[at]?.form === 'past' && !beginsNoun(tokens[at + 1])
}

const isPastForm = (scan: Scan, at: number): boolean =>
  /^(?:past|participle)$/u.test(scan.tokens[at]?.form ?? '')

/** A date before the verb is its own, and governs what is joined to it; what opens the sentence gets who acts. */
function takeFront(scan: Scan, frame: Frame, event: Event): void {
  const opened = scan.opening.findLast(({ isEarlier, verb }) => !isEarlier && verb.form === 'gerund')
  if (frame.kind !== 'relative' && frame.kind !== 'content') {
    for (const one of scan.opening) if (one.subjects.length > 0) one.along ??= event
    for (const one of scan.opening) if (one.subjects.length === 0) one.subjects = frame.subject?.actors ?? []
    if (frame.front === null && opened?.frame === frame) frame.front = opened.date
    if (frame.front === null && frame.last?.kind === 'gerund' && speaking.test(frame.last.verb.word))
      frame.front = frame.last.date
    if (scan.opening.length > 0) scan.opening = []
    if (frame.kind === 'main' && frame.verb === null) frame.front ??= occasionOf(scan)
  }
  if (frame.front === null) return
  event.front = frame.front
  if (frame.kind === 'main') scan.governing = frame.front
  frame.front = null
}

/** "When it came to the vote on 18 March, Zambia seconded it": the date of what opens the sentence. */
function occasionOf({ events }: Scan): Event['front'] {
  const [first] = events
  if (first?.kind !== 'finite' || first.isEarlier || !/^(?:when|as)$/u.test(first.frame.opener)) return null
  return first.date ?? first.front
}

/** "President Carter, speaking on 23 January 1980, declared": at the same time. */
const speaking = /^(?:speak|talk|meet|address|writ|testify|appear|report|visit|attend)ing$/u

function speakOf(scan: Scan, actors: readonly ActorMention[]): void {
  if (actors.length === 0) return
  scan.spokenOf = actors
  const several = once(actors)
  if (several.length > 1) scan.several = several
  if (several.length === 2) scan.pair = several
}
