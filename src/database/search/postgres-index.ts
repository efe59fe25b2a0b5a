import { foldText } from '../../search/fold.js'
import type { Among, TextIndex } from '../../search/text-index.js'
import type { Pool } from '../postgres-pool.js'
import { findByPhrases } from './find-hashes.js'
import { frequenciesIn } from './frequencies.js'
import { hasEach } from './has-each.js'
import { knownOf, type Known } from './known.js'
import type { ReportVersion } from './load-texts.js'
import { narrow } from './narrow.js'
import { partOf, type Part } from './part.js'
import { searchTexts } from './search-texts.js'
import { readState } from './statistics.js'
import { keepable, termNumber } from './term-number.js'

/** An index over texts that are loaded. Of what the database holds, only those texts are found. */
export function postgresIndex(pool: Pool, versions: readonly ReportVersion[]): TextIndex {
  const known = knownOf(pool, versions)
  const part = ({ reports }: Among): Part => partOf(reports, known.counts)
  return {
    search: (query, limit, also, among) =>
      searchTexts(known, { query, limit, also, among, part: part(among) }),
    count: (words, among) => countIn(known, words, part(among), among.keep),
    hasEach: (words, among) => hasEach(known, words, part(among), among.keep),
    frequenciesOf: async (words, among) => {
      const terms = new Map(words.map((word) => [word, termNumber('words', word)]))
      const asked = [...new Set(terms.values())]
      const found = await frequenciesIn(pool, asked, part(among), await readState(pool))
      return new Map([...terms].map(([word, term]) => [word, found.get(term)?.own ?? 0]))
    },
  }
}

/** Of words that stand in very many texts, how often they stand in some of them. */
async function countIn(
  { pool, textOf }: Known,
  words: string,
  part: Part,
  keep: Among['keep'],
): Promise<number> {
  const wanted = foldText(words)
  if (wanted === '') return 0
  const phrases = [keepable(wanted)]
  const found = await findByPhrases(
    pool,
    phrases,
    narrow(phrases),
    { part, hashes: null, isOwn: true },
    MOST_COUNTED,
  )
  const texts = found.flatMap(({ hash }) => textOf.get(hash) ?? []).filter(({ id }) => keep(id))
  return texts.reduce((sum, { text }) => sum + foldText(text).split(wanted).length - 1, 0)
}

const MOST_COUNTED = 2_000
