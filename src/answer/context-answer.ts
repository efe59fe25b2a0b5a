import { paragraphsOf } from '../report/report.js'
import type { Excerpt } from '../search/excerpt.js'
import type { SentenceRange } from '../search/sentence-range.js'
import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose } from './compose.js'
import { wordsFor } from './words.js'

/** So many sentences are shown before and after an excerpt. */
const AROUND = 2

/** Each of some excerpts with the sentences that stand round it in its paragraph. */
export function contextAnswer(excerpts: readonly Excerpt[], context: AnswerContext): Answer {
  const nodes = excerpts.flatMap((excerpt) => aroundOf(excerpt, context))
  const distinct = nodes.filter(
    (node, at) => nodes.findIndex(({ excerpt }) => excerpt.citation.ref === node.excerpt.citation.ref) === at,
  )
  return compose(
    {
      command: 'context',
      asked: {},
      outcome: distinct.length > 0 ? 'found' : 'nothing',
      title: wordsFor(context.language)('context-title'),
      groups: [{ heading: null, hits: distinct.map((node) => () => node) }],
    },
    { ...context, paging: { limit: 'all', page: 1 } },
  )
}

function aroundOf(
  { citation, highlights, text }: Excerpt,
  { library }: AnswerContext,
): readonly Extract<AnswerNode, { kind: 'excerpt' }>[] {
  const { at } = citation
  const report = library.reports.find(({ id }) => id === citation.report)
  if (report === undefined || at.kind === 'earlier') return []
  if (at.kind === 'note') {
    const note = library.noteExcerpt(report, at.note)
    return note === null ? [] : [{ kind: 'excerpt', headline: '', excerpt: note }]
  }
  const paragraph = paragraphsOf(report).find(({ number }) => number === at.paragraph)
  if (paragraph === undefined) return []
  const range = widened(at.sentences, paragraph.sentences.length)
  const start = paragraph.text.indexOf(text)
  const marked =
    start < 0 ? [] : highlights.map((span) => ({ start: span.start + start, end: span.end + start }))
  return [
    {
      kind: 'excerpt',
      headline: '',
      excerpt: library.excerpt(report, paragraph, range, { highlights: marked }),
    },
  ]
}

const widened = ([first, last]: SentenceRange, count: number): SentenceRange => [
  Math.max(1, first - AROUND),
  Math.min(Math.max(1, count), last + AROUND),
]
