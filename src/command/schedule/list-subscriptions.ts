import type { Answer } from '../../answer/answer.js'
import { wordsFor } from '../../answer/words.js'
import type { Subscription } from '../../due/subscription.js'
import type { CommandContext } from '../command.js'
import { describe } from './describe.js'
import { nextOf } from './expected.js'
import { subscriptionsOf } from './find-subscription.js'
import { nowOf } from './now-of.js'
import { say, sayLines } from './say.js'
import type { Doing } from './doing.js'

/** What a channel gets, a line each, with when it gets it next. */
export async function listSubscriptions(doing: Doing, context: CommandContext): Promise<Answer> {
  const all = await subscriptionsOf(doing)
  if (all.length === 0) return say('schedule-none', {}, context, { outcome: 'nothing' })
  return sayLines(
    all.map((each) => lineOf(each, context)),
    context,
  )
}

function lineOf(subscription: Subscription, context: CommandContext): string {
  const t = wordsFor(context.language)
  const { name, isPaused } = subscription
  const what = describe(subscription, context.language)
  if (isPaused) return t('schedule-line-paused', { name, what })
  return t('schedule-line', { name, what, next: nextOf(subscription, nowOf(context), context) })
}
