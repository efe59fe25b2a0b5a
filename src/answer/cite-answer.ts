import { parseRef, type Place } from '../search/place.js'
import type { Resolved } from '../search/resolution.js'
import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { citationsAnswer } from './citing/citations-answer.js'
import { readCitationsAsked } from './citing/citation-format.js'
import { compose, line } from './compose.js'
import { withGlosses } from './excerpt-node.js'
import { quotationAnswer } from './quotation-answer.js'
import { openingOf, standingExcerpt, standingOf } from './standing.js'
import { wordsFor } from './words.js'

/**
 * What stands at a place, such as 3.2 or n4; with the name of a format, its citation in that format; other words are
 * checked as a quotation.
 */
export function citeAnswer(words: string, context: AnswerContext): Answer {
  const asked = readCitationsAsked(words)
  if (asked !== null) return citationsAnswer(asked, words, context)
  const place = parseRef(words)
  return place === null ? quotationAnswer(words, context) : placeAnswer(place, words, context)
}

function placeAnswer(place: Place, words: string, context: AnswerContext): Answer {
  const found = context.library.resolve(place)
  const stands = standingOf(found)
  return compose(
    {
      command: 'cite',
      asked: { text: words },
      outcome: stands.length > 0 ? 'found' : found.kind === 'choices' ? 'unclear' : 'nothing',
      title: wordsFor(context.language)('cite-title', { words }),
      opening: openingOf(found, context),
      groups: [{ heading: null, hits: stands.map((resolved) => () => standingNode(resolved, context)) }],
      audience: 'channel',
    },
    context,
  )
}

function standingNode(resolved: Resolved, context: AnswerContext): AnswerNode {
  const excerpt = standingExcerpt(resolved, context)
  return excerpt === null ? line('') : withGlosses('', excerpt, resolved, context)
}
