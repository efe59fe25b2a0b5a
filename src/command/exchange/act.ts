import type { Language } from '../../report/report.js'
import type { Asker } from '../../search/asker.js'

/** What a person did on a chat platform, in words that are the same on every platform. */
export type Act =
  /** Typed a command or a question, or chose typed options (see `wordsOf`). */
  | { readonly kind: 'asked'; readonly words: string }
  /** Mentioned the bot or wrote to it: in a thread, what is left out is taken from the question before. */
  | { readonly kind: 'talked'; readonly words: string; readonly thread: string }
  /** Pointed at a message: where do its words come from? */
  | { readonly kind: 'passage'; readonly text: string }
  /** Pressed a button; `by` is the name that others may see. */
  | { readonly kind: 'pressed'; readonly id: string; readonly by: string }

/** What a person did, and where. */
export interface Request {
  readonly act: Act
  readonly asker: Asker
  /** The language that the platform knows to be the person's, if any; the channel's own goes before it. */
  readonly locale?: Language
}
