import { textsThatMayHold } from './may-hold.js'
import type { Query } from './query.js'
import type { Ranking } from './ranking.js'
import { scoreTexts, type SearchedFields } from './term-scores.js'
import type { TextStore } from './text-store.js'
import { holdingOf, isChance, type Holding } from './verbatim.js'

/** Scores by text, before they are ranked again; 0: not found. */
export type Scores = Float64Array

/** What candidates are looked for in. */
export interface Searched {
  readonly store: Pick<TextStore, 'folded'>
  readonly fields: SearchedFields
  readonly ranking: Ranking
  readonly keep: (text: number) => boolean
}

/** The texts that a query finds: by its words; whole, as typed; and if that finds nothing, as a stretch of a text. */
export function candidatesFor(query: Query, also: Query | null, searched: Searched): Scores {
  const byTerms = termScores(query, also, searched)
  if (query.phrases.length > 0) return withPhrases(query, byTerms, searched)
  const found = withVerbatim(query, byTerms, searched)
  return found.some((score) => score > 0) ? found : scanned(query, searched)
}

/** The score of a text that no word of the index found: less than any of those. */
const LEAST = 1e-3

function termScores(query: Query, also: Query | null, { store, fields, ranking, keep }: Searched): Scores {
  const texts = store.folded.length
  const own = scoreTexts(query, texts, fields, ranking)
  const others = also && scoreTexts(also, texts, fields, ranking)
  return own.map((score, text) => {
    const sum = score + ranking.also * (others?.[text] ?? 0)
    return sum > 0 && keep(text) ? sum : 0
  })
}

function withPhrases({ phrases }: Query, byTerms: Scores, searched: Searched): Scores {
  const [first = '', ...others] = phrases
  const scores = new Float64Array(byTerms.length)
  for (const [text] of holdings(first, searched))
    if (others.every((phrase) => searched.store.folded[text]?.includes(phrase)))
      scores[text] = byTerms[text] || LEAST
  return scores
}

function withVerbatim({ whole }: Query, byTerms: Scores, searched: Searched): Scores {
  const scores = byTerms.slice()
  for (const [text, holding] of holdings(whole, searched)) {
    const score = scores[text] ?? 0
    if (holding === 'whole') scores[text] = (score || LEAST) * (1 + searched.ranking.verbatim)
    else if (score === 0 && !isChance(whole)) scores[text] = LEAST
  }
  return scores
}

function scanned({ whole }: Query, searched: Searched): Scores {
  const scores = new Float64Array(searched.store.folded.length)
  for (const [text] of holdings(whole, searched)) scores[text] = LEAST
  return scores
}

/** The texts that hold words, and how; which is what is asked last, of few. */
function* holdings(words: string, searched: Searched): Generator<readonly [text: number, holding: Holding]> {
  const { store, fields, keep } = searched
  for (const text of textsThatMayHold(words, store.folded.length, fields.bigrams)) {
    const holding = holdingOf(store.folded[text] ?? '', words)
    if (holding !== 'not' && keep(text)) yield [text, holding]
  }
}
