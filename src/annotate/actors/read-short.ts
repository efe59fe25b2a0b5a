import { isAfterKanji } from './boundaries.js'
import { readOffice } from './office.js'
import {
  characterAfter,
  characterBefore,
  isTouching,
  type Draft,
  type Found,
  type Reading,
} from './reading.js'
import { isKatakana, isLatin, isNumeral } from './scripts.js'
import type { Spelling } from './spelling.js'
import { longestAt, wordsAt } from './trie.js'

type Short = Spelling & { readonly kind: 'short' }

/** A short form, where something beside it shows that it is one: 日米, 訪露, 米国務省, 米側, 米トランプ政権. */
export function readShort(reading: Reading, at: number, short: Short): Found | null {
  const { text } = reading.folded
  if (isKatakana(text.charCodeAt(at)) && isKatakana(characterBefore(reading, at).charCodeAt(0))) return null
  if (isDay(reading, at)) return null
  const run = readRun(reading, at, short)
  if (run !== null) return run
  const body = short.heads && !hasPrefix(reading, at) ? readOffice(reading, at + 1) : null
  if (body?.kind === 'state' || body?.kind === 'office') {
    const introduces = { id: short.id, name: null, offices: [body.title] }
    return { end: body.end, mentions: [{ start: at, end: body.end, id: short.id, form: 'body' }], introduces }
  }
  return readAlone(reading, at, short)
}

/** The 日 of 5日, 24 日, 十日. */
const isDay = (reading: Reading, at: number): boolean =>
  reading.folded.text.charAt(at) === '日' && isAfterNumeral(reading, at)

function isAfterNumeral({ folded }: Reading, at: number): boolean {
  const before = folded.text.charAt(at - 1)
  return isNumeral(before === ' ' ? folded.text.charAt(at - 2) : before)
}

/** 5日中露は, 2017年英仏は: a date ends here, and no other word. */
const isAfterDate = (reading: Reading, at: number): boolean =>
  /[年月日]/.test(reading.folded.text.charAt(at - 1)) && isAfterNumeral(reading, at - 1)

/** 日米, 日中韓, 米・英・仏: two or more short forms in a row. */
function readRun(reading: Reading, at: number, short: Short): Found | null {
  const { folded, gazetteer } = reading
  const isLoose = short.heads || gazetteer.words.joinedAfterAny.has(folded.text.charAt(at))
  const isInside = isAfterKanji(reading, at) && !isAfterDate(reading, at)
  if (!isLoose && isInside && !hasPrefix(reading, at)) return null
  const mentions: Draft[] = [draft(at, short)]
  for (let end = at + 1; !hasLongerWord(reading, end); end += 1) {
    const next = shortAt(reading, end)
    if (next === undefined || mentions.some(({ id }) => id === next.id)) break
    mentions.push(draft(end, next))
  }
  if (mentions.length < 2 || isForcesAbroad(reading, at, mentions)) return null
  return { end: at + mentions.length, mentions }
}

/** 在韓米軍, 駐日米大使: two words, the second one a body. */
function isForcesAbroad(reading: Reading, at: number, mentions: readonly Draft[]): boolean {
  return mentions.length === 2 && hasPrefix(reading, at) && readOffice(reading, at + 2) !== null
}

const draft = (start: number, { id }: Short): Draft => ({
  start,
  end: start + 1,
  id,
  form: 'short',
  joined: true,
})

const shortAt = ({ folded, gazetteer }: Reading, at: number): Short | undefined =>
  wordsAt(gazetteer.spellings, folded.text, at)[0]?.values.find(
    (value): value is Short => value.kind === 'short',
  )

/** Whether a longer word begins here (日中央銀行, 米中国交渉), unless its 国 belongs to what follows (日中国交正常化). */
function hasLongerWord({ folded, gazetteer }: Reading, at: number): boolean {
  const longest = longestAt(gazetteer.spellings, folded.text, at)
  if (longest === undefined || longest.end - at < 2) return false
  return longestAt(gazetteer.words.afterJoined, folded.text, at + 1) === undefined
}

/** 訪露, 対北, 米側, 露プーチン, 日EU. */
function readAlone(reading: Reading, at: number, short: Short): Found | null {
  const { folded, gazetteer } = reading
  const found = (end: number): Found => ({ end, mentions: [{ start: at, end, id: short.id, form: 'short' }] })
  const prefixed = hasPrefix(reading, at)
  const isSide = folded.text.charAt(at + 1) === '側' && gazetteer.words.afterName.has('側')
  if (isSide && (prefixed || short.heads)) return found(at + 2)
  if (prefixed) return found(at + 1)
  return isBeforeName(reading, at, short) ? found(at + 1) : null
}

/** Whether 訪, 対, 在 and the like stand right before, and are not the end of another word (滞在中). */
function hasPrefix(reading: Reading, at: number): boolean {
  const before = reading.folded.text.charAt(at - 1)
  return reading.gazetteer.words.beforeShort.has(before) && reading.free < at
}

/** 露プーチン大統領, 日EU: a name in katakana or letters follows at once, and no other word ends here. */
function isBeforeName(reading: Reading, at: number, short: Short): boolean {
  const after = characterAfter(reading, at + 1).charCodeAt(0)
  if (!(isKatakana(after) || isLatin(after)) || isKatakana(reading.folded.text.charCodeAt(at))) return false
  if (isAfterKanji(reading, at) && !isTouching(reading, at)) return false
  const { folded, gazetteer } = reading
  const isLoose = short.heads || gazetteer.words.joinedAfterAny.has(folded.text.charAt(at)) || isLatin(after)
  const next = longestAt(gazetteer.spellings, folded.text, at + 1)
  return next?.values.some(({ kind }) => kind === 'person' || (kind === 'actor' && isLoose)) ?? false
}
