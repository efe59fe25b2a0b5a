import type { ReportRecord } from '../report/record.js'
import type { Citation } from '../search/citation.js'
import type { Excerpt } from '../search/excerpt.js'
import type { Answer, AnswerNode } from './answer.js'

/** The address of the page that shows cited words in their report; null: there is none. */
export type ReaderLinks = (citation: Citation) => string | null

/**
 * Where cited words stand on the pages of reports: the path, what is asked for and the fragment. The hash lets the page
 * say what changed since.
 */
export function readerPlace({ report, ref, hash }: Pick<Citation, 'report' | 'ref' | 'hash'>): ReaderPlace {
  const at = ref.slice(report.length + 1)
  return { path: `r/${report}`, query: { at, hash }, fragment: at }
}

/** The address of cited words that does not expire, to be copied: of a report that everybody may see. Null: there is none. */
export function lastingLink(
  citation: Citation,
  { record }: { readonly record: Pick<ReportRecord, 'visibleTo'> },
  links: ReaderLinks = () => null,
): string | null {
  return record.visibleTo === null && citation.at.kind !== 'earlier' ? links(citation) : null
}

/** A place on the page of a report. */
export interface ReaderPlace {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly fragment: string
}

/** An answer whose citations have their links. */
export function withLinks(answer: Answer, linkOf: ReaderLinks): Answer {
  return { ...answer, nodes: answer.nodes.map((node) => linkedNode(node, linkOf)) }
}

function linkedNode(node: AnswerNode, linkOf: ReaderLinks): AnswerNode {
  const linked = (excerpt: Excerpt): Excerpt => {
    // Pages show reports as they are now.
    const link = excerpt.citation.at.kind === 'earlier' ? null : linkOf(excerpt.citation)
    return link === null ? excerpt : { ...excerpt, citation: { ...excerpt.citation, link } }
  }
  switch (node.kind) {
    case 'excerpt':
    case 'figure':
    case 'copy':
      return { ...node, excerpt: linked(node.excerpt) }
    case 'pair':
      return { ...node, left: node.left.map(linked), right: node.right.map(linked) }
    case 'heading':
    case 'line':
    case 'choices':
    case 'written':
      return node
  }
}
