import { overlaps, type Span } from '../../report/span.js'
import type { ActorMention } from '../annotations.js'
import { createActorMemory } from './actor-memory.js'
import { wordsOfName } from './english-names.js'
import { takeTitle } from './english-titles.js'
import { foldText } from './fold.js'
import type { Gazetteer } from './gazetteer.js'
import { readOffice } from './office.js'
import { characterBefore, type Reading } from './reading.js'
import { isKanji, isKatakana, isLatin } from './scripts.js'
import { longestAt } from './trie.js'

/**
 * Names with a title of one who speaks for a state (X外相, "Foreign Minister X") that no mention covers: their spans, name and
 * title together, sorted. An editor is asked to which state they belong.
 */
export function unknownNames(
  text: string,
  gazetteer: Gazetteer,
  mentions: readonly ActorMention[],
): readonly Span[] {
  const folded = foldText(text)
  const reading: Reading = { folded, gazetteer, memory: createActorMemory(), mentions: [], free: 0 }
  const found: Span[] = []
  for (let at = 0; at < folded.text.length; at += 1) {
    const isEnglish = isLatin(folded.text.charCodeAt(at))
    const end = isEnglish ? englishEnd(reading, at) : japaneseEnd(reading, at)
    if (end === null) continue
    const start = isEnglish ? (nameBefore(reading, at, end) ?? at) : at
    const span = { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 }
    if (!mentions.some((mention) => overlaps(mention, span))) found.push(span)
    at = end - 1
  }
  return found
}

function englishEnd(reading: Reading, at: number): number | null {
  if (isLatin(characterBefore(reading, at).charCodeAt(0))) return null
  const title = takeTitle(reading, at)
  if (title?.kind !== 'state' || title.owner !== null) return null
  const { text } = reading.folded
  if (text.charAt(title.end) === ' ') return wordsOfName(reading, title.end + 1)
  if (nameBefore(reading, at, title.end) !== null) return title.end
  const end = text.startsWith(', ', title.end) ? wordsOfName(reading, title.end + 2) : null
  return end !== null && text.charAt(end) === ',' && isNameOfTwo(text.slice(title.end + 2, end)) ? end : null
}

const isNameOfTwo = (name: string): boolean => name.includes(' ')

/** Where a name of two words or more begins that a title between commas explains: "Jane Doe, the foreign minister,". */
function nameBefore(reading: Reading, at: number, end: number): number | null {
  const { folded } = reading
  const [before, after] = [folded.text.slice(Math.max(0, at - 60), at), folded.text.charAt(end)]
  const length = /[\p{L}'.-]+(?: [\p{L}'.-]+){0,3}, (?:the )?$/u.exec(before)?.[0].length ?? 0
  for (let start = at - length; start < at; start = nextWord(folded.text, start)) {
    const found = wordsOfName(reading, start)
    if (found === null || folded.text.charAt(found) !== ',') continue
    return after === ',' && isNameOfTwo(folded.text.slice(start, found)) ? start : null
  }
  return null
}

const nextWord = (text: string, at: number): number => text.indexOf(' ', at) + 1 || text.length

/** A run of katakana, or a family name in Chinese characters and a little more, with a title after it. */
function japaneseEnd(reading: Reading, at: number): number | null {
  const { folded, gazetteer } = reading
  const code = folded.text.charCodeAt(at)
  const before = characterBefore(reading, at).charCodeAt(0)
  if (isKatakana(code)) return isKatakana(before) ? null : afterKatakana(reading, at)
  if (!isKanji(code) || isKanji(before) || readOffice(reading, at) !== null) return null
  const family = longestAt(gazetteer.words.familyNames, folded.text, at)
  if (family === undefined) return null
  for (let end = family.end; end <= family.end + 3; end += 1) {
    const office = readOffice(reading, end)
    if (office?.kind === 'state') return office.end
  }
  return null
}

function afterKatakana(reading: Reading, at: number): number | null {
  let end = at
  while (isKatakana(reading.folded.text.charCodeAt(end))) end += 1
  if (end - at < 2 || readOffice(reading, at) !== null) return null
  const office = readOffice(reading, end)
  if (office?.kind === 'state') return office.end
  const state = STATE.exec(reading.folded.text.slice(end, end + 4))
  return state === null ? null : end + state[0].length
}

/** What makes a name in katakana one of a state or its government. */
const STATE = /^(?:人民)?(?:共和国|王国|連邦|首長国|政府|外務省|国防省)/u
