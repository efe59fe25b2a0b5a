import type { Among } from '../../search/text-index.js'
import { readText } from '../../search/text-store.js'
import type { Known } from './known.js'
import { idsOf, inPart, type Part } from './part.js'
import { termNumber } from './term-number.js'

/**
 * Whether each of some words stands in a text of a library that is kept. How often they are thought to stand is not asked:
 * that may count texts that nobody may see here, of other reports, versions and libraries.
 */
export async function hasEach(
  known: Known,
  words: readonly string[],
  part: Part,
  keep: Among['keep'],
): Promise<boolean> {
  for (const word of new Set(words)) if (!(await hasWord(known, word, part, keep))) return false
  return true
}

/** A few texts mostly tell; all are looked through where none of them is the library's own. */
async function hasWord(known: Known, word: string, part: Part, keep: Among['keep']): Promise<boolean> {
  const holds = (hash: string): boolean => {
    const text = known.textOf.get(hash)
    return text !== undefined && keep(text.id) && readText(text).words.includes(word)
  }
  const few = await hashesWith(known, word, part, FEW)
  if (few.some(holds)) return true
  return few.length === FEW && (await hashesWith(known, word, part, null)).some(holds)
}

const FEW = 100

async function hashesWith(
  { pool }: Known,
  word: string,
  part: Part,
  most: number | null,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ hash: string }>(
    `SELECT hash FROM search_texts WHERE terms @> ARRAY[$1::integer] AND NOT is_aid AND ${inPart(part, 2)} LIMIT $3`,
    [termNumber('words', word), idsOf(part), most],
  )
  return rows.map(({ hash }) => hash)
}
