import type { AnswerNode } from '../answer/answer.js'
import type { AnswerContext } from '../answer/answer-context.js'
import { line } from '../answer/compose.js'
import { wordsFor } from '../answer/words.js'
import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { askerOf } from './asker-of.js'
import { channelLibrary } from './channel-library.js'
import { LATE } from './due-now.js'
import { instantOf } from './falls.js'
import { showFall } from './show-fall.js'
import type { Subscription } from './subscription.js'

/** What is known when a note is composed. */
export interface NoteAsked {
  /** The whole one: the channel's part of it is found here. */
  readonly library: Library<Vocabulary>
  /** Milliseconds since 1970: what is posted late says so. */
  readonly now: number
  /** Hashes of the passages that the channel has been sent: a watch does not tell them again. */
  readonly posted?: ReadonlySet<string>
  /** It is posted to see how it looks. */
  readonly isTest?: boolean
}

/** A subscription's note on a local date, and all that it may be made of. */
export interface NoteContext extends AnswerContext {
  readonly subscription: Subscription
  /** The local date, ISO 8601. */
  readonly date: string
  /** Said before all else. */
  readonly opening: readonly AnswerNode[]
  readonly posted: ReadonlySet<string>
}

/** The context of a note: its channel asks, on its date. */
export function noteContext(
  subscription: Subscription,
  date: string,
  { library, now, posted = new Set(), isTest = false }: NoteAsked,
): NoteContext {
  const { place, zone, language, name } = subscription
  const t = wordsFor(language)
  const at = instantOf(subscription, date)
  const isLate = !isTest && at !== null && now > at + LATE
  return {
    library: channelLibrary(library, subscription),
    asker: askerOf(place, zone),
    today: date,
    language,
    words: '',
    paging: { limit: 'all', page: 1 },
    subscription,
    date,
    posted,
    opening: [
      ...(isTest ? [line(t('note-test', { name }))] : []),
      ...(isLate ? [line(t('note-late', { when: showFall({ subscription, date, at }, language) }))] : []),
    ],
  }
}
