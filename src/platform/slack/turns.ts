import { setImmediate as nextTurn } from 'node:timers/promises'

/** Resolves when it is one's turn. */
export type Turn = () => Promise<void>

/**
 * Turns in the order in which they are asked for, one in each round of the process's loop: however many questions come
 * at once, what is sent and what is acknowledged goes on between two answers.
 */
export function createTurns(): Turn {
  let last: Promise<unknown> = Promise.resolve()
  return async () => {
    const turn = last.then(() => nextTurn())
    last = turn
    await turn
  }
}
