import { innermost, type Scan } from './clause-state.js'
import { isTelling } from './tellers.js'
import type { Token } from './tokens.js'

/** Whether a form that may be a verb is a noun or an adjective where it stands: "the ban", "proposed sanctions". */
export function isNounHere(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token?.kind !== 'verb' || token.form === undefined) return false
  switch (token.form) {
    case 'gerund':
      return isAfterModifier(scan.tokens[at - 1]) || isMeeting(scan.tokens, at)
    case 'base':
      return !isBaseVerb(scan, at)
    case 'third':
      return !isThirdVerb(scan, at)
    case 'past':
    case 'participle':
      return isAdjective(scan, at)
  }
}

/** "a private meeting with" */
const isMeeting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.startsWith('meeting') === true &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at - 2]?.kind === 'determiner'

const isAfterModifier = (before: Token | undefined): boolean =>
  before !== undefined &&
  ((before.kind === 'determiner' && before.word !== 'both') ||
    before.kind === 'genitive' ||
    before.isGenitive ||
    (before.actor?.form === 'adjective' && !/[a-z]s$/u.test(before.word)))

function isAdjective(scan: Scan, at: number): boolean {
  const { tokens, auxiliaries } = scan
  const before = tokens[(auxiliaries.from ?? at) - 1]
  if (auxiliaries.words.some((word) => auxiliary.test(word) || word === 'not')) return false
  if (before?.actor?.form === 'adjective' && tokens[at - 2]?.word === 'the' && !isNominal(tokens[at + 1]))
    return false
  if (isAfterModifier(before)) return before?.word !== 'this' && before?.word !== 'that'
  return before?.kind === 'preposition' || (before !== undefined && before === innermost(scan).last?.verb)
}

const auxiliary = /^(?:be|have|do|modal)$/u

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ['word', 'people', 'actor', 'determiner', 'verb', 'time'].includes(token.kind)

/** A bare form is a verb after "to" or "did", after several who act, and after "and" with another such form. */
function isBaseVerb(scan: Scan, at: number): boolean {
  const { tokens, auxiliaries } = scan
  const words = auxiliaries.words
  if (words.includes('to') || words.includes('modal') || words.includes('do')) return true
  if (words.includes('be') || words.includes('have')) return false
  if (isInverted(scan)) return true
  const first = auxiliaries.from ?? at
  const before = tokens[first - 1]
  if (before === undefined) return false
  if (before.kind === 'coordinator' || before.kind === 'contrast' || before.word === 'nor')
    return isLike(scan, ['base', 'infinitive'])
  if (before.kind === 'relative') return !isNominalNext(tokens, at)
  if (before.kind === 'pronoun') return /^(?:they|we|you|i)$/u.test(before.word)
  return isPluralBefore(tokens, first - 1) && isFree(scan)
}

const isNominalNext = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.kind === 'verb'

const isInverted = (scan: Scan): boolean => /^(?:do|modal)$/u.test(innermost(scan).opener)

/** Whether the clause still lacks a verb, or another one began. */
function isFree(scan: Scan): boolean {
  const { verb, last } = innermost(scan)
  const cue = scan.noun?.cue
  return (
    verb === null ||
    last?.verb.row?.label === 'state' ||
    (cue !== undefined &&
      ['comma', 'coordinator', 'contrast', 'stop', 'subordinator', 'relative'].includes(cue.kind))
  )
}

function isPluralBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.isGenitive) return false
  if (token.word === 'both' || token.word === 'all') return true
  if (token.kind === 'close') return true
  if (token.kind === 'people' || token.kind === 'expert' || token.kind === 'word')
    return (
      /[^s]s$/u.test(token.word) ||
      (/^(?:[ivx]+|\d+)$/u.test(token.word) && tokens[at - 1]?.kind === 'coordinator')
    )
  if (token.actor === undefined) return false
  if (token.actor.form === 'adjective') return /[a-z]s$/u.test(token.word) || tokens[at - 1]?.word === 'the'
  if (/(?:officials|leaders|ministers|forces|troops|diplomats|envoys)$/u.test(token.word)) return true
  const joint = tokens[at - 1]?.kind === 'determiner' ? tokens[at - 2] : tokens[at - 1]
  return joint?.kind === 'coordinator'
}

function isThirdVerb(scan: Scan, at: number): boolean {
  const { tokens, auxiliaries } = scan
  if (auxiliaries.words.some((word) => auxiliary.test(word) || word === 'to')) return false
  const before = tokens[(auxiliaries.from ?? at) - 1]
  if (before === undefined || before.isGenitive) return false
  if (before.kind === 'actor')
    return before.actor?.form !== 'adjective' && !isAttributive(tokens, at) && !isObjectBefore(tokens, at)
  if (nouns.has(before.kind))
    return (
      !isSeveral(before) &&
      (!isBare(tokens, auxiliaries.from ?? at) || isFollowedByObject(tokens, at)) &&
      isFree(scan)
    )
  if (links.has(before.kind)) return isLike(scan, ['third']) || innermost(scan).verb === null
  return before.kind === 'pronoun' || before.kind === 'relative' || before.kind === 'close'
}

const nouns: ReadonlySet<Token['kind']> = new Set(['people', 'expert', 'word'])
const links: ReadonlySet<Token['kind']> = new Set(['coordinator', 'contrast', 'comma'])

/** "announced military exercises": a noun without an article or an owner. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' ||
  (tokens[at - 1]?.kind === 'people' &&
    !/^(?:determiner|actor|genitive|word)$/u.test(tokens[at - 2]?.kind ?? ''))

const isSeveral = ({ word }: Token): boolean => /[^s]s$/u.test(word)

const isFollowedByObject = (tokens: readonly Token[], at: number): boolean =>
  ['determiner', 'actor', 'relative', 'pronoun'].includes(tokens[at + 1]?.kind ?? '')

/** "let IAEA monitors in" */
function isObjectBefore(tokens: readonly Token[], at: number): boolean {
  const cue = tokens[at - 2]?.kind === 'determiner' ? tokens[at - 3] : tokens[at - 2]
  return cue?.kind === 'verb' && !isTelling(cue)
}

/** "US attacks on Syria killed": a name in short before a noun, as another verb follows. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:us|u\.s\.|un|u\.n\.|eu|nato|uk)$/u.test(tokens[at - 1]?.word ?? '')) return false
  for (const token of tokens.slice(at + 1, at + 12)) {
    if (['comma', 'stop', 'coordinator', 'contrast', 'relative', 'subordinator', 'to'].includes(token.kind))
      return false
    if (
      ['be', 'have', 'modal', 'do'].includes(token.kind) ||
      (token.kind === 'verb' && token.form === 'past')
    )
      return true
  }
  return false
}

/** Whether the last verb of the clause has such a form, so that another one may be joined to it. */
function isLike(scan: Scan, forms: readonly string[]): boolean {
  const last = innermost(scan).last
  if (last === null) return false
  return forms.includes(last.kind) || (last.kind === 'finite' && forms.includes(last.verb.form ?? ''))
}
