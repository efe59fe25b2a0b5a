import type { Answer } from '../../answer/answer.js'
import { wordsFor } from '../../answer/words.js'
import type { Subscription } from '../../due/subscription.js'
import type { CommandContext } from '../command.js'
import { isFault, type Fault } from '../fault.js'
import type { Action } from './actions.js'
import { describe } from './describe.js'
import { expectedOf } from './expected.js'
import { nowOf } from './now-of.js'
import { previewOf, readPreview } from './preview-subscriptions.js'
import { readSubscription } from './read-subscription.js'
import { say, sayLines, unclear } from './say.js'
import type { ScheduleTyped } from './doing.js'

/** Where there is no channel, such as in the console: what a subscription would do, and what it would post. */
export function tryOut(
  action: Action,
  words: string,
  typed: ScheduleTyped,
  context: CommandContext,
): Answer | Promise<Answer> {
  if (action !== 'add' && action !== 'preview')
    return say('schedule-no-channel', {}, context, { outcome: 'refused' })
  const subscription = wouldBe(action === 'add' ? words : previewed(words), typed, context)
  if (isFault(subscription))
    return unclear(subscription.message, context, subscription.choices, subscription.prompt)
  if (action === 'preview') return previewOf([subscription], words, context)
  const t = wordsFor(context.language)
  const what = describe(subscription, context.language)
  const lines = [t('schedule-would', { what }), expectedOf(subscription, nowOf(context), context)]
  return sayLines([...lines, t('schedule-no-channel')], context)
}

/** What is looked ahead at: `weekly monday 60`. */
const previewed = (words: string): string => readPreview(words).name || 'on-this-day'

function wouldBe(words: string, typed: ScheduleTyped, context: CommandContext): Subscription | Fault {
  const wanted = readSubscription(words, typed, context)
  if (isFault(wanted)) return wanted
  return { ...wanted, place: 'console:direct/console', role: null, isPaused: false, since: nowOf(context) }
}
