import type { Language } from '../../report/report.js'
import { peopleNames, type PersonNames } from './people-names.js'
import { NO_ROW, readActorsFiles, type ActorRow, type ActorsFile } from './actors-file.js'
import { spellOthers, spellRow, type GivenNames } from './row-spellings.js'
import type { SpelledWord, Spelling } from './spelling.js'
import { statesOf } from './states.js'
import { addWord, createTrie, type Trie } from './trie.js'
import { keysOf, type TypedKeys } from './typed-keys.js'
import { readWordLists, type WordLists } from './word-lists.js'

/** Who can act, as the names of states and content/actors.yaml give it. Built once, read only. */
export interface Gazetteer {
  /** By id: a state's ISO 3166 code, or a body's own. */
  readonly actors: ReadonlyMap<string, Actor>
  readonly titles: Titles
  /** Every spelling, folded. */
  readonly spellings: Trie<Spelling>
  /** What users may type for an actor. */
  readonly keys: TypedKeys
  /** The words that stand beside names. */
  readonly words: WordLists
  /** What people are called in each language: see `peopleNames`. */
  readonly people: ReadonlyMap<string, PersonNames>
}

/** A state or a body with the names that are shown. */
export interface Actor {
  readonly id: string
  readonly name: Readonly<Record<Language, string>>
}

/** The titles that make a person speak for a state, and those that never do; both languages, as written. */
export interface Titles {
  readonly state: readonly string[]
  readonly expert: readonly string[]
}

/**
 * Reads files in the form of content/actors.yaml; later ones are joined to earlier ones by id.
 * @throws ShuttenError `vocabulary-invalid`, with file and line
 */
export function loadGazetteer(files: readonly { readonly file: string; readonly text: string }[]): Gazetteer {
  const file = readActorsFiles(files)
  const states = statesOf(file['not-states'])
  const ids = Array.from(new Set([...states.keys(), ...Object.keys(file.actors)]))
  const words = [...ids.flatMap((id) => spell(id, file, states.get(id))), ...spellOthers(file)]
  const { state, expert } = file.titles
  return {
    actors: new Map(ids.map((id) => [id, { id, name: nameOf(id, file, states.get(id)) }])),
    titles: { state: [...state.ja, ...state.en], expert: [...expert.ja, ...expert.en] },
    spellings: plant(words),
    keys: keysOf(words, ids, file),
    words: readWordLists(file),
    people: peopleNames(file),
  }
}

const spell = (id: string, file: ActorsFile, given: GivenNames): readonly SpelledWord[] =>
  spellRow(id, rowOf(id, file), given, new Set(file['common-surnames']))

function nameOf(id: string, file: ActorsFile, given: GivenNames): Actor['name'] {
  const row = rowOf(id, file)
  return row.show ?? { ja: given?.ja[0] ?? row.ja[0] ?? id, en: given?.en[0] ?? row.en[0] ?? id }
}

const rowOf = (id: string, file: ActorsFile): ActorRow => file.actors[id] ?? NO_ROW

function plant(words: readonly SpelledWord[]): Trie<Spelling> {
  const trie = createTrie<Spelling>()
  for (const { word, spelling } of words) addWord(trie, word, spelling)
  return trie
}
