import type { Gazetteer } from './gazetteer.js'
import { typedKey, type TypedName } from './typed-keys.js'
import { longestAt } from './trie.js'

/** An actor that typed words name, and how many of the words do. */
export interface TypedActor {
  readonly id: string
  readonly count: number
  /** The person, where it is one's name that was typed; as the gazetteer has it. */
  readonly person?: string
}

/**
 * The ids that a user's words name exactly: none, one, or several (日米, Korea). Any spelling will do, in either language,
 * in any case and width, with hyphens for blanks (north-korea); also an id, in capitals.
 */
export function actorsNamed(words: string, gazetteer: Gazetteer): readonly string[] {
  return namedBy(words, gazetteer).map(({ id }) => id)
}

/** The longest run of typed words from `at` on that names exactly one actor; null where none begins there. */
export function takeActor(words: readonly string[], at: number, gazetteer: Gazetteer): TypedActor | null {
  for (let count = Math.min(words.length - at, gazetteer.keys.longest + 2); count > 0; count -= 1) {
    const named = namedBy(words.slice(at, at + count).join(' '), gazetteer)
    const [one] = named
    if (one !== undefined && named.length === 1) return { ...one, count }
  }
  return null
}

/** Whether a name as a text writes it, in whatever spelling, is that of a person of the gazetteer, or a part of it. */
export function isPersonNamed(written: string | undefined, person: string, gazetteer: Gazetteer): boolean {
  if (written === undefined) return false
  const known = takeActor(written.split(' '), 0, gazetteer)?.person
  return known === person || written.includes(person) || person.includes(written)
}

function namedBy(words: string, gazetteer: Gazetteer): readonly TypedName[] {
  const key = typedKey(words)
  const { named, capitalsOnly } = gazetteer.keys
  if (capitalsOnly.has(key) && words !== words.toUpperCase()) return []
  return named.get(key) ?? officeNamed(key, gazetteer) ?? joinedNamed(key, gazetteer)
}

/** Russian Foreign Ministry, ロシア外務省: an actor and one of its offices. */
function officeNamed(key: string, { keys, words }: Gazetteer): readonly TypedName[] | undefined {
  for (let end = key.length - 1; end > 0; end -= 1) {
    const named = keys.named.get(key.slice(0, end).replace(/(?:'s)? $/, ''))
    const found =
      named === undefined ? undefined : longestAt(/[a-z]$/.test(key) ? words.en : words.ja, key, end)
    const isOffice = found?.values.some((kind) => kind === 'office' || kind === 'state') ?? false
    if (isOffice && found?.end === key.length) return named
  }
  return undefined
}

/** 日米韓: one character each. */
function joinedNamed(key: string, { keys }: Gazetteer): readonly TypedName[] {
  const characters = Array.from(key)
  const each = characters.flatMap((character) => keys.named.get(character) ?? [])
  const isJoined = characters.length > 1 && each.length === characters.length && !/[a-z]/.test(key)
  return isJoined ? each : []
}
