import { Index as FlexSearch } from 'flexsearch'
import Libsql from 'libsql'
import lunr from 'lunr'
import { foldText } from '../../src/search/fold.js'
import { createSearchIndex } from '../../src/search/search-index.js'
import type { IndexedText } from '../../src/search/text-store.js'
import { bigramsOf, wordsOf } from '../../src/search/tokens.js'

/** A search engine: what it makes of texts finds the ids of the first ten. */
export interface Engine {
  readonly name: string
  build(texts: readonly IndexedText[]): (query: string) => readonly string[]
}

/** Ours first; the peers are given the same words and bigrams as ours, so that they need no Japanese. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'Shutten',
    build: (texts) => {
      const index = createSearchIndex(texts)
      return (query) => index.search(query, MOST).map(({ id }) => id)
    },
  },
  { name: 'SQLite FTS5', build: buildSqlite },
  { name: 'FlexSearch', build: buildFlexSearch },
  { name: 'lunr', build: buildLunr },
]

const MOST = 10

/** Letters and digits alone, so that no engine takes a term for an operator or cuts it. */
const termsOf = (text: string): readonly string[] => {
  const folded = foldText(text)
  return [...new Set([...wordsOf(folded).map(({ word }) => word), ...bigramsOf(folded)])].map(
    (term) => `t${Buffer.from(term).toString('hex')}`,
  )
}

const textOf = ({ title, text }: IndexedText): string => termsOf(`${title}\n${text}`).join(' ')

function buildSqlite(texts: readonly IndexedText[]): (query: string) => readonly string[] {
  const database = new Libsql(':memory:')
  database.exec('create virtual table texts using fts5(id unindexed, terms)')
  const insert = database.prepare('insert into texts values (?, ?)')
  database.exec('begin')
  for (const text of texts) insert.run(text.id, textOf(text))
  database.exec('commit')
  const select = database.prepare(
    `select id from texts where texts match ? order by rank limit ${MOST.toString()}`,
  )
  return (query) => {
    const terms = termsOf(query)
    return terms.length === 0 ? [] : (select.all(terms.join(' OR ')) as { id: string }[]).map(({ id }) => id)
  }
}

function buildFlexSearch(texts: readonly IndexedText[]): (query: string) => readonly string[] {
  const index = new FlexSearch({ tokenize: 'strict' })
  for (const text of texts) index.add(text.id, textOf(text))
  return (query) => index.search(termsOf(query).join(' '), { limit: MOST, suggest: true }).map(String)
}

function buildLunr(texts: readonly IndexedText[]): (query: string) => readonly string[] {
  const index = lunr((builder) => {
    builder.ref('id')
    builder.field('terms')
    builder.pipeline.reset()
    builder.searchPipeline.reset()
    for (const text of texts) builder.add({ id: text.id, terms: textOf(text) })
  })
  return (query) =>
    index
      .search(termsOf(query).join(' '))
      .slice(0, MOST)
      .map(({ ref }) => ref)
}
