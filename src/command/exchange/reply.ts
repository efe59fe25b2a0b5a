import type { Answer } from '../../answer/answer.js'

/** What a button does. */
export type Action = 'context' | 'more' | 'copy' | 'share' | 'report' | 'ask'

/** A button under an answer. */
export interface Button {
  readonly action: Action
  /** In the answer's language. */
  readonly label: string
  /** Signed, at most 100 characters: it works for a month, also after a restart. */
  readonly id: string
}

/** What is said back. */
export interface Reply {
  readonly answer: Answer
  /** Who is to see it: as `audienceOf` says of the request, or the asker alone, where there is no answer to show. */
  readonly audience: Answer['audience']
  /** At most five for the answer itself; `ask` buttons are those of its choices, in order. */
  readonly buttons: readonly Button[]
}
