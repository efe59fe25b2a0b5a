import type { Answer } from '../../answer/answer.js'
import { previewAnswer } from '../../due/preview-answer.js'
import type { Subscription } from '../../due/subscription.js'
import type { CommandContext } from '../command.js'
import { findSubscription, isSubscription, subscriptionsOf } from './find-subscription.js'
import { nowOf } from './now-of.js'
import { say } from './say.js'
import type { Doing } from './doing.js'

/** What a channel will get in its next days, as it will read: `preview`, `preview 90`, `preview weekly-monday 90`. */
export async function previewSubscriptions(doing: Doing, context: CommandContext): Promise<Answer> {
  const { name } = readPreview(doing.words)
  const all = await subscriptionsOf(doing)
  if (all.length === 0) return say('schedule-none', {}, context, { outcome: 'nothing' })
  if (name === '') return previewOf(all, doing.words, context, await doing.schedule.sent(doing.place))
  const found = await findSubscription(doing, name, context)
  if (!isSubscription(found)) return found
  return previewOf([found], doing.words, context, await doing.schedule.sent(doing.place))
}

/** What subscriptions will post; paused ones as if they went on. */
export function previewOf(
  subscriptions: readonly Subscription[],
  words: string,
  context: CommandContext,
  posted: ReadonlySet<string> = new Set(),
): Promise<Answer> {
  const going = subscriptions.map((each) => ({ ...each, isPaused: false }))
  const asked = { library: context.library, now: nowOf(context), posted }
  return previewAnswer(going, readPreview(words).days, asked, context)
}

const DAYS = 30
const MOST_DAYS = 366

/** Of how many days, and of which subscription. */
export function readPreview(words: string): { readonly days: number; readonly name: string } {
  const parts = words.split(/\s+/u).filter(Boolean)
  const count = parts.find((part) => /^\d{1,3}日?$/u.test(part))
  const days = count === undefined ? DAYS : Number.parseInt(count, 10)
  return {
    days: Math.min(MOST_DAYS, Math.max(1, days)),
    name: parts.filter((part) => part !== count).join(' '),
  }
}
