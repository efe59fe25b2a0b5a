import type { DateMention } from '../../annotations.js'
import { modifiesNoun } from './date-modifier.js'
import { innermost, type Scan } from './clause-state.js'
import type { Token } from './tokens.js'

/** Gives a date to what it dates: the noun before it, the verb before it, or the clause that it opens. */
export function onDate(scan: Scan, at: number): void {
  const date = scan.tokens[at]?.date
  if (date === undefined) return
  if (isOfRole(scan.reading.text, date)) return
  if (isAfterRole(scan, at)) scan.frames.pop()
  const frame = innermost(scan)
  const { last } = frame
  if (modifiesNoun(scan.reading.text, date)) {
    if (last?.verb.row?.vote === true && last.kind !== 'participle') last.thing ??= date
    return
  }
  if (frame.verb === null && last?.kind !== 'finite' && occasion.test(scan.reading.text.slice(0, date.start)))
    return
  const before = beforeDate(scan.tokens, at)
  if (isOpening(before) || (frame.subject === null && frame.verb === null && last === null)) open(scan, date)
  else if (frame.verb === null && frame.last === null) between(scan, at, date, before)
  else if (last !== null && !isBlocked(scan, at, last.verb.start)) last.date ??= date
}

/** "Following a coup on 5 June, France …": the day of what came before or is to come, and not of the deed. */
const occasion =
  /\b(?:following|marking|commemorating|despite|notwithstanding|given|citing|in (?:response|reaction|reply|answer|reference) to|in (?:retaliation|revenge|return|preparation) for|in (?:protest|anger) (?:at|against|over)|in the (?:wake|aftermath|light|run-up|face) (?:of|to)|in (?:view|light|anticipation) of|ahead of|prior to|because of|owing to|thanks to|as a result of|for (?:its|their|his|her)|due|scheduled|planned|slated)\s[^,;:.]*$/iu

/** "first as ambassador and then, from February 1994, as minister": when a role was taken up. */
const isOfRole = (text: string, { start, end }: DateMention): boolean =>
  /\b(?:then|later),? $/u.test(
    text.slice(Math.max(0, start - 12), start).replace(/(?:from|since|in) $/u, ''),
  ) && /^,? as\b/u.test(text.slice(end, end + 5))

/** "criticised it as too weak in May 2015.": no clause follows "as", so that the date is the verb's before it. */
function isAfterRole({ tokens, frames }: Scan, at: number): boolean {
  const frame = frames.at(-1)
  const next = tokens[at + 1]
  const isEnd =
    next === undefined ||
    next.word === '.' ||
    ['stop', 'comma', 'coordinator', 'contrast'].includes(next.kind)
  return (
    isEnd &&
    frames.length > 1 &&
    frame?.opener === 'as' &&
    frame.verb === null &&
    frames.at(-2)?.verb !== null
  )
}

/** The token before a date and its preposition. */
function beforeDate(tokens: readonly Token[], at: number): Token | undefined {
  const isLed = ['preposition', 'subordinator', 'determiner', 'adverb'].includes(tokens[at - 1]?.kind ?? '')
  const before = isLed ? at - 2 : at - 1
  return tokens[isBetweenCommas(tokens, before, at) ? before - 1 : before]
}

/** "and, the next day, expelled" */
const isBetweenCommas = (tokens: readonly Token[], before: number, at: number): boolean =>
  tokens[before]?.kind === 'comma' &&
  tokens[at + 1]?.kind === 'comma' &&
  /^(?:coordinator|contrast)$/u.test(tokens[before - 1]?.kind ?? '')

const isOpening = (before: Token | undefined): boolean =>
  before === undefined || ['coordinator', 'contrast', 'stop'].includes(before.kind)

function open(scan: Scan, date: DateMention): void {
  innermost(scan).front = date
  scan.governing = null
}

/** "Russia on April 12 vetoed ...": a date between who acts and the verb. */
function between(scan: Scan, at: number, date: DateMention, before: Token | undefined): void {
  const next = scan.tokens[at + 1]?.kind === 'comma' ? scan.tokens[at + 2] : scan.tokens[at + 1]
  const isNext = next !== undefined && ['verb', 'be', 'have', 'do', 'not', 'adverb'].includes(next.kind)
  const isAfterActor =
    before !== undefined &&
    (before.kind === 'actor' ||
      before.kind === 'people' ||
      before.kind === 'comma' ||
      before.kind === 'pronoun')
  if (isNext && isAfterActor) innermost(scan).front = date
}

/** "vetoed the draft following the attack of 4 April": a date after such a preposition is its noun's. */
function isBlocked({ tokens }: Scan, at: number, from: number): boolean {
  for (let index = at - 2; index >= 0 && index > at - 20; index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.start <= from || token.kind === 'comma') return false
    if (
      /^(?:following|amid|amidst|despite|until|pending|notwithstanding|unlike|marking|commemorating)$/u.test(
        token.word,
      )
    )
      return true
  }
  return false
}
