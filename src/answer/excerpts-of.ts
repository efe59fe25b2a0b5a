import type { Excerpt } from '../search/excerpt.js'
import type { Answer, AnswerNode } from './answer.js'

/** All excerpts of an answer, in the order in which they are shown. */
export const excerptsOf = ({ nodes }: Pick<Answer, 'nodes'>): readonly Excerpt[] => nodes.flatMap(excerptsIn)

/** The excerpts of one part of an answer. */
export function excerptsIn(node: AnswerNode): readonly Excerpt[] {
  switch (node.kind) {
    case 'excerpt':
    case 'figure':
    case 'copy':
      return [node.excerpt]
    case 'pair':
      return [...node.left, ...node.right]
    case 'heading':
    case 'line':
    case 'choices':
    case 'written':
      return []
  }
}
