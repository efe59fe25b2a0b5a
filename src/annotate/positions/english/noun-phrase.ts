import type { ActorMention } from '../../annotations.js'
import { actorsOf, headOf, isPeople, isPlural, kindOfHead, type NounKind } from './noun-heads.js'
import type { Token } from './tokens.js'

/** A noun with what stands before it, or several joined by commas and "and". */
export interface NounPhrase {
  /** The first token, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Who it names, where its head names somebody: Russian officials, the minister from Chile. */
  readonly actors: readonly ActorMention[]
  /** Its last part alone: in "backed the plan and Russia", Russia. */
  readonly last: readonly ActorMention[]
  readonly isPlural: boolean
  readonly kind: NounKind
  /** Its head, in small letters. */
  readonly head: string
}

const nominal = new Set(['determiner', 'actor', 'word', 'people', 'expert', 'time', 'genitive', 'date'])

/** Whether a noun phrase can begin with a token. */
export const beginsNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'genitive' && (nominal.has(token.kind) || token.kind === 'pronoun')

/** Reads the noun phrase that begins at a token, with those joined to it. */
export function readNouns(
  tokens: readonly Token[],
  from: number,
  isNoun: (at: number) => boolean,
  isObject = false,
): NounPhrase {
  let group = withHome(tokens, readNoun(tokens, from, isNoun))
  const parts = [group]
  for (let next = linked(tokens, group.to); next !== null; next = linked(tokens, group.to)) {
    if (group.kind === 'time' || !beginsNoun(tokens[next]) || tokens[next]?.kind === 'date') break
    const part = withHome(tokens, readNoun(tokens, next, isNoun))
    if (isObject && isBeforeVerb(tokens, part.to, isNoun)) break
    if (part.kind === 'time' || part.kind === 'pronoun' || part.to <= next) break
    if (isListComma(tokens, group.to) && !isList(tokens, part.to, parts.length)) break
    parts.push(part)
    group = joined(group, part)
  }
  return group
}

/** Carl Bildt of Sweden */
function withHome(tokens: readonly Token[], noun: NounPhrase): NounPhrase {
  const home = tokens[noun.to]?.word === 'of' ? tokens[noun.to + 1]?.actor : undefined
  return home !== undefined && noun.last.some(({ id }) => id === home.id)
    ? { ...noun, to: noun.to + 2 }
    : noun
}

/** Whether a verb comes next, so that a noun is who acts by it. */
function isBeforeVerb(tokens: readonly Token[], at: number, isNoun: (at: number) => boolean): boolean {
  const next = tokens.slice(at, at + 3).findIndex(({ kind }) => kind !== 'adverb' && kind !== 'not')
  const token = next < 0 ? undefined : tokens[at + next]
  if (token?.kind === 'verb') return token.form !== 'gerund' && (next > 0 || !isNoun(at + next))
  return token !== undefined && ['be', 'have', 'do', 'modal'].includes(token.kind)
}

const isListComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'comma' && tokens[at + 1]?.kind !== 'coordinator'

/** After "A, B" comes "and C", or a further comma and in the end "and". */
function isList(tokens: readonly Token[], at: number, count: number): boolean {
  for (let next = at; next < at + 24; next += 1) {
    const { kind, word } = tokens[next] ?? { kind: 'stop', word: '' }
    if (kind === 'coordinator') return beginsNoun(tokens[next + 1])
    if (word === 'well' && tokens[next - 1]?.word === 'as') return true
    if (kind !== 'comma' && !nominal.has(kind)) return false
    if (kind === 'comma' && next - at > 12 && count < 2) return false
  }
  return false
}

/** The token after "and", ", and", ",", "as well as", or null. */
function linked(tokens: readonly Token[], at: number): number | null {
  const words = tokens.slice(at, at + 3).map(({ word }) => word)
  if (words[0] === ',' && (words[1] === 'and' || words[1] === 'or')) return at + 2
  if (words[0] === 'and' || words[0] === 'or' || words[0] === 'nor' || words[0] === ',') return at + 1
  if (words[0] === '&') return at + 1
  return words.join(' ') === 'as well as' ? at + 3 : null
}

const joined = (group: NounPhrase, part: NounPhrase): NounPhrase => ({
  ...part,
  from: group.from,
  actors: [...group.actors, ...part.actors],
  last: part.last,
  isPlural: true,
  kind: group.kind === 'expert' || part.kind === 'expert' ? 'expert' : part.kind,
})

function readNoun(tokens: readonly Token[], from: number, isNoun: (at: number) => boolean): NounPhrase {
  const first = tokens[from]
  if (first?.kind === 'pronoun') return pronoun(first, from)
  let to = from
  while (to < tokens.length && to < from + 40 && goesOn(tokens, from, to, isNoun)) to += 1
  const head = headOf(tokens, from, to)
  const own = actorsOf(tokens, from, to)
  const belonging = own.length === 0 && isPeople(head) ? peopleOf(tokens, to, isNoun) : null
  const actors = belonging?.actors ?? own
  return {
    from,
    to: belonging?.to ?? to,
    actors,
    last: actors,
    isPlural: isPlural(head),
    kind: kindOfHead(tokens, from, to, head),
    head: head?.word ?? '',
  }
}

const pronoun = ({ word }: Token, from: number): NounPhrase => ({
  from,
  to: from + 1,
  actors: [],
  last: [],
  isPlural: /^(?:they|we|them|us|you|i)$/u.test(word),
  kind: /^(?:it|they|he|she)$/u.test(word) ? 'personal' : 'pronoun',
  head: word,
})

/** The ministers of China and Pakistan. */
function peopleOf(tokens: readonly Token[], at: number, isNoun: (at: number) => boolean): NounPhrase | null {
  const isSeat = tokens[at]?.word === 'in' && tokens[at + 1]?.actor?.form === 'place'
  const isOwner = /^(?:of|for|from)$/u.test(tokens[at]?.word ?? '') && beginsNoun(tokens[at + 1])
  const isNamed = tokens.slice(at + 1, at + 5).some(({ actor }) => actor !== undefined)
  if (!isSeat && !(isOwner && isNamed)) return null
  const owners = readNouns(tokens, at + 1, isNoun)
  return owners.actors.length > 0 ? owners : null
}

function goesOn(
  tokens: readonly Token[],
  from: number,
  at: number,
  isNoun: (at: number) => boolean,
): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined) return false
  if (token.kind === 'verb') return isNoun(at)
  if (token.word === 'that') return at === from
  if (token.kind === 'quote') return at > from && token.end - token.start > 1
  if (token.kind === 'adverb') return before?.kind === 'determiner' && nominal.has(tokens[at + 1]?.kind ?? '')
  if (!nominal.has(token.kind)) return false
  if (at === from || before === undefined) return true
  if (token.kind === 'determiner') return before.kind === 'determiner'
  if (token.kind === 'date') return before.kind === 'determiner'
  return token.kind !== 'actor' || !startsAnew(tokens, from, at)
}

/** "the sanctions Russia imposed", "Last week Russia": a name after a noun begins another phrase. */
function startsAnew(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]
  const actor = tokens[at]?.actor
  if (before === undefined || actor === undefined || actor.form === 'adjective')
    return before?.kind === 'time'
  if (before.kind === 'time') return true
  if (before.isGenitive || before.kind === 'genitive' || before.kind === 'determiner') return false
  if (before.kind !== 'word' || /^\p{Lu}/u.test(before.word)) return false
  if (/[^s]s$/u.test(before.word)) return true
  const opens = tokens[from]
  const isModified =
    /^(?:former|neighbou?ring|rival|then|late|ex|current|new|young|fellow|post|communist|west|east|north|south|northern|southern|eastern|western|president|modern|ancient|imperial|nazi)$/u
  return opens?.kind === 'determiner' && !isModified.test(before.word) && tokens[at + 1]?.kind === 'verb'
}
