import type { ActorMention } from '../../annotations.js'
import { otherTime } from '../time-words.js'
import { innermost, type Event, type Frame, type Scan } from './clause-state.js'
import type { Token } from './tokens.js'

/** An event from a verb, its auxiliaries and its clause. */
export function eventOf(
  scan: Scan,
  at: number,
  kind: Event['kind'],
  subjects: readonly ActorMention[],
  frame: Frame = innermost(scan),
): Event {
  const verb: Token = scan.tokens[at] ?? { kind: 'word', word: '', start: 0, end: 0, isGenitive: false }
  const { words } = scan.auxiliaries
  const isPassive = kind === 'participle' || (words.includes('be') && isPastForm(verb))
  return {
    ...blank,
    verb,
    kind,
    frame,
    subjects: once(subjects),
    isAsserted: !frame.isUnreal && !words.includes('modal'),
    isNegated: isDenied(words) || (kind === 'finite' && frame.isNegated),
    isPassive,
    isPast: kind !== 'participle' && isPast(verb, words, frame) && !isInPresent(scan, frame),
    isEarlier: words.includes('have'),
    voice: voiceIn(scan, frame, subjects),
    patient: isPassive && kind === 'finite' ? once(frame.subject?.actors ?? []) : [],
  }
}

const isPastForm = ({ form }: Token): boolean => form === 'past' || form === 'participle'

const blank = { date: null, front: null, thing: null, along: null, isOnlyLeading: false, object: null }

/** Whether a verb tells something past, which the month of its context may date. */
function isPast(verb: Token, words: readonly string[], { opener }: Frame): boolean {
  if (words.includes('have') || words.includes('never') || /^(?:after|before|since|until)$/u.test(opener))
    return false
  return isPastForm(verb) || words.some((word) => /^(?:did|was|were|didn['’]t)$/u.test(word))
}

/** "Section 2 describes how Russia interfered": the story stands still, and its month with it. */
function isInPresent({ frames: [main] }: Scan, frame: Frame): boolean {
  const verb = main?.verb?.verb
  if (verb === undefined || frame === main) return false
  return (verb.form === 'third' || verb.form === 'base') && main?.verb?.isPast === false
}

/** "not only" denies nothing. */
const isDenied = (words: readonly string[]): boolean => words.includes('not') && !words.includes('only')

/** Adds an event, as the last of its clause. */
export function register(scan: Scan, event: Event, isInserted = false): void {
  scan.events.push(event)
  event.frame.last = event
  if (isInserted) return
  if (event.kind === 'finite') event.frame.verb = event
  event.front ??= governs(scan, event) ? scan.governing : outerFront(scan, event)
}

/** "On 25 April, while Argentina conferred, …": the date waits for the main clause, and holds for this one too. */
function outerFront({ frames }: Scan, { kind, frame, isEarlier }: Event): Event['front'] {
  if (kind !== 'finite' || isEarlier || !simultaneous.test(frame.opener)) return null
  const outer = frames[frames.indexOf(frame) - 1]
  return outer?.verb === null ? outer.front : null
}

const simultaneous = /^(?:while|whereas|as|when)$/u

const votes = new Set(['veto', 'oppose', 'abstain', 'support'])

/** Whether the date that opens the sentence holds for an event further on. */
function governs(scan: Scan, { kind, frame, isEarlier, verb }: Event): boolean {
  const date = scan.governing
  if (date === null || kind === 'participle' || isEarlier) return false
  if (frame.kind !== 'main' && !/^(?:while|whereas)$/u.test(frame.opener)) return false
  const between = ownWords(scan, Math.max(date.end, verb.start - 600), verb.start)
  if (otherTime.test(between)) return false
  const isOneVote =
    verb.row?.vote === true &&
    scan.events.some((event) => votes.has(event.verb.row?.label ?? '') && event !== scan.events.at(-1))
  return isOneVote || !/;|\p{Ll}:\s|\b(?:but|although|though)\b/iu.test(between)
}

/** The words between two places without what is only said there: "said that it had often failed and offered". */
function ownWords({ reading, events }: Scan, from: number, to: number): string {
  const said = events.filter(({ frame, verb }) => frame.kind === 'content' && verb.start > from)
  const spans = said.map(({ frame, verb }) => {
    const teller = events.findLast((event) => event.frame !== frame && event.verb.end <= verb.start)
    return [teller?.verb.end ?? verb.start, verb.end] as const
  })
  return [...reading.text.slice(from, to)]
    .filter((_, at) => !spans.some(([start, end]) => start <= from + at && from + at < end))
    .join('')
}

function voiceIn(scan: Scan, { teller }: Frame, subjects: readonly ActorMention[]): Event['voice'] {
  if (
    /^(?:reportedly|allegedly|apparently|presumably|supposedly|probably|possibly|likely|seemingly|evidently|perhaps)$/u.test(
      scan.auxiliaries.words.findLast((word) => /ly$|^perhaps$/u.test(word)) ?? '',
    )
  )
    return 'author'
  if (teller === null) return 'actor'
  const isOwn = subjects.some(({ id }) => teller.subjects.some((one) => one.id === id))
  return teller.voice === 'reported' && isOwn ? 'actor' : teller.voice
}

/** Each actor once, by the fullest of its names: the Russian ambassador, Vassily Nebenzia. */
export const once = (actors: readonly ActorMention[]): readonly ActorMention[] => {
  const byId = new Map<string, ActorMention>()
  for (const actor of actors) {
    const known = byId.get(actor.id)
    if (known === undefined || (known.person === undefined && actor.person !== undefined))
      byId.set(actor.id, actor)
  }
  return [...byId.values()]
}
