import { figuresAnswer } from '../answer/figures-answer.js'
import type { Row } from './route-row.js'

/** How questions about amounts are understood. */
export const figureRows: readonly Row[] = [
  {
    command: 'figures',
    fits: ({ amount }) => amount?.isAsked === true,
    answer: ({ actors: [actor, partner], period, amount }, context) =>
      figuresAnswer({ actor, partner, period, topic: amount?.topic, isDoer: true }, context),
  },
]
