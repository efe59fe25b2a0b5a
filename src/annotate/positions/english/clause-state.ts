import type { ActorMention, DateMention, Position } from '../../annotations.js'
import type { SentenceReading } from '../act.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/** Something that a verb tells, in the order of the text; what is done by whom and when is filled in as it is read. */
export interface Event {
  readonly verb: Token
  readonly kind: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly frame: Frame
  subjects: readonly ActorMention[]
  /** Whether it is told as a fact: no wish, condition or plan. */
  isAsserted: boolean
  isNegated: boolean
  readonly isPassive: boolean
  readonly isPast: boolean
  /** Told as over by then: had opposed. */
  readonly isEarlier: boolean
  voice: Position['voice']
  /** The date in its own clause. */
  date: DateMention | null
  /** The date before it that governs it. */
  front: DateMention | null
  /** The date of what is voted on. */
  thing: DateMention | null
  /** The event that it goes along with: "…, accusing Doha". */
  along: Event | null
  /** It only leads to an infinitive: refused to sign. */
  isOnlyLeading: boolean
  /** Who suffers it, in a passive. */
  readonly patient: readonly ActorMention[]
  /** Its object or whom it is said to, as far as an actor. */
  object: NounPhrase | null
}

/** Who tells what a clause says. */
export interface Teller {
  readonly voice: Position['voice']
  readonly subjects: readonly ActorMention[]
}

/** A clause that is being read. */
export interface Frame {
  readonly kind: 'main' | 'relative' | 'content' | 'sub' | 'phrase'
  readonly opener: string
  subject: NounPhrase | null
  /** Its last finite verb. */
  verb: Event | null
  /** Its last verb of any kind. */
  last: Event | null
  /** A date that stands before its verb. */
  front: DateMention | null
  teller: Teller | null
  isUnreal: boolean
  isNegated: boolean
}

/** The words before a verb that belong to it. */
export interface Auxiliaries {
  /** The index of the first of them. */
  from: number | null
  words: string[]
}

/** How far a sentence was read. */
export interface Scan {
  readonly reading: SentenceReading
  readonly tokens: readonly Token[]
  readonly events: Event[]
  frames: Frame[]
  auxiliaries: Auxiliaries
  /** The noun phrase read last, and what stood before it. */
  noun: { readonly phrase: NounPhrase; readonly cue: Token | undefined } | null
  /** Who tells the sentence beside it: "…, Tokyo said." */
  readonly tellers: (Teller & { readonly start: number })[]
  /** The noun phrase read last, also inside another phrase. */
  near: NounPhrase | null
  /** Events that open the sentence and wait for who does them. */
  opening: Event[]
  /** The date that governs the sentence's main clauses. */
  governing: DateMention | null
  /** Who was spoken of last, and the last several together. */
  spokenOf: readonly ActorMention[]
  several: readonly ActorMention[]
  /** The last two together. */
  pair: readonly ActorMention[]
}

/** A new clause. */
export const newFrame = (kind: Frame['kind'], opener: string, more: Partial<Frame> = {}): Frame => ({
  kind,
  opener,
  subject: null,
  verb: null,
  last: null,
  front: null,
  teller: null,
  isUnreal: false,
  isNegated: false,
  ...more,
})

/** The innermost clause. */
export const innermost = (scan: Scan): Frame => {
  const frame = scan.frames.at(-1)
  if (frame !== undefined) return frame
  const main = newFrame('main', '')
  scan.frames.push(main)
  return main
}

/** Opens a clause inside the innermost, in whose voice and reality it stands. */
export function openFrame(scan: Scan, kind: Frame['kind'], opener: string, more: Partial<Frame> = {}): Frame {
  const outer = innermost(scan)
  const frame = newFrame(kind, opener, { teller: outer.teller, isUnreal: outer.isUnreal, ...more })
  scan.frames.push(frame)
  return frame
}

/** Whether a clause has who acts, but not yet a verb. */
export const isAwaiting = (frame: Frame): boolean => frame.subject !== null && frame.verb === null
