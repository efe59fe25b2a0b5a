import type { Figure } from '../annotate/annotations.js'
import type { AnswerContext } from './answer-context.js'

/**
 * A figure as one of its two sides has it: what China imports from North Korea is what North Korea exports to China.
 * Null where the actor is no side of it, or where nothing goes from one to the other.
 */
export function seenFrom(figure: Figure, actor: string, context: AnswerContext): Figure | null {
  if (figure.actor === actor) return figure
  const { actor: other, partner, direction, of, ...rest } = figure
  if (partner !== actor || other === undefined) return null
  if (direction === undefined) return { ...rest, of, actor, partner: other }
  const own = of !== null && isHead(of, context) ? null : of
  return { ...rest, of: own, actor, partner: other, direction: direction === 'export' ? 'import' : 'export' }
}

/** Whether words are the name of an amount and nothing more: 輸出額 but not 石油製品の輸出. */
export const isHead = (of: string, { library }: AnswerContext): boolean =>
  (['ja', 'en'] as const).some(
    (language) => library.vocabulary.units.heads[language].valueOf(of) !== undefined,
  )
