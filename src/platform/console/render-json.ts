import type { Answer } from '../../answer/answer.js'

/** The answer itself, whole, on one line: for other programs. */
export function renderJson(answer: Answer): string {
  return JSON.stringify(answer)
}
