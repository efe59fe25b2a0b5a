import type { Excerpt } from '../../search/excerpt.js'
import type { Resolved } from '../../search/resolution.js'
import type { Answer, AnswerNode } from '../answer.js'
import type { AnswerContext } from '../answer-context.js'
import { compose, line } from '../compose.js'
import { copyNode } from '../copy-node.js'
import { lastingLink } from '../reader-link.js'
import { openingOf, standingExcerpt, standingOf } from '../standing.js'
import { wordsFor } from '../words.js'
import { CITATION_FORMATS, formatNamed, type CitationFormat, type CitationsAsked } from './citation-format.js'
import { citationText } from './citation-text.js'
import { FORMAT_NAMES } from './format-names.js'

/** The citations of places in a format, to be copied. */
export function citationsAnswer(
  { format, places }: CitationsAsked,
  words: string,
  context: AnswerContext,
): Answer {
  const found = places.map(({ place }) => context.library.resolve(place))
  const stands = found.flatMap(standingOf)
  const isUnclear = found.some(({ kind }) => kind === 'choices')
  const t = wordsFor(context.language)
  return compose(
    {
      command: 'cite',
      asked: { text: words },
      outcome: stands.length > 0 ? 'found' : isUnclear ? 'unclear' : 'nothing',
      title: t('cite-format', { citation: placesOf(places), format: FORMAT_NAMES[format] }),
      opening: found.flatMap((each) => openingOf(each, context)).map((node) => inFormat(node, format)),
      groups: [{ heading: null, hits: stands.map((each) => () => writtenNode(each, format, context)) }],
      audience: 'channel',
    },
    { ...context, paging: { limit: 'all', page: 1 } },
  )
}

/** That there is no such format. */
export function noFormatAnswer(words: string, format: string, context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const formats = CITATION_FORMATS.map((each) => FORMAT_NAMES[each]).join(', ')
  return compose(
    {
      command: 'cite',
      asked: { text: words },
      outcome: 'unclear',
      title: t('cite-title', { words }),
      opening: [line(t('cite-no-format', { words: format, formats }))],
    },
    context,
  )
}

/** Whether words are the name of a format. */
export const isFormat = (words: string): boolean => formatNamed(words.normalize('NFKC').trim()) !== null

const placesOf = (places: CitationsAsked['places']): string => places.map(({ words }) => words).join(', ')

/** Choices of a place keep the format that was asked for. */
function inFormat(node: AnswerNode, format: CitationFormat): AnswerNode {
  if (node.kind !== 'choices') return node
  return { ...node, choices: node.choices.map((each) => ({ ...each, words: `${each.words} ${format}` })) }
}

function writtenNode(resolved: Resolved, format: CitationFormat, context: AnswerContext): AnswerNode {
  const excerpt: Excerpt | null = standingExcerpt(resolved, context)
  if (excerpt === null) return line('')
  const { report } = resolved
  if (format === 'plain') return copyNode(excerpt, report, context)
  const link = lastingLink(excerpt.citation, report, context.links)
  const text = citationText(excerpt, { record: report.record, link }, format, context.language)
  return { kind: 'written', format, text, citation: excerpt.citation }
}
