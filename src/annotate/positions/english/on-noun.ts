import { innermost, openFrame, type Frame, type Scan } from './clause-state.js'
import { once } from './events.js'
import { readNouns, type NounPhrase } from './noun-phrase.js'
import { isNounHere } from './noun-or-verb.js'
import type { Token } from './tokens.js'

/** Reads a noun phrase and what it is in its clause: who acts, an object, part of a phrase. */
export function onNoun(scan: Scan, at: number, isAfterTo: boolean): number {
  const isObject = isAfterTo || isInside(scan, at)
  const read = readNouns(scan.tokens, at, (index) => isNounHere(scan, index), isObject)
  const phrase = resolved(scan, read)
  const cue = isAfterTo ? undefined : cueBefore(scan, at)
  const isInPhrase = isAfterTo || cue?.kind === 'preposition'
  scan.noun = isInPhrase ? null : { phrase, cue }
  scan.near = phrase
  const next = Math.max(phrase.to, at + 1)
  const frame = innermost(scan)
  if (phrase.kind === 'time' && phrase.actors.length === 0) scan.noun = null
  else if (isInPhrase) onInPhrase(frame, phrase)
  else place(scan, phrase, cue)
  return next
}

/** Whether a noun is an object or in a phrase, so that "and" before another clause does not join it to who acts there. */
function isInside(scan: Scan, at: number): boolean {
  if (scan.tokens[at - 1]?.kind === 'preposition') return true
  return innermost(scan).verb !== null && isObject(cueBefore(scan, at))
}

/** What stands before a noun, past "neither", adverbs and a date that opens its clause: "and two days later Britain …" */
function cueBefore(scan: Scan, at: number): Token | undefined {
  const { tokens } = scan
  for (let index = at - 1; index >= 0 && index > at - 5; index -= 1) {
    const token = tokens[index]
    const opening = token?.kind === 'date' ? openingBefore(scan, index) : undefined
    if (opening !== undefined) return opening
    if (token?.kind !== 'not' && token?.kind !== 'adverb') return token
  }
  return undefined
}

/** The "and" before a date that stands before who acts. */
function openingBefore(scan: Scan, at: number): Token | undefined {
  const { tokens } = scan
  if (tokens[at]?.date !== innermost(scan).front) return undefined
  const isLed = tokens[at - 1]?.kind === 'preposition' || tokens[at - 1]?.kind === 'determiner'
  const before = tokens[isLed ? at - 2 : at - 1]
  return before?.kind === 'coordinator' || before?.kind === 'contrast' ? before : undefined
}

/** In "accused of", "said to": whom it is directed at. */
function onInPhrase(frame: Frame, phrase: NounPhrase): void {
  if (frame.last !== null && frame.last.object === null && phrase.actors.length > 0)
    frame.last.object = phrase
}

function place(scan: Scan, phrase: NounPhrase, cue: Token | undefined): void {
  let frame = innermost(scan)
  if (frame.kind === 'phrase' && frame.subject !== null && frame.verb === null && scan.frames.length > 1) {
    scan.frames.pop()
    frame = innermost(scan)
  }
  if (frame.verb !== null || frame.last !== null) {
    if (frame.subject === null && frame.verb === null && !isObject(cue)) frame.subject = phrase
    else if (frame.last !== null && isObject(cue)) frame.last.object = phrase
    return
  }
  if (frame.kind === 'relative' && frame.opener !== 'contact' && isObject(cue)) frame.subject = phrase
  else if (frame.subject === null) frame.subject = phrase
  else if (cue?.kind === 'comma') appose(frame, phrase)
  else if (isObject(cue) && cue?.kind !== 'coordinator')
    openFrame(scan, 'relative', 'contact', { subject: phrase })
}

const isObject = (cue: Token | undefined): boolean =>
  cue !== undefined && !['comma', 'coordinator', 'contrast', 'stop'].includes(cue.kind)

/** "The minister, Wang Yi, said": who stands beside who acts is the same. */
function appose(frame: Frame, phrase: NounPhrase): void {
  const { subject } = frame
  if (subject === null || phrase.actors.length === 0) return
  const isSame = subject.actors.some(({ id }) => phrase.actors.some((actor) => actor.id === id))
  if (isSame || (subject.actors.length === 0 && subject.kind === 'people'))
    frame.subject = { ...subject, actors: [...subject.actors, ...phrase.actors] }
}

/** "it", "the two countries", "the government": whoever was spoken of last. */
function resolved(scan: Scan, phrase: NounPhrase): NounPhrase {
  if (phrase.actors.length > 0) return phrase
  const actors = antecedent(scan, phrase)
  return { ...phrase, actors, last: actors }
}

function antecedent(scan: Scan, phrase: NounPhrase): NounPhrase['actors'] {
  const words = scan.tokens.slice(phrase.from, phrase.to).map(({ word }) => word)
  const opener = words[0] ?? ''
  if (phrase.kind === 'personal')
    return phrase.head === 'they' && scan.several.length > 1 ? scan.several : scan.spokenOf
  if (phrase.head === 'both') return scan.pair
  if (phrase.kind !== 'people') return []
  if (/^(?:two|both)$/u.test(words[1] ?? '') || opener === 'both' || opener === 'two')
    return scan.pair.length === 2 ? scan.pair : bothNamed(scan, phrase)
  const isOne =
    /^(?:government|ministry|president|country|republic|administration|minister|premier|chancellor|regime|ambassador|envoy|spokes(?:man|woman|person)|king|queen|emir|sultan|delegation|junta|kingdom|leadership)$/u.test(
      phrase.head,
    )
  if (opener === 'the' && words.length === 2 && isOne) return scan.spokenOf
  if (opener === 'the' && owners.test(words.slice(1, -1).join(' ')) && scan.spokenOf.length === 1)
    return scan.spokenOf
  return /^(?:its|their|his|her)$/u.test(opener) && !rivals.test(phrase.head) ? scan.spokenOf : []
}

/** "the bank's president": of whoever was spoken of. */
const owners =
  /^(?:bank|country|republic|kingdom|bloc|alliance|union|agency|organi[sz]ation|body|commission|court|council|ministry|fund|league)(?: ?['’]s)$/u

/** They belong to somebody, and are not of that side. */
const rivals =
  /^(?:neighbou?rs?|counterparts?|colleagues?|allies|ally|powers?|nations?|states?|countr(?:y|ies)|sides?|statement|communiqué)$/u

/** The two who were named in the sentence before a place. */
function bothNamed({ tokens }: Scan, { from }: NounPhrase): NounPhrase['actors'] {
  const named = once(
    tokens.slice(Math.max(0, from - 60), from).flatMap(({ actor }) => (actor === undefined ? [] : [actor])),
  )
  return named.length === 2 ? named : []
}
