import { foldWord } from './fold.js'
import { japaneseFamilyOf, spellName } from './person-spellings.js'
import { isKanji } from './scripts.js'
import type { Person, Spelling } from './spelling.js'
import { addWord, createTrie, type Trie } from './trie.js'

/** The people a report has introduced so far. Hand one memory through its passages in reading order. */
export interface ActorMemory {
  /** Whoever was named, the last one last. */
  introduced: readonly Introduced[]
  /** The spellings under which they may return. */
  readonly spellings: Trie<Spelling>
}

/** Somebody that a text names by office: a person, or (without `name`) the office alone. */
export interface Introduced {
  /** Null: an expert, who speaks for nobody. */
  readonly id: string | null
  /** As written. */
  readonly name: string | null
  /** Titles, folded. */
  readonly offices: readonly string[]
  /** The family name in each language, where the gazetteer knows it. */
  readonly families?: readonly string[]
}

/** An empty memory, one for each report. */
export const createActorMemory = (): ActorMemory => ({ introduced: [], spellings: createTrie() })

/** Keeps who was named; a person named before keeps the earlier titles and name, if that was longer. */
export function remember(memory: ActorMemory, named: Introduced): void {
  const before = memory.introduced.find((known) => isSame(known, named))
  const offices = Array.from(new Set([...(before?.offices ?? []), ...named.offices]))
  const name = longer(before?.name ?? null, named.name)
  memory.introduced = [
    ...memory.introduced.filter((known) => known !== before),
    { id: named.id, name, offices },
  ]
  if (before === undefined && named.name !== null) plant(memory, named.name, { ...named, name: named.name })
}

/** The last one named who holds a title that ends in these words (folded); '' asks for the last person at all. */
export function recall(memory: ActorMemory, title: string): Introduced | undefined {
  const people = title === '' ? memory.introduced.filter(({ name }) => name !== null) : memory.introduced
  return people.findLast(({ offices }) => title === '' || offices.some((office) => office.endsWith(title)))
}

function isSame(known: Introduced, named: Introduced): boolean {
  if (known.id !== named.id || known.name === null || named.name === null) return false
  const [a, b] = [foldWord(known.name), foldWord(named.name)]
  return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a)
}

const longer = (a: string | null, b: string | null): string | null =>
  (a?.length ?? 0) > (b?.length ?? 0) ? a : b

/** The whole name, and what of it may return alone: a foreign family name, or Chinese characters with a title. */
function plant(memory: ActorMemory, name: string, person: Person): void {
  const add = (written: string, part: 'whole' | 'family' | 'common-family'): void => {
    const { word, spelling } = spellName(person, written, part)
    addWord(memory.spellings, word, spelling)
  }
  add(name, 'whole')
  if (person.families !== undefined) {
    for (const family of person.families)
      add(family, isKanji(family.charCodeAt(0)) ? 'common-family' : 'family')
    return
  }
  if (isKanji(name.charCodeAt(0))) {
    for (const length of [1, 2]) if (name.length > length) add(name.slice(0, length), 'common-family')
    return
  }
  const words = name.split(/\s+/)
  const family = words.length > 1 ? (words.at(-1) ?? name) : japaneseFamilyOf(name)
  if (family !== name && family.length > 2) add(family, 'family')
}
