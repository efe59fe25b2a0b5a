import { hasCapitals, isWhole } from './boundaries.js'
import { isBesideName } from './careful-names.js'
import { readOffice } from './office.js'
import { sourceOf, type Found, type Reading } from './reading.js'
import { isLatin } from './scripts.js'
import type { Spelling } from './spelling.js'
import { longestAt, type Trie } from './trie.js'

/** The name of a state or body with what belongs to it: ロシア側, ロシア外務省, ロシア外相, "the Russian Foreign Ministry". */
export function readActor(
  reading: Reading,
  at: number,
  end: number,
  spelling: Spelling & { readonly kind: 'actor' },
): Found | null {
  if (!isWhole(reading, at, end) || !hasCapitals(reading, at, spelling)) return null
  if (spelling.careful && isBesideName(reading, at, end)) return null
  if (spelling.form === 'place' && isOnlyPlace(reading, at, end)) return { end, mentions: [] }
  const { text } = reading.folded
  if (isLatin(text.charCodeAt(end - 1)) && /[a-z]/.test(text.charAt(at))) {
    return readEnglishOffice(reading, at, end, spelling) ?? plain(reading, at, end, spelling)
  }
  return readJapanese(reading, at, end, spelling)
}

/** In Moscow, モスクワで, the Oslo Accords: what happens there, or is called after it, need not be its government's doing. */
function isOnlyPlace({ folded: { text }, gazetteer }: Reading, at: number, end: number): boolean {
  return isLatin(text.charCodeAt(end - 1))
    ? gazetteer.words.beforePlace.test(text.slice(Math.max(0, at - 24), at)) ||
        (text.charAt(end) === ' ' && isWordOf(gazetteer.words.afterPlace, text, end + 1))
    : longestAt(gazetteer.words.afterPlace, text, end) !== undefined
}

function isWordOf(words: Trie<string>, text: string, at: number): boolean {
  const found = longestAt(words, text, at)
  return found !== undefined && !/[a-z]/.test(text.charAt(found.end))
}

function readJapanese(
  reading: Reading,
  at: number,
  end: number,
  spelling: Spelling & { kind: 'actor' },
): Found {
  const { folded, gazetteer } = reading
  const isSent = gazetteer.words.beforeShort.has(folded.text.charAt(at - 1))
  const body = spelling.form === 'organ' || isSent ? null : readOffice(reading, end)
  if (body?.kind === 'state' || body?.kind === 'office') return bodyOf(at, body.end, spelling.id, body.title)
  const isNameOfState = spelling.form === 'name' || spelling.form === 'place'
  const other = isNameOfState ? longestAt(gazetteer.words.notBefore, folded.text, end) : undefined
  if (other !== undefined) return { end: other.end, mentions: [] }
  const next = isNameOfState ? folded.text.charAt(end) : ''
  if (gazetteer.words.people.has(next)) return plain(reading, at, end + 1, { ...spelling, form: 'adjective' })
  return plain(reading, at, gazetteer.words.afterName.has(next) ? end + 1 : end, spelling)
}

/** "Russian Foreign Ministry", "China's government". */
function readEnglishOffice(
  reading: Reading,
  at: number,
  end: number,
  { id, form }: Spelling & { kind: 'actor' },
): Found | null {
  if (form === 'organ') return null
  const { folded, gazetteer } = reading
  const from = afterPossessive(folded.text, end)
  const word = from === null ? undefined : longestAt(gazetteer.words.en, folded.text, from)
  if (word === undefined || !word.values.includes('office') || word.values.includes('state')) return null
  return isWhole(reading, from ?? end, word.end) ? bodyOf(at, word.end, id) : null
}

/** Where the next word begins after a name, past a blank or 's; null where no word follows at once. */
export function afterPossessive(text: string, end: number): number | null {
  if (text.startsWith("'s ", end)) return end + 3
  if (text.startsWith("' ", end)) return end + 2
  return text.charAt(end) === ' ' ? end + 1 : text.charAt(end - 1) === ' ' ? end : null
}

/** An office of a state; it is remembered, so that 同外相 finds it. */
function bodyOf(at: number, end: number, id: string, title?: string): Found {
  const found = { end, mentions: [{ start: at, end, id, form: 'body' }] } as const
  return title === undefined ? found : { ...found, introduces: { id, name: null, offices: [title] } }
}

function plain(reading: Reading, at: number, end: number, { id, form }: Spelling & { kind: 'actor' }): Found {
  const organ = form === 'organ' ? { organ: sourceOf(reading, at, end) } : {}
  const last = reading.folded.text.charAt(end - 1) === ' ' ? end - 1 : end
  return { end, mentions: [{ start: at, end: last, id, form, ...organ }] }
}
