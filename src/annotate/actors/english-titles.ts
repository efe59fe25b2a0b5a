import { hasCapitals, isWhole } from './boundaries.js'
import type { Reading } from './reading.js'
import { wordsAt } from './trie.js'
import type { OfficeKind } from './word-lists.js'

/** An English title: "deputy foreign minister", "ambassador to Japan", "president of Russia". */
export interface Title {
  /** Where the title itself begins, and where its words end. */
  readonly start: number
  readonly end: number
  readonly kind: Exclude<OfficeKind, 'modifier'>
  /** The title itself, folded. */
  readonly words: string
  /** The actor whose title it is, where `of` names it, and where that name ends. */
  readonly owner: string | null
  readonly ownerEnd: number | null
}

/** The title that begins at `at`, past words such as "former" and "deputy". */
export function takeTitle(reading: Reading, at: number): Title | null {
  const { text } = reading.folded
  let start = at
  for (let words = 0; words < 5; words += 1) {
    const found = wordAt(reading, start)
    if (found === null) return null
    if (found.kind !== 'modifier') return complete(reading, start, found.end, found.kind)
    if (text.charAt(found.end) !== ' ') return null
    start = found.end + 1
  }
  return null
}

/** The longest listed word that ends where a word of the text does. */
function wordAt(
  { folded, gazetteer, ...rest }: Reading,
  at: number,
): { end: number; kind: OfficeKind } | null {
  const reading = { folded, gazetteer, ...rest }
  const found = wordsAt(gazetteer.words.en, folded.text, at).findLast(({ end }) => isWhole(reading, at, end))
  if (found === undefined) return null
  const kind = (['expert', 'state', 'courtesy', 'office'] as const).find((one) => found.values.includes(one))
  return { end: found.end, kind: kind ?? 'modifier' }
}

function complete(reading: Reading, start: number, end: number, kind: Title['kind']): Title {
  const words = reading.folded.text.slice(start, end)
  const plain = { start, end, kind, words, owner: null, ownerEnd: null }
  if (kind === 'courtesy' || kind === 'expert') return plain
  const owned = takeOwner(reading, end, 'of')
  if (owned !== null) return { ...plain, owner: owned.id, ownerEnd: owned.end }
  const sent = kind === 'state' ? (takeOwner(reading, end, 'to') ?? takeOwner(reading, end, 'for')) : null
  return sent === null ? plain : { ...plain, end: sent.end }
}

/** "of Russia", "to the United States": the actor named, and where the name ends. */
export function takeOwner(
  reading: Reading,
  end: number,
  preposition: 'of' | 'to' | 'for',
): { readonly id: string; readonly end: number } | null {
  const { folded, gazetteer } = reading
  const joint = [` ${preposition} the `, ` ${preposition} `].find((words) =>
    folded.text.startsWith(words, end),
  )
  if (joint === undefined) return null
  const from = end + joint.length
  for (const found of wordsAt(gazetteer.spellings, folded.text, from).toReversed()) {
    if (!isWhole(reading, from, found.end)) continue
    const actor = found.values.find((value) => value.kind === 'actor')
    if (actor?.kind === 'actor' && hasCapitals(reading, from, actor)) return { id: actor.id, end: found.end }
  }
  return null
}
