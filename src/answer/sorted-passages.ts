import type { AnswerContext } from './answer-context.js'
import { conceptsOf, type WeighedConcept } from './asked-concepts.js'
import { runInSlices } from '../search/steps.js'
import { passagesOn, type FindAsked } from './passages.js'
import { sortHits, type SortedHits } from './sort-hits.js'

/** The passages that a question finds, by whether they answer it, and what it was understood to ask for. */
export async function sortedPassages(
  asked: FindAsked,
  context: AnswerContext,
): Promise<{ readonly sorted: SortedHits; readonly concepts: readonly WeighedConcept[] }> {
  const { concepts, spelled } = await conceptsOf(asked.text, context)
  const hits = await passagesOn(asked, spelled, context)
  return { sorted: await runInSlices(sortHits(hits, asked.text, concepts)), concepts }
}
