import type { Activity, Store } from '../ports.js'
import { within } from './within.js'

/** A store that does not answer within so many milliseconds is away: nobody waits longer for an answer that needs none. */
const LONGEST_WAIT = 2_000

/**
 * A store that answers go on without while it is away: an answer has no buttons then, a thread is not remembered, and a
 * channel's language is not known. What somebody asked to be changed, and what a button stands for, still fails.
 */
export function lastingStore(store: Store, activity: Activity, wait = LONGEST_WAIT): Store {
  const or = async <Value>(instead: Value, work: Promise<Value>): Promise<Value> => {
    const wrapped = work.then((value) => ({ value }))
    const got = await within(wait, wrapped).catch(() => 'failed' as const)
    if (typeof got === 'object') return got.value
    activity.failed('store-away')
    return instead
  }
  return {
    ...store,
    keep: (queries, now) => or([], store.keep(queries, now)),
    languageOf: (place) => or(null, store.languageOf(place)),
    lastQuestionOf: (thread) => or(null, store.lastQuestionOf(thread)),
    rememberQuestion: (thread, words, now) => or(undefined, store.rememberQuestion(thread, words, now)),
    isFirst: (id, now) => or(true, store.isFirst(id, now)),
  }
}
