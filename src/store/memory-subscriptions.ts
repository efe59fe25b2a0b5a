import type { SubscriptionStore } from '../command/schedule-ports.js'
import type { Subscription } from '../due/subscription.js'

/** Subscriptions that last as long as the process: for tests, and where nothing is to be written. */
export function memorySubscriptions(): SubscriptionStore {
  const kept = new Map<string, Subscription>()
  const keyOf = (place: string, name: string): string => `${place}\n${name}`
  const set = (subscription: Subscription, isThere: boolean): Promise<boolean> => {
    const key = keyOf(subscription.place, subscription.name)
    if (kept.has(key) !== isThere) return Promise.resolve(false)
    kept.set(key, subscription)
    return Promise.resolve(true)
  }
  return {
    subscriptions: () =>
      Promise.resolve([...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subscription]) => subscription)),
    damagedSubscriptions: () => Promise.resolve([]),
    addSubscription: (subscription) => set(subscription, false),
    changeSubscription: (subscription) => set(subscription, true),
    removeSubscription: (place, name) => Promise.resolve(kept.delete(keyOf(place, name))),
  }
}
