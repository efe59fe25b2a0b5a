import type { SentenceReading } from '../act.js'
import { innermost, isAwaiting, newFrame, openFrame, type Event, type Scan } from './clause-state.js'
import { beginsNoun } from './noun-phrase.js'
import { isNounHere } from './noun-or-verb.js'
import { onDate } from './on-date.js'
import { onNoun } from './on-noun.js'
import { onThat } from './on-that.js'
import { onCopula, onVerb } from './on-verb.js'
import { isTelling } from './tellers.js'
import type { Token } from './tokens.js'

/** What was told in a sentence, and who was spoken of last. */
export interface ClausesRead {
  readonly events: readonly Event[]
  readonly tellers: Scan['tellers']
  readonly spokenOf: Scan['spokenOf']
}

/** Reads an English sentence from left to right, clause by clause. */
export function readClauses(reading: SentenceReading, tokens: readonly Token[]): ClausesRead {
  const scan: Scan = {
    reading,
    tokens,
    events: [],
    frames: [newFrame('main', '')],
    auxiliaries: { from: null, words: [] },
    noun: null,
    near: null,
    tellers: [],
    opening: [],
    governing: null,
    spokenOf: reading.carried,
    several: reading.carried.length > 1 ? reading.carried : [],
    pair: reading.carried.length === 2 ? reading.carried : [],
  }
  for (let at = 0; at < tokens.length;) at = Math.max(at + 1, step(scan, at))
  if (scan.auxiliaries.words.length > 0) onCopula(scan, tokens.length)
  return { events: scan.events, tellers: scan.tellers, spokenOf: scan.spokenOf }
}

/** Reads what stands at a token; gives the index of what follows. */
function step(scan: Scan, at: number): number {
  const token = scan.tokens[at]
  if (token === undefined) return at + 1
  if (isAuxiliary(token.kind) || (token.word === 'both' && scan.noun?.phrase.to === at))
    return addAuxiliary(scan, at)
  if (token.kind === 'verb' && !isNounHere(scan, at)) return onVerb(scan, at)
  const isNoun = token.kind === 'verb' || (beginsNoun(token) && token.kind !== 'date') || isPointing(scan, at)
  if (scan.auxiliaries.words.some((word) => word !== 'adverb' && word !== 'to'))
    onAuxiliaries(scan, at, isNoun)
  const wasTo = scan.auxiliaries.words.includes('to')
  scan.auxiliaries = { from: null, words: [] }
  return isNoun ? onNoun(scan, at, wasTo) : onMark(scan, at, token)
}

/** "addressed that issue": no link, but a determiner. */
function isPointing({ tokens }: Scan, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (
    tokens[at]?.word !== 'that' ||
    (after?.kind !== 'word' && after?.kind !== 'people' && after?.form !== 'base')
  )
    return false
  return before?.kind === 'preposition' || (before?.kind === 'verb' && !isTelling(before))
}

const isAuxiliary = (kind: Token['kind']): boolean =>
  kind === 'be' ||
  kind === 'have' ||
  kind === 'do' ||
  kind === 'modal' ||
  kind === 'to' ||
  kind === 'not' ||
  kind === 'adverb'

function addAuxiliary(scan: Scan, at: number): number {
  const { kind = 'adverb', word = '' } = scan.tokens[at] ?? {}
  scan.auxiliaries.from ??= at
  scan.auxiliaries.words.push(kind, word)
  if (/n['’]t$|^cannot$/u.test(word)) scan.auxiliaries.words.push('not')
  return at + 1
}

/** Words like "is" or "did" that no verb follows: they are the verb, or stand before who acts. */
function onAuxiliaries(scan: Scan, at: number, isNoun: boolean): void {
  const { words } = scan.auxiliaries
  const frame = innermost(scan)
  const isHelping = words.some(
    (word) => word === 'be' || word === 'have' || word === 'do' || word === 'modal',
  )
  if (isNoun && !isHelping && /^(?:neither|nor)$/u.test(words.at(-1) ?? '')) frame.isNegated = true
  if (!isHelping) return
  if (isNoun && frame.verb !== null && words[1] === 'nor') scan.frames = [newFrame('main', '')]
  if (isNoun && innermost(scan).subject === null && innermost(scan).verb === null) {
    invert(scan)
    return
  }
  onCopula(scan, at)
}

/** "Did Russia …", "nor did Russia …", "Not until 2002 did Switzerland …": the helping verb before who acts. */
function invert(scan: Scan): void {
  const { words, from } = scan.auxiliaries
  const isDenied = words.includes('not') && !words.some((word) => /^(?:hardly|barely|scarcely)$/u.test(word))
  const opener = words.includes('modal') ? 'modal' : words.includes('do') ? 'do' : 'be'
  const frame = innermost(scan)
  const isFronted =
    words.includes('do') && fronted.test(scan.reading.text.slice(0, scan.tokens[from ?? 0]?.start))
  scan.frames.pop()
  scan.frames.push({
    ...frame,
    opener,
    isNegated: isDenied,
    isUnreal: frame.isUnreal || !(isDenied || isFronted),
  })
}

/** What puts the helping verb first in a sentence that tells a fact. */
const fronted = /(?:^|[;:.] )(?:not until|not before|only|not only|so |such )[^;:?]*$/iu

function onMark(scan: Scan, at: number, token: Token): number {
  if (token.kind === 'date') onDate(scan, at)
  else if (token.kind === 'relative') onThat(scan, at)
  else if (token.kind === 'subordinator') onSubordinator(scan, at, token)
  else if (token.kind === 'stop') onStop(scan, token)
  else if (token.kind === 'contrast') leave(scan)
  else if (token.kind === 'comma') onComma(scan, at)
  return at + 1
}

/** A semicolon or colon ends all clauses; what a colon follows may be the date of an entry. */
function onStop(scan: Scan, { word }: Token): void {
  scan.frames = [newFrame('main', '', { front: word === ':' ? innermost(scan).front : null })]
}

/** "but": back to the outermost clause. */
function leave(scan: Scan): void {
  while (scan.frames.length > 1 && innermost(scan).kind !== 'content') scan.frames.pop()
  if (scan.frames.length > 1 && !isAwaiting(innermost(scan))) scan.frames = scan.frames.slice(0, 1)
}

/** A comma ends "after the war", and "though not a member" inside a clause that waits for its verb. */
function onComma(scan: Scan, at: number): void {
  const frame = innermost(scan)
  const next = scan.tokens[at + 1]
  const isVerb =
    next !== undefined && (next.kind === 'verb' || (isAuxiliary(next.kind) && next.kind !== 'adverb'))
  const outer = scan.frames.at(-2)
  const isVerbless =
    frame.kind === 'sub' && frame.verb === null && isVerb && outer !== undefined && isAwaiting(outer)
  if ((frame.kind === 'phrase' || isVerbless) && frame.verb === null && scan.frames.length > 1)
    scan.frames.pop()
}

/** "sued Chile before the International Court of Justice": whom one stands before, and no time. */
function isForum({ reading, tokens }: Scan, at: number): boolean {
  const words = reading.text.slice(tokens[at]?.start, (tokens[at]?.start ?? 0) + 60)
  return /^(?:the|a|an|its|their|her|his) (?:[\p{Lu}][\p{L}’'-]* |[a-z]+ )?(?:[\p{Lu}][\p{L}’'-]* )*(?:court|tribunal|council|assembly|committee|panel|judges|parliament|senate|congress|commission|chamber)\b(?! (?:met|meets|voted|adopted|could|had|has|was|is|rules?|ruled)\b)/iu.test(
    words,
  )
}

const prepositional = /^(?:after|before|since|until|till|as|once)$/u

function onSubordinator(scan: Scan, at: number, { word }: Token): void {
  if (scan.tokens[at + 1]?.kind === 'date' || (word === 'before' && isForum(scan, at + 1))) return
  const frame = innermost(scan)
  if (frame.kind === 'phrase' && frame.verb === null && scan.frames.length > 1) scan.frames.pop()
  const isUnreal = /^(?:if|unless|whether|lest)$/u.test(word)
  const kind = prepositional.test(word) ? 'phrase' : 'sub'
  openFrame(scan, kind, word, isUnreal ? { isUnreal } : {})
}
