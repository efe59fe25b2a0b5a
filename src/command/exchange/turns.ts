import { setImmediate as nextRound } from 'node:timers/promises'

/** Resolves when it is one's turn. */
export type Turn = () => Promise<void>

/**
 * A turn is given after so many rounds of the process's loop in which nobody asked for one. libuv accepts one
 * connection a round (since 1.45) and reads from it in a later one: with a single round between two answers, questions
 * would wait before they are acknowledged, as long as others are being answered.
 */
const QUIET_ROUNDS = 4
/** However many come: answers go on, too. */
const MOST_ROUNDS = 100

/**
 * Turns in the order in which they are asked for: however many questions come at once, what is sent and what is
 * acknowledged goes on between two answers.
 */
export function createTurns(): Turn {
  let last: Promise<unknown> = Promise.resolve()
  let asked = 0
  const letOthers = async (): Promise<void> => {
    let known = asked
    for (let round = 0, quiet = 0; round < MOST_ROUNDS && quiet < QUIET_ROUNDS; round += 1) {
      await nextRound()
      quiet = asked === known ? quiet + 1 : 0
      known = asked
    }
  }
  return async () => {
    asked += 1
    const turn = last.then(letOthers)
    last = turn
    await turn
  }
}
