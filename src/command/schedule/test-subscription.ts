import type { Answer } from '../../answer/answer.js'
import type { CommandContext } from '../command.js'
import { findSubscription, isSubscription } from './find-subscription.js'
import { say } from './say.js'
import type { Doing } from './doing.js'
import { whyNotPosted } from './why-not-posted.js'

/** Posts one note of a subscription now, marked as a test. */
export async function testSubscription(doing: Doing, context: CommandContext): Promise<Answer> {
  const found = await findSubscription(doing, doing.words, context)
  if (!isSubscription(found)) return found
  const { name } = found
  const outcome = await doing.schedule.test(found)
  switch (outcome.kind) {
    case 'posted':
      return say('schedule-tested', { name }, context)
    case 'unknown':
      return say('schedule-test-unknown', { name, code: outcome.code }, context, { outcome: 'refused' })
    case 'later':
    case 'refused':
      return say('schedule-test-failed', { name, why: whyNotPosted(outcome, context) }, context, {
        outcome: 'refused',
      })
  }
}
