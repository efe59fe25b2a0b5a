import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Excerpt } from '../search/excerpt.js'
import type { CopyNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { lastingLink } from './reader-link.js'

/** A quotation with its citation to be copied, and its address where that lasts. */
export function copyNode(
  excerpt: Excerpt,
  report: AnnotatedReport | undefined,
  { links }: Pick<AnswerContext, 'links'>,
): CopyNode {
  const link = report === undefined ? null : lastingLink(excerpt.citation, report, links)
  return { kind: 'copy', excerpt, ...(link !== null && { link }) }
}
