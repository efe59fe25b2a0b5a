import type { Answer } from '../../answer/answer.js'
import type { CommandContext } from '../command.js'
import { nextOf } from './expected.js'
import { findSubscription, isSubscription } from './find-subscription.js'
import { nowOf } from './now-of.js'
import { say } from './say.js'
import type { Doing } from './doing.js'

/** Pauses, resumes or removes a subscription. What fell while it was paused is not made up for. */
export async function changeSubscription(
  action: 'pause' | 'resume' | 'remove',
  doing: Doing,
  context: CommandContext,
): Promise<Answer> {
  const found = await findSubscription(doing, doing.words, context)
  if (!isSubscription(found)) return found
  const { subscriptions } = doing.schedule
  const { name, place } = found
  const now = nowOf(context)
  switch (action) {
    case 'pause':
      await subscriptions.changeSubscription({ ...found, isPaused: true })
      return say('schedule-paused', { name }, context)
    case 'resume': {
      const resumed = found.isPaused ? { ...found, isPaused: false, since: now } : found
      await subscriptions.changeSubscription(resumed)
      return say('schedule-resumed', { name, next: nextOf(resumed, now, context) }, context)
    }
    case 'remove':
      await subscriptions.removeSubscription(place, name)
      return say('schedule-removed', { name }, context)
  }
}
