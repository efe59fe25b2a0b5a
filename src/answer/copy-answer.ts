import type { Excerpt } from '../search/excerpt.js'
import type { Answer } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose } from './compose.js'
import { wordsFor } from './words.js'

/** The citations of some excerpts, each with its words, to be copied. */
export function copyAnswer(excerpts: readonly Excerpt[], context: AnswerContext): Answer {
  const distinct = [...new Map(excerpts.map((excerpt) => [excerpt.citation.ref, excerpt])).values()]
  return compose(
    {
      command: 'copy',
      asked: {},
      outcome: distinct.length > 0 ? 'found' : 'nothing',
      title: wordsFor(context.language)('copy-title'),
      groups: [
        { heading: null, hits: distinct.map((excerpt) => () => ({ kind: 'copy', excerpt }) as const) },
      ],
    },
    { ...context, paging: { limit: 'all', page: 1 } },
  )
}
