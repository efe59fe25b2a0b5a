import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Excerpt } from '../search/excerpt.js'
import type { Answer, ChoicesNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { CITATION_FORMATS } from './citing/citation-format.js'
import { FORMAT_NAMES } from './citing/format-names.js'
import { choices, compose } from './compose.js'
import { copyNode } from './copy-node.js'
import { wordsFor } from './words.js'

/** The citations of some excerpts, each with its words, to be copied; and the formats that there are besides. */
export function copyAnswer(excerpts: readonly Excerpt[], context: AnswerContext): Answer {
  const distinct = [...new Map(excerpts.map((excerpt) => [excerpt.citation.ref, excerpt])).values()]
  const reportOf = ({ citation }: Excerpt): AnnotatedReport | undefined =>
    context.library.reports.find(({ id }) => id === citation.report)
  return compose(
    {
      command: 'copy',
      asked: {},
      outcome: distinct.length > 0 ? 'found' : 'nothing',
      title: wordsFor(context.language)('copy-title'),
      groups: [
        {
          heading: null,
          hits: distinct.map((excerpt) => () => copyNode(excerpt, reportOf(excerpt), context)),
        },
      ],
      closing: otherFormats(distinct, context),
    },
    { ...context, paging: { limit: 'all', page: 1 } },
  )
}

/** For the one who asks alone, whatever the command would do by itself. */
function otherFormats(excerpts: readonly Excerpt[], context: AnswerContext): readonly ChoicesNode[] {
  const refs = excerpts.map(({ citation }) => citation.ref)
  if (refs.length === 0 || refs.length > MOST_PLACES) return []
  const offered = CITATION_FORMATS.filter((format) => format !== 'plain').map((format) => ({
    label: FORMAT_NAMES[format],
    words: `/cite ${refs.join(' ')} ${format} public:no`,
  }))
  return choices(wordsFor(context.language)('copy-formats'), offered)
}

/** A question with more places would be too long to be asked again. */
const MOST_PLACES = 8
