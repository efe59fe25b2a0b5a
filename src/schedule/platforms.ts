import type { Ledger } from '../command/schedule-ports.js'
import type { Subscription } from '../due/subscription.js'
import type { Due, DueAsked } from './calendar.js'
import type { Delivering } from './delivering.js'
import { platformOf } from './frozen.js'
import type { Ticks } from './plan.js'

/** Subscriptions by platform. */
type Platforms = ReadonlyMap<string, readonly Subscription[]>

/**
 * Subscriptions of the platforms that are there. Those of another fall due when it comes: at start the store ticks before
 * any platform has connected, and one may refuse for days.
 */
export function byPlatform(
  subscriptions: readonly Subscription[],
  { senderOf }: Pick<Delivering, 'senderOf'>,
): Platforms {
  const platforms = new Map<string, Subscription[]>()
  for (const subscription of subscriptions) {
    const platform = platformOf(subscription)
    const others = platforms.get(platform)
    if (others !== undefined) others.push(subscription)
    else if (senderOf(subscription) !== null) platforms.set(platform, [subscription])
  }
  return platforms
}

/** When each platform was last there. @throws ShuttenError store-damaged, also where the tick of all is */
export async function ticksOf(platforms: Iterable<string>, ledger: Pick<Ledger, 'lastTick'>): Promise<Ticks> {
  const ticks = new Map<string, number | null>()
  await ledger.lastTick()
  for (const platform of platforms) ticks.set(platform, await ledger.lastTick(platform))
  return ticks
}

/** What is due on all of them, of each since it was last there. */
export function dueOn(
  platforms: Platforms,
  ticks: Ticks,
  asked: Omit<DueAsked, 'lastTick'>,
  { calendar }: Pick<Delivering, 'calendar'>,
): Due {
  const each = [...platforms].map(([platform, subscriptions]) =>
    calendar.due(subscriptions, { ...asked, lastTick: ticks.get(platform) ?? null }),
  )
  return {
    rows: each.flatMap(({ rows }) => rows),
    missed: new Map(each.flatMap(({ missed }) => [...missed])),
  }
}
