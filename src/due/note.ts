import type { Answer } from '../answer/answer.js'
import { excerptsOf } from '../answer/excerpts-of.js'
import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { passagesOf } from './passages.js'

/** A note as it is to be posted. */
export interface Note {
  readonly answer: Answer
  /** Commands that its buttons ask again. */
  readonly words: readonly string[]
  /** The ids of the reports that it quotes or tells of: a channel that may not see one does not get it. */
  readonly reports: readonly string[]
  /** Hashes of the passages that it quotes: a watch tells each once a channel. */
  readonly passages: readonly string[]
}

/** A note of an answer; `told` are the ids of the reports that it tells of, besides those that it quotes. */
export function noteFrom(
  answer: Answer,
  words: readonly string[],
  library: Library<Vocabulary>,
  told: readonly string[] = [],
): Note {
  const excerpts = excerptsOf(answer)
  const quoted = excerpts.map(({ citation }) => citation.report)
  return {
    answer,
    words,
    reports: [...new Set([...quoted, ...told])],
    passages: [...new Set(excerpts.flatMap((excerpt) => passagesOf(excerpt, library)))],
  }
}
