import type { ActorMention } from '../../annotations.js'
import { innermost, isAwaiting, openFrame, type Frame, type Scan } from './clause-state.js'
import { hasObject, isDatedJoint, isListed, joinedFrame } from './joined-verbs.js'
import { isNounHere } from './noun-or-verb.js'
import { beginsNoun, readNouns, type NounPhrase } from './noun-phrase.js'
import { openContent } from './on-that.js'
import { isTelling } from './tellers.js'
import type { Token } from './tokens.js'

/** Who acts by a finite verb, and in which clause. */
export interface SubjectFound {
  readonly frame: Frame
  readonly actors: readonly ActorMention[]
  /** A teller beside the clause: "…, Tokyo said." */
  readonly isInserted: boolean
  /** No finite verb after all: "talks sponsored in 1994". */
  readonly isReduced?: boolean
}

/** Finds who acts by a finite verb; opens and closes clauses as its place demands. */
export function subjectFor(scan: Scan, at: number): SubjectFound {
  const first = scan.auxiliaries.from ?? at
  const before = scan.tokens[first - 1]
  const noun = scan.noun?.phrase.to === first && scan.tokens[first]?.word !== 'nor' ? scan.noun : null
  const frame = innermost(scan)
  const inverted = invertedTeller(scan, at, noun?.phrase ?? null, before)
  if (inverted !== null) return inserted(scan, at, frame, inverted)
  if (noun?.cue?.kind === 'comma' && isInsertedTeller(scan, at, frame, noun.phrase))
    return inserted(scan, at, frame, noun.phrase)
  if (frame.verb === null) return found(awaiting(scan))
  if (noun !== null) return found(withNewSubject(scan, noun.phrase, noun.cue))
  return sharedSubject(scan, at, before)
}

function inserted(scan: Scan, at: number, frame: Frame, noun: NounPhrase): SubjectFound {
  const voice = noun.kind === 'expert' ? 'expert' : 'reported'
  if (voice === 'expert' || noun.actors.length > 0)
    scan.tellers.push({ voice, subjects: noun.actors, start: scan.tokens[at]?.start ?? 0 })
  return { frame, actors: noun.actors, isInserted: true }
}

const found = (frame: Frame): SubjectFound => ({
  frame,
  actors: frame.subject?.actors ?? [],
  isInserted: false,
})

/** The innermost clause that has who acts. */
function awaiting(scan: Scan): Frame {
  const frame = innermost(scan)
  if (frame.subject !== null || scan.frames.length < 2) return frame
  const outer = scan.frames.at(-2)
  if (outer === undefined || outer.subject === null) return frame
  scan.frames.pop()
  return innermost(scan)
}

/** “…”, said Lavrov */
function invertedTeller(
  scan: Scan,
  at: number,
  noun: NounPhrase | null,
  before: Token | undefined,
): NounPhrase | null {
  const verb = scan.tokens[at]
  if (noun !== null || verb === undefined || verb.row?.label !== 'state' || !beginsNoun(scan.tokens[at + 1]))
    return null
  if (before !== undefined && before.kind !== 'comma' && before.kind !== 'quote') return null
  const frame = innermost(scan)
  if (isAwaiting(frame)) return null
  const phrase = readNouns(scan.tokens, at + 1, (index) => isNounHere(scan, index))
  const next = scan.tokens[phrase.to]
  const isEnd = next === undefined || ['comma', 'stop', 'quote', 'preposition', 'date'].includes(next.kind)
  return phrase.actors.length > 0 && isEnd ? phrase : null
}

/** "China opposed the plan, Tokyo said.", "Russia, Kyiv said, had attacked" */
function isInsertedTeller(scan: Scan, at: number, frame: Frame, noun: NounPhrase): boolean {
  const verb = scan.tokens[at]
  if (verb === undefined || !isTelling(verb) || frame.subject === null || frame.subject === noun) return false
  const next = scan.tokens[at + 1]
  const isInList = next?.kind === 'comma' && scan.tokens[at + 2]?.kind === 'coordinator'
  const isEnd =
    next === undefined ||
    ['comma', 'stop', 'quote', 'preposition', 'date', 'adverb', 'time'].includes(next.kind)
  if (isInList || /^(?:protest|agree|demand|insist|complain)/u.test(verb.word)) return false
  return isEnd && !frame.subject.actors.some(({ id }) => noun.actors.some((actor) => actor.id === id))
}

/** A noun right before a verb in a clause that has one: another clause begins with it. */
function withNewSubject(scan: Scan, noun: NounPhrase, cue: Token | undefined): Frame {
  const frame = innermost(scan)
  const isNew = cue !== undefined && ['comma', 'coordinator', 'contrast', 'stop'].includes(cue.kind)
  if (!isNew) {
    const last = frame.last
    if (last !== null && isTelling(last.verb) && noun.from === scan.tokens.indexOf(last.verb) + 1)
      openContent(scan, frame, noun)
    else if (noun.isPlural && noun.actors.length > noun.last.length)
      return restart(scan, frame, { ...noun, actors: noun.last })
    else openFrame(scan, 'relative', 'contact', { subject: noun })
    return innermost(scan)
  }
  return restart(scan, outerFor(scan, cue), noun)
}

/** The clause that a new one is joined to. */
function outerFor(scan: Scan, cue: Token | undefined): Frame {
  const afterComma =
    cue?.kind === 'comma' ||
    (cue !== undefined && scan.tokens[scan.tokens.indexOf(cue) - 1]?.kind === 'comma')
  while (scan.frames.length > 1) {
    const { kind } = innermost(scan)
    const outer = scan.frames.at(-2)
    if (cue?.kind === 'coordinator' && !afterComma) break
    if (kind === 'content' && cue?.kind === 'coordinator' && !afterComma) break
    if (outer === undefined) break
    scan.frames.pop()
  }
  return innermost(scan)
}

function restart(scan: Scan, frame: Frame, subject: NounPhrase): Frame {
  const { front } = frame
  scan.frames.pop()
  scan.frames.push({
    ...frame,
    opener: frame.kind === 'main' ? '' : frame.opener,
    subject,
    verb: null,
    last: null,
    front,
    isUnreal: frame.kind === 'main' ? false : frame.isUnreal,
    isNegated: isNegatedBefore(scan, subject),
  })
  return innermost(scan)
}

const isNegatedBefore = (scan: Scan, { from }: NounPhrase): boolean =>
  /^(?:neither|nor)$/u.test(scan.tokens[from - 1]?.word ?? '')

/** A verb without a noun before it: joined to the verb before, or the verb that an outer clause waits for. */
function sharedSubject(scan: Scan, at: number, before: Token | undefined): SubjectFound {
  const first = scan.auxiliaries.from ?? at
  const isJoined =
    before?.kind === 'coordinator' ||
    before?.kind === 'contrast' ||
    scan.tokens[first]?.word === 'nor' ||
    scan.tokens[first]?.word === 'then'
  if (isJoined) return found(joinedFrame(scan, at, scan.tokens[first - 2]?.kind === 'comma'))
  if (isDatedJoint(scan, first)) return found(joinedFrame(scan, at, false))
  const outer = scan.frames.findLastIndex(isAwaiting)
  if (outer >= 0) {
    scan.frames = scan.frames.slice(0, outer + 1)
    return found(innermost(scan))
  }
  const frame = innermost(scan)
  if (before?.kind === 'comma' && isListed(scan, at)) return found(frame)
  const isReduced = before?.kind === 'comma' || hasObject(scan, frame)
  if (isReduced && scan.auxiliaries.words.every((word) => !helping.test(word)))
    return { frame, actors: [], isInserted: false, isReduced }
  if (frame.verb !== null && frame.verb.verb.form === 'past' && !frame.verb.isPassive)
    frame.verb.isAsserted = false
  return found(frame)
}

const helping = /^(?:be|have|do|modal)$/u
