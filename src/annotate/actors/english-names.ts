import { hasCapitals, isWhole } from './boundaries.js'
import { takeOwner, type Title } from './english-titles.js'
import type { Candidate } from './read-person.js'
import { choose, holds } from './read-person.js'
import type { Reading } from './reading.js'
import { wordsAt } from './trie.js'
import { longestAt } from './trie.js'

/** A name after a title: whose it is, and the titles known before. */
export interface NameTaken {
  readonly start: number
  readonly end: number
  /** Null: an expert. */
  readonly id: string | null
  readonly known: readonly string[]
  readonly families?: readonly string[]
}

/** The name after an English title; null where none follows, or nobody can say for whom it speaks. */
export function takeName(reading: Reading, title: Title, owner: string | null): NameTaken | null {
  const end = title.ownerEnd ?? title.end
  const start = reading.folded.text.startsWith(', ', end) && owner !== null ? end + 2 : end + 1
  if (start === end + 1 && reading.folded.text.charAt(end) !== ' ') return null
  if (title.kind === 'expert') return expertName(reading, start)
  if (start === end + 2) return null
  const listed = listedName(reading, start, title, owner)
  if (listed !== null) return listed
  const words = wordsOfName(reading, start)
  if (words === null || title.kind !== 'state') return null
  const id = owner ?? takeOwner(reading, words, 'of')?.id ?? null
  return id === null ? null : { start, end: words, id, known: [] }
}

/** Somebody in the gazetteer or the memory. */
function listedName(reading: Reading, start: number, title: Title, owner: string | null): NameTaken | null {
  for (const { end, candidates } of candidatesAt(reading, start)) {
    const chosen = choose(candidates, { kind: title.kind, title: title.words })
    if (chosen === null || followsName(reading, end, chosen)) continue
    const { person, part, known } = chosen
    const isHeld = title.kind === 'state' && holds(person, title.words)
    const isNamed = part === 'whole' || (part === 'family' && title.kind === 'courtesy')
    if (isNamed || isHeld || known || person.id === owner)
      return { start, end, id: person.id, known: person.offices, families: person.families ?? [] }
  }
  return null
}

/** The people whose names begin at `at`, the longest name first. */
export function candidatesAt(
  reading: Reading,
  at: number,
): readonly { readonly end: number; readonly candidates: readonly Candidate[] }[] {
  const { folded, gazetteer, memory } = reading
  const first = folded.text.charCodeAt(at)
  if (!gazetteer.spellings.next.has(first) && !memory.spellings.next.has(first)) return []
  const found = new Map<number, Candidate[]>()
  for (const [trie, known] of [
    [gazetteer.spellings, false],
    [memory.spellings, true],
  ] as const) {
    for (const { end, values } of wordsAt(trie, folded.text, at)) {
      if (!isWhole(reading, at, end)) continue
      for (const value of values) {
        if (value.kind !== 'person' || !hasCapitals(reading, at, value)) continue
        found.set(end, [...(found.get(end) ?? []), { person: value.person, part: value.part, known }])
      }
    }
  }
  return Array.from(found, ([end, candidates]) => ({ end, candidates })).sort((a, b) => b.end - a.end)
}

/** Kim Yong Il is not the Kim of a list, where only the family name was found. */
function followsName(reading: Reading, end: number, { part }: Candidate): boolean {
  if (part === 'whole' || reading.folded.text.charAt(end) !== ' ') return false
  return wordsOfName(reading, end + 1) !== null
}

function expertName(reading: Reading, start: number): NameTaken | null {
  const end = wordsOfName(reading, start)
  return end === null ? null : { start, end, id: null, known: [] }
}

/** Up to four words in capitals, with small words between them; where the last one ends. */
const NAME =
  /\p{Lu}[\p{L}'’.-]*(?:(?: (?:al|bin|ibn|bint|ben|van|von|der|den|de|da|dos|das|di|du|del|el|la|le|arap|ul|ur|abu|ould))* (?:(?:al|el|as|ul)-)?\p{Lu}[\p{L}'’-]+|(?<= \p{Lu}\.) \p{Lu}[\p{L}'’-]+){0,3}/uy

/** Where a name in capitals that begins at `start` ends; null where no name does. */
export function wordsOfName(reading: Reading, start: number): number | null {
  const { source, starts, ends, text } = reading.folded
  const from = starts[start]
  if (from === undefined) return null
  NAME.lastIndex = from
  const found = NAME.exec(source.slice(0, from + 80))
  if (found === null) return null
  const length = found[0].replace(/(?:['’]s?|[.-])$/, '').length
  let end = start
  while (end < text.length && (ends[end] ?? 0) <= from + length) end += 1
  return isOrdinaryWord(reading, text.slice(start, end)) ? null : end
}

/** Whether a folded name begins with no word that is a title, an actor, or one that begins sentences. */
export const isOrdinaryName = (reading: Reading, name: string): boolean => !isOrdinaryWord(reading, name)

/** Monday, But, Russia, President: words in capitals that begin no name. */
function isOrdinaryWord({ gazetteer }: Reading, name: string): boolean {
  const first = /^[^ ]+/.exec(name)?.[0] ?? name
  if (gazetteer.words.beforeNames.has(first)) return true
  const title = longestAt(gazetteer.words.en, name, 0)
  const actor = longestAt(gazetteer.spellings, name, 0)
  const isWordEnd = (end: number): boolean => end === name.length || name.charAt(end) === ' '
  return (
    (title !== undefined && isWordEnd(title.end)) ||
    (actor !== undefined && isWordEnd(actor.end) && actor.values.some(({ kind }) => kind === 'actor'))
  )
}
