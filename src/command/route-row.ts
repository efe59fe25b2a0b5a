import type { Answer } from '../answer/answer.js'
import type { CommandContext } from './command.js'
import type { Question } from './question.js'

/** What a question without a command may be understood as: a command, and what it says to the question. */
export interface Route {
  readonly command: string
  readonly answer: (question: Question, context: CommandContext) => Answer | Promise<Answer>
}

/** A route with the questions that it is for. */
export interface Row extends Route {
  readonly fits: (question: Question) => boolean
}
