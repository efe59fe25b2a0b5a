import type { Answer } from '../../answer/answer.js'
import { asTyped } from '../../answer/compose.js'
import { wordsFor } from '../../answer/words.js'
import type { Subscription } from '../../due/subscription.js'
import type { CommandContext } from '../command.js'
import { say, unclear } from './say.js'
import type { Doing } from './doing.js'

/** The subscriptions of a channel. */
export const subscriptionsOf = async ({ schedule, place }: Doing): Promise<readonly Subscription[]> =>
  (await schedule.subscriptions.subscriptions()).filter((each) => each.place === place)

/** The subscription that is named, or the only one there is; else an answer that asks which. */
export async function findSubscription(
  doing: Doing,
  name: string,
  context: CommandContext,
): Promise<Subscription | Answer> {
  const all = await subscriptionsOf(doing)
  if (all.length === 0) return say('schedule-none', {}, context, { outcome: 'nothing' })
  const wanted = name.normalize('NFKC').toLowerCase()
  const named =
    all.find((each) => each.name === wanted) ?? (wanted === '' && all.length === 1 ? all[0] : undefined)
  if (named !== undefined) return named
  const offered = all.map((each) => asTyped(`/schedule ${doing.action} ${each.name}`))
  return unclear(wordsFor(context.language)('schedule-which'), context, offered)
}

/** Whether it is a subscription, and not an answer. */
export const isSubscription = (found: Subscription | Answer): found is Subscription => 'subject' in found
