import type { AnswerContext } from './answer-context.js'
import { conceptsOf, type WeighedConcept } from './asked-concepts.js'
import { passagesOn, type FindAsked } from './passages.js'
import { sortHits, type SortedHits } from './sort-hits.js'

/** The passages that a question finds, by whether they answer it, and what it was understood to ask for. */
export async function sortedPassages(
  asked: FindAsked,
  context: AnswerContext,
): Promise<{ readonly sorted: SortedHits; readonly concepts: readonly WeighedConcept[] }> {
  const { concepts, spelled } = await conceptsOf(asked.text, context)
  return { sorted: sortHits(await passagesOn(asked, spelled, context), asked.text, concepts), concepts }
}
