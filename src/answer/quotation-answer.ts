import type { QuotedPlace } from '../search/quotable.js'
import { checkQuotation, type QuotationResult } from '../search/quotation.js'
import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose, line } from './compose.js'
import { excerptNode, withGlosses } from './excerpt-node.js'
import { showDifference } from './show-difference.js'
import { wordsFor, type Words } from './words.js'

/** Whether the reports hold a quotation: exactly, nearly, with the difference shown, or not at all. */
export async function quotationAnswer(quotation: string, context: AnswerContext): Promise<Answer> {
  const t = wordsFor(context.language)
  const result = await checkQuotation(quotation, context.library)
  const places = result.kind === 'exact' ? result.places : result.kind === 'nearly' ? [result.place] : []
  const nearest =
    result.kind === 'absent' ? await context.library.search(quotation.slice(0, 200), { limit: 2 }) : []
  const heading = { kind: 'heading', text: t('heading-mentions'), group: 'mention' } as const
  return compose(
    {
      command: 'cite',
      asked: { text: quotation },
      outcome: places.length > 0 ? 'found' : 'nothing',
      title: t('cite-title', { words: quotation }),
      opening: [line(verdict(result, t))],
      groups: [
        { heading: null, hits: places.map((place) => () => placeNode(place, context)) },
        { heading, hits: nearest.map((hit) => () => excerptNode(hit, context, hit)) },
      ],
      audience: 'channel',
    },
    context,
  )
}

function verdict(result: QuotationResult, t: Words): string {
  switch (result.kind) {
    case 'exact':
      return t('cite-exact', { count: result.places.length })
    case 'nearly':
      return t('cite-nearly', { difference: result.differences.map(showDifference).join(' … ') })
    case 'absent':
      return t('cite-absent')
  }
}

function placeNode(place: QuotedPlace, context: AnswerContext): AnswerNode {
  const { library } = context
  if (place.kind === 'text') {
    const excerpt = library.excerpt(place.report, place.paragraph, place.sentences, {
      highlights: place.spans,
    })
    return withGlosses('', excerpt, place, context)
  }
  const excerpt = library.noteExcerpt(place.report, place.note.id)
  return excerpt === null ? line('') : withGlosses('', excerpt, place, context)
}
