import type { Answer } from '../answer/answer.js'

/** A note as it is to be posted. */
export interface Note {
  readonly answer: Answer
  /** Commands that its buttons ask again. */
  readonly words: readonly string[]
  /** The ids of the reports that it quotes. */
  readonly reports: readonly string[]
  /** Hashes of the passages that it tells: a watch tells each once a channel. */
  readonly passages: readonly string[]
}
