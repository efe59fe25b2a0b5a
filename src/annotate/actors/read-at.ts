import { hasCapitals, isWhole } from './boundaries.js'
import { candidatesAt } from './english-names.js'
import { readActor } from './read-actor.js'
import { readOtherFirstName } from './read-first-name.js'
import { readEnglishPerson } from './read-english-person.js'
import { readIntroduced } from './read-introduced.js'
import { readPerson } from './read-person.js'
import { readReturn } from './read-return.js'
import { readShort } from './read-short.js'
import { readTitle } from './read-title.js'
import { characterBefore, longerOf, type Found, type Reading } from './reading.js'
import { isLatin } from './scripts.js'
import type { Spelling } from './spelling.js'
import { wordsAt } from './trie.js'

/** What the words at a place name: the longest finding of all readers; null where nothing begins. */
export function readAt(reading: Reading, at: number): Found | null {
  const code = reading.folded.text.charCodeAt(at)
  if (!isLatin(code)) {
    const readers = [readSpelled, readIntroduced, readReturn, readOtherFirstName]
    return readers.reduce<Found | null>((best, read) => tellingOf(best, read(reading, at)), null)
  }
  if (isLatin(characterBefore(reading, at).charCodeAt(0))) return null
  return longerOf(longerOf(readSpelled(reading, at), readEnglishPerson(reading, at)), readTitle(reading, at))
}

/** The longer of two findings; of two as long, the one that names somebody: 国連大使 nobody's, ロシアの国連大使 Russia's. */
function tellingOf(a: Found | null, b: Found | null): Found | null {
  const isMoreTelling = a?.mentions.length === 0 && a.end === b?.end && a.introduces === undefined
  return isMoreTelling ? b : longerOf(a, b)
}

/** The words of the gazetteer, and the people. */
function readSpelled(reading: Reading, at: number): Found | null {
  const words = wordsAt(reading.gazetteer.spellings, reading.folded.text, at).toReversed()
  const isLearned = reading.memory.spellings.next.has(reading.folded.text.charCodeAt(at))
  if (words.length === 0 && !isLearned) return null
  const found = words.flatMap(({ end, values }) =>
    values.map((value) => readSpelling(reading, at, end, value)),
  )
  const people = isLatin(reading.folded.text.charCodeAt(at)) ? [] : candidatesAt(reading, at)
  return [...people.map(({ end, candidates }) => readPerson(reading, at, end, candidates)), ...found].reduce(
    longerOf,
    null,
  )
}

function readSpelling(reading: Reading, at: number, end: number, spelling: Spelling): Found | null {
  switch (spelling.kind) {
    case 'actor':
      return readActor(reading, at, end, spelling)
    case 'short':
      return readShort(reading, at, spelling)
    case 'parts':
      return readParts(at, end, spelling.parts)
    case 'none':
      return isWhole(reading, at, end) && hasCapitals(reading, at, spelling) ? { end, mentions: [] } : null
    case 'person':
      return null
  }
}

/** 南北朝鮮: each part of the word names one. */
function readParts(
  at: number,
  end: number,
  parts: readonly { readonly length: number; readonly id: string }[],
): Found {
  let start = at
  const mentions = parts.map(({ length, id }) => {
    const mention = { start, end: start + length, id, form: 'short', joined: true } as const
    start += length
    return mention
  })
  return { end, mentions }
}
