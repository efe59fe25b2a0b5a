import { readQuery } from '../search/query.js'
import { RANKING } from '../search/ranking.js'
import type { AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { heldBy, type WeighedConcept } from './asked-concepts.js'
import { line } from './compose.js'
import type { SortedHits } from './sort-hits.js'
import { knownConcepts } from './unknown-words.js'
import { wordsFor } from './words.js'

/** What is said before and after the passages. */
export interface Said {
  readonly opening: readonly AnswerNode[]
  readonly closing: readonly AnswerNode[]
}

/** So many passages are read for how the words asked for are spelt in them. */
const MOST_READ = 5

/** Which words were found by other spellings, and which were not searched. */
export async function sayFound(
  { answering }: SortedHits,
  concepts: readonly WeighedConcept[],
  context: AnswerContext,
): Promise<Said> {
  const cut = await sayCut(concepts, context)
  return { opening: [...cut, ...sayListed(answering, concepts, context)], closing: [] }
}

/** The terms that stand in the first passages in another spelling than was typed, with that spelling. */
function sayListed(
  hits: SortedHits['answering'],
  concepts: readonly WeighedConcept[],
  context: AnswerContext,
): readonly AnswerNode[] {
  const pairs = hits
    .slice(0, MOST_READ)
    .flatMap((hit) =>
      [...heldBy(hit, concepts)].flatMap(([{ asked, forms, isListed }, form]) =>
        isListed && form !== null && form !== forms[0] ? [`${asked} = ${form.shown}`] : [],
      ),
    )
  if (pairs.length === 0) return []
  return [line(wordsFor(context.language)('find-listed', { pairs: [...new Set(pairs)].join(' · ') }))]
}

/** Of very many terms that are in the reports the rarest are searched (`chooseTerms`): which were left out. */
export async function sayCut(
  concepts: readonly WeighedConcept[],
  context: AnswerContext,
): Promise<readonly AnswerNode[]> {
  if (readQuery(context.words).words.length <= RANKING.most.words) return []
  const known = await knownConcepts(concepts, context)
  const rarest = known.toSorted((a, b) => b.weight - a.weight)
  const left = rarest.slice(RANKING.most.words).map(({ asked }) => asked)
  if (left.length === 0) return []
  const count = RANKING.most.words
  return [line(wordsFor(context.language)('find-cut', { count, words: left.join(', ') }))]
}
