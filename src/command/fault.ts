import type { Choice } from '../answer/answer.js'

/** Why words are no command that can be run: a sentence for the one who typed them, and words that work. */
export interface Fault {
  readonly kind: 'fault'
  readonly message: string
  /** What is said before the choices. */
  readonly prompt: string
  readonly choices: readonly Choice[]
}

/** Whether parsing ended in a fault. */
export const isFault = (parsed: object): parsed is Fault => 'kind' in parsed && parsed.kind === 'fault'
