import { innermost, openFrame, type Frame, type Scan, type Teller } from './clause-state.js'
import type { NounPhrase } from './noun-phrase.js'
import { isTelling } from './tellers.js'
import type { Token } from './tokens.js'

/** "that", "which" and "who": the content of what is told, or more about the noun before. */
export function onThat(scan: Scan, at: number): void {
  const frame = innermost(scan)
  const word = scan.tokens[at]?.word ?? ''
  const before = scan.tokens[at - 1]
  if (word === 'that' && isContent(scan, at, frame)) {
    openContent(scan, frame)
    return
  }
  const noun = scan.near
  const isNear =
    before !== undefined &&
    noun !== null &&
    (noun.to === at || (before.kind === 'comma' && noun.to === at - 1))
  const antecedent =
    isNear && word !== 'whose' ? relativeOf(noun, word, frame, before.kind === 'comma') : null
  const isOutside = noun !== null && isBeside(scan, noun) && claims.test(noun.head)
  openFrame(scan, 'relative', word, {
    subject: antecedent,
    isNegated: false,
    ...(isOutside ? { teller: null } : {}),
  })
}

/** Names take "who" and ", which"; only "It was Russia that" takes a bare "that". */
function relativeOf(noun: NounPhrase, word: string, frame: Frame, isAfterComma: boolean): NounPhrase | null {
  if (word === 'which' && noun.last.some(({ form }) => form === 'person')) return { ...noun, actors: [] }
  const last = { ...noun, actors: isAfterComma && noun.isPlural ? noun.actors : noun.last }
  if (word !== 'that' || noun.kind === 'people') return last
  const isCleft = frame.subject?.head === 'it' && frame.verb !== null && frame.verb.verb.kind === 'be'
  return isCleft || noun.actors.length === 0
    ? { ...noun, actors: isCleft ? noun.actors : [] }
    : { ...noun, actors: [] }
}

const claims =
  /^(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs?|idea|notion|possibility|assertions?|fears?|hopes?|proposals?|demands?|condition|charges?|threats?|prospect|likelihood)$/u
const views =
  /^(?:fact|concerns?|statements?|view|views|warnings?|conviction|belief|regret|satisfaction|confidence|evidence|surprise|dismay|reporters?|journalists?|parliament|lawmakers)$/u

/** Whether "that" tells what is said, and is not about the noun before. */
function isContent(scan: Scan, at: number, frame: Frame): boolean {
  if (frame.verb === null) return false
  const noun = scan.near
  if (noun === null || noun.to !== at) return true
  if (isBeside(scan, noun)) return false
  if (claims.test(noun.head) || views.test(noun.head)) return true
  return (
    frame.last !== null &&
    isTelling(frame.last.verb) &&
    (noun.actors.length > 0 || noun.kind === 'people') &&
    noun.head !== 'it'
  )
}

/** "said that it had won, a claim that Paris denied": a noun beside the sentence. */
const isBeside = ({ tokens }: Scan, { from }: NounPhrase): boolean =>
  tokens[from]?.kind === 'determiner' && tokens[from - 1]?.kind === 'comma'

/** Opens the content of what the last verb tells. */
export function openContent(scan: Scan, frame: Frame, subject: NounPhrase | null = null): void {
  const noun = scan.near
  const isClaim = noun !== null && claims.test(noun.head) && subject === null
  const isUnreal = frame.isUnreal || isClaim || isUnrealTelling(frame)
  openFrame(scan, 'content', 'that', { subject, isUnreal, teller: tellerOf(scan, frame) })
}

/** What is denied, demanded or wished is not told as a fact. */
function isUnrealTelling({ last }: Frame): boolean {
  if (last === null) return false
  return (
    /^(?:den(?:y|i)|demand|propos|request|urg|call|ask|recommend|threaten|doubt|hop|fear|wish|suggest|prefer|requir|vow|pledg|promis|insist on)/u.test(
      last.verb.word,
    ) || /^(?:demand)$/u.test(last.verb.row?.label ?? '')
  )
}

const written =
  /^(?:report|study|book|article|survey|poll|paper|account|sources?|studies|essay|editorial|review)$/u

/** "Amnesty International concluded that …": a name of somebody who is no actor. */
const isNamed = ({ reading, tokens }: Scan, { kind, from, to }: NounPhrase): boolean =>
  kind === 'thing' &&
  tokens.slice(from, to).every((token) => token.kind === 'determiner' || isCapital(reading.text, token))

const isCapital = (text: string, { kind, start }: Token): boolean =>
  kind === 'word' && /^\p{Lu}/u.test(text.slice(start))

function tellerOf(scan: Scan, { teller, subject, last }: Frame): Teller | null {
  if (teller?.voice === 'expert' || teller?.voice === 'author') return teller
  const subjects = last !== null && last.subjects.length > 0 ? last.subjects : (subject?.actors ?? [])
  if (subject?.kind === 'expert') return { voice: 'expert', subjects: [] }
  if (
    subject !== null &&
    (subject.head === 'it' || last?.isPassive === true) &&
    last?.isPassive === true &&
    last.subjects.length === 0
  )
    return { voice: 'author', subjects: [] }
  if (subjects.length > 0) return { voice: 'reported', subjects }
  return subject !== null && (written.test(subject.head) || isNamed(scan, subject))
    ? { voice: 'expert', subjects: [] }
    : { voice: 'author', subjects: [] }
}
