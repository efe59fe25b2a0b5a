import { isWhole } from './boundaries.js'
import { characterBefore, type Reading } from './reading.js'
import { isKanji, isNameDot } from './scripts.js'
import { longestAt, wordsAt } from './trie.js'
import type { OfficeKind } from './word-lists.js'

/** A title or an office with the words before it: 朝鮮労働党委員長, 北米局長. */
export interface Office {
  readonly end: number
  readonly kind: Exclude<OfficeKind, 'modifier'>
  /** The title itself, folded: 委員長. */
  readonly title: string
}

/** How many characters an office may have. */
const LONGEST = 24

/**
 * The Japanese office that begins at `at`: known words up to a title, and on from 外務省 to 外務省報道官.
 * After a name it may hold that of a state (ラブロフ露外相); after a state's name only where somebody is sent there (駐日大使).
 */
export function readOffice(reading: Reading, at: number, after: 'person' | 'state' = 'state'): Office | null {
  const { text } = reading.folded
  let found: Office | null = null
  for (let end = at; end - at < LONGEST;) {
    const next = readPart(reading, end, after)
    if (next === null) break
    if (next.kind !== 'modifier') found = { end: next.end, kind: next.kind, title: text.slice(end, next.end) }
    end = next.end
    if (found !== null && found.kind !== 'office' && text.charAt(end) !== '兼') break
    if (found !== null && text.charAt(end) === '兼') end += 1
  }
  return found
}

/** The same, past words that are in no list, as long as they are in Chinese characters: 国際原子力協力局長. */
export function readAnyOffice(reading: Reading, at: number): Office | null {
  const known = readOffice(reading, at, 'person')
  if (known !== null) return known
  const { text } = reading.folded
  for (let start = at + 1; start - at <= 8 && isKanji(text.charCodeAt(start - 1)); start += 1) {
    const office = readOffice(reading, start, 'person')
    if (office?.kind === 'state' || office?.kind === 'expert') return office
  }
  return null
}

/** The next word of an office: one of the lists, or the name of an actor (朝鮮労働党, 米) before another. */
function readPart(
  reading: Reading,
  at: number,
  after: 'person' | 'state',
): { end: number; kind: OfficeKind } | null {
  const { folded, gazetteer } = reading
  const listed = longestAt(gazetteer.words.ja, folded.text, at)
  const isSent = after === 'person' || gazetteer.words.beforeShort.has(folded.text.charAt(at - 1))
  const actor = isSent ? actorEnd(reading, at) : null
  const isActor = actor !== null && actor > (listed?.end ?? 0) && readPart(reading, actor, after) !== null
  if (isActor) return { end: actor, kind: 'modifier' }
  return listed === undefined ? null : { end: listed.end, kind: firstOf(listed.values) }
}

/** Where the longest name of an actor that begins at a place ends. */
function actorEnd(reading: Reading, at: number): number | null {
  const { folded, gazetteer } = reading
  const found = wordsAt(gazetteer.spellings, folded.text, at).findLast(
    ({ end, values }) =>
      values.some(({ kind }) => kind === 'actor' || kind === 'short') &&
      (end - at === 1 || isNameDot(characterBefore(reading, at)) || isWhole(reading, at, end)),
  )
  return found?.end ?? null
}

/** A word in two lists is what speaks against an actor, and a mere modifier last. */
const firstOf = (kinds: readonly OfficeKind[]): OfficeKind =>
  kinds.includes('expert') ? 'expert' : (kinds.find((kind) => kind !== 'modifier') ?? 'modifier')
