import type { ActorsFile } from './actors-file.js'
import { foldWord } from './fold.js'
import type { SpelledWord } from './spelling.js'

/** What typed words may name. */
export interface TypedKeys {
  /** By key: see `typedKey`. */
  readonly named: ReadonlyMap<string, readonly TypedName[]>
  /** Keys that are common words too: they name an actor only when typed in capitals. */
  readonly capitalsOnly: ReadonlySet<string>
  /** The most words that a key has. */
  readonly longest: number
}

/** One actor that a key names, and the person, where it is one's name. */
export interface TypedName {
  readonly id: string
  readonly person?: string
}

/** Typed words in the form in which keys are kept: folded, hiragana as katakana, without full stops and a leading "the". */
export const typedKey = (words: string): string =>
  foldWord(words.normalize('NFKC').replace(/[ぁ-ゖ]/g, toKatakana))
    .replaceAll('.', '')
    .replace(/^the (?=.)/, '')
    .replace(/\s+/g, ' ')

/** The keys for all spellings, the ids themselves, and the words that name several. */
export function keysOf(words: readonly SpelledWord[], ids: readonly string[], file: ActorsFile): TypedKeys {
  const named = new Map<string, TypedName[]>()
  const add = (written: string, name: TypedName): void => {
    const key = typedKey(written)
    const there = named.get(key) ?? []
    if (key !== '' && !there.some(({ id }) => id === name.id)) named.set(key, [...there, name])
  }
  for (const word of words) for (const name of namesOf(word)) add(word.written, name)
  const codes = ids.map(typedKey).filter((key) => !named.has(key))
  for (const id of ids) add(id, { id })
  for (const [written, several] of Object.entries(file.several)) several.forEach((id) => add(written, { id }))
  return {
    named,
    capitalsOnly: new Set([...file['typed-in-capitals'].map(typedKey), ...codes]),
    longest: Math.max(1, ...Array.from(named.keys(), (key) => key.split(' ').length)),
  }
}

const toKatakana = (character: string): string => String.fromCharCode(character.charCodeAt(0) + 0x60)

function namesOf({ spelling }: SpelledWord): readonly TypedName[] {
  switch (spelling.kind) {
    case 'actor':
    case 'short':
      return [{ id: spelling.id }]
    case 'person':
      return spelling.person.id === null ? [] : [{ id: spelling.person.id, person: spelling.person.name }]
    case 'parts':
      return spelling.parts.map(({ id }) => ({ id }))
    case 'none':
      return []
  }
}
