import { excerptNode } from './excerpt-node.js'
import type { Hit } from '../search/hit.js'
import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import type { WeighedConcept } from './asked-concepts.js'
import { compose, type Group } from './compose.js'
import { fittingSentence } from './fitting-sentence.js'
import { isQuoted } from '../search/query.js'
import { heading } from './heading.js'
import { nameOf } from './headline.js'
import { firstNeeded } from './lead-in.js'
import type { FindAsked } from './passages.js'
import { sayFound } from './say-found.js'
import { sayNothing } from './say-nothing.js'
import { showDate } from './show-date.js'
import type { SortedHits } from './sort-hits.js'
import { sortedPassages } from './sorted-passages.js'
import { wordsFor } from './words.js'

/**
 * The passages that hold what is looked for, the best first: of each paragraph the sentence that fits best. Where none
 * holds enough of it, the answer says why, and the nearest passages are also mentioned.
 */
export async function findAnswer(asked: FindAsked, context: AnswerContext): Promise<Answer> {
  const { text, period, actor } = asked
  const t = wordsFor(context.language)
  const { concepts, sorted } = await sortedPassages(asked, context)
  const isFound = sorted.answering.length > 0
  const said = isFound
    ? await sayFound(sorted, concepts, context)
    : await sayNothing(asked, sorted, concepts, context)
  return compose(
    {
      command: 'find',
      asked: { actors: actor === undefined ? [] : [actor.id], period: period?.edtf ?? null, text },
      outcome: isFound ? 'found' : 'nothing',
      title: titleOf(asked, context),
      found: [t('scope-passages', { count: sorted.answering.length })],
      ...said,
      groups: groupsOf(sorted, (hit) => passageNode(hit, asked, concepts, context), context),
    },
    context,
  )
}

function titleOf({ text, period, actor }: FindAsked, context: AnswerContext): string {
  const words = [text, actor && nameOf(actor.id, context), period && showDate(period.edtf, context.language)]
  return wordsFor(context.language)('find-title', { words: words.filter(Boolean).join(' · ') })
}

function groupsOf(
  { answering, others }: SortedHits,
  nodeOf: (hit: Hit) => AnswerNode,
  { language }: AnswerContext,
): readonly Group[] {
  const nodes = (hits: readonly Hit[]): Group['hits'] => hits.map((hit) => () => nodeOf(hit))
  return [
    { heading: null, hits: nodes(answering) },
    { heading: heading('mention', wordsFor(language)('heading-mentions')), hits: nodes(others) },
  ]
}

/** Where a period or an actor was given, the sentence was chosen by them too. */
function passageNode(
  hit: Hit,
  { text, period, actor }: FindAsked,
  concepts: readonly WeighedConcept[],
  context: AnswerContext,
): AnswerNode {
  const isNarrowed = period !== undefined || actor !== undefined
  const place = { ...hit, sentence: isNarrowed ? hit.sentence : fittingSentence(hit, text, concepts) }
  const first = isQuoted(text) ? place.sentence : firstNeeded(place)
  return excerptNode(place, context, { highlights: hit.highlights, first })
}
