import type { Query } from './query.js'
import type { Ranking } from './ranking.js'
import type { TermIndex } from './term-index.js'
import type { TextStore } from './text-store.js'
import { holdingOf, isChance, type Holding } from './verbatim.js'

/** Scores by text, before they are ranked again. */
export type Scores = ReadonlyMap<number, number>

/** What candidates are looked for in. */
export interface Searched {
  readonly store: TextStore
  readonly terms: TermIndex
  readonly ranking: Ranking
  readonly keep: (text: number) => boolean
}

/** The texts that a query finds: by its words; whole, as typed; and if there are none, as any stretch of a text. */
export function candidatesFor(query: Query, also: Query | null, searched: Searched): Scores {
  const byTerms = termScores(query, also, searched)
  if (query.phrases.length > 0) return withPhrases(query, byTerms, searched)
  const found = withVerbatim(query, byTerms, searched)
  return found.size > 0 ? found : scanned(query, searched)
}

/** The score of a text that no word of the index found: less than any of those. */
const LEAST = 1e-3

function termScores(
  query: Query,
  also: Query | null,
  { terms, ranking, keep }: Searched,
): Map<number, number> {
  const scores = new Map([...terms.scores(query)].filter(([text]) => keep(text)))
  if (also)
    for (const [text, score] of terms.scores(also))
      if (keep(text)) scores.set(text, (scores.get(text) ?? 0) + ranking.also * score)
  return scores
}

function withPhrases({ phrases }: Query, byTerms: Scores, searched: Searched): Scores {
  const [first = '', ...others] = phrases
  const held = [...holdings(first, searched)]
    .map(([text]) => text)
    .filter((text) => others.every((phrase) => searched.store.folded[text]?.includes(phrase)))
  return new Map(held.map((text) => [text, byTerms.get(text) ?? LEAST]))
}

function withVerbatim({ whole }: Query, byTerms: Scores, searched: Searched): Scores {
  const scores = new Map(byTerms)
  for (const [text, holding] of holdings(whole, searched)) {
    const score = scores.get(text)
    if (holding === 'whole') scores.set(text, (score ?? LEAST) * (1 + searched.ranking.verbatim))
    else if (score === undefined && !isChance(whole)) scores.set(text, LEAST)
  }
  return scores
}

function scanned({ whole }: Query, searched: Searched): Scores {
  return new Map([...holdings(whole, searched)].map(([text]) => [text, LEAST]))
}

/** The texts that hold words, and how; which is what is asked last, of few. */
function* holdings(
  words: string,
  { store, keep }: Searched,
): Generator<readonly [text: number, holding: Holding]> {
  for (let text = 0; text < store.folded.length; text += 1) {
    const holding = holdingOf(store.folded[text] ?? '', words)
    if (holding !== 'not' && keep(text)) yield [text, holding]
  }
}
