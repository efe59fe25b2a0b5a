import type { Activity, Store } from '../ports.js'

/**
 * A store that answers go on without while it is away: an answer has no buttons then, a thread is not remembered, and a
 * channel's language is not known. What somebody asked to be changed, and what a button stands for, still fails.
 */
export function lastingStore(store: Store, activity: Activity): Store {
  const instead =
    <Value>(value: Value) =>
    (): Value => {
      activity.failed('store-away')
      return value
    }
  return {
    ...store,
    keep: (queries, now) => store.keep(queries, now).catch(instead([])),
    languageOf: (place) => store.languageOf(place).catch(instead(null)),
    lastQuestionOf: (thread) => store.lastQuestionOf(thread).catch(instead(null)),
    rememberQuestion: (thread, words, now) =>
      store.rememberQuestion(thread, words, now).catch(instead(undefined)),
    isFirst: (id, now) => store.isFirst(id, now).catch(instead(true)),
  }
}
