import type { Answer } from '../../answer/answer.js'
import { wordsFor } from '../../answer/words.js'
import type { Subscription } from '../../due/subscription.js'
import type { CommandContext } from '../command.js'
import { isFault } from '../fault.js'
import { describe } from './describe.js'
import { expectedOf } from './expected.js'
import { freeName } from './free-name.js'
import { subscriptionsOf } from './find-subscription.js'
import { askToNotify } from './notify-role.js'
import { readRole } from './read-role.js'
import { readSubscription } from './read-subscription.js'
import { nowOf } from './now-of.js'
import { say, sayLines, unclear } from './say.js'
import type { Doing } from './doing.js'
import { isOfChannel, whyNotPosted } from './why-not-posted.js'

/** Subscribes a channel, after it was tried to post there; says what is to be expected. */
export async function addSubscription(doing: Doing, context: CommandContext): Promise<Answer> {
  const { schedule, place, typed } = doing
  const wanted = readSubscription(doing.words, typed, context)
  if (isFault(wanted)) return unclear(wanted.message, context, wanted.choices, wanted.prompt)
  const role = typed.role === undefined ? null : readRole(typed.role, context.asker)
  if (typed.role !== undefined && role === null)
    return say('schedule-no-role', { typed: typed.role }, context, REFUSED)
  const since = nowOf(context)
  const name = freeName(wanted, await subscriptionsOf(doing))
  const subscription: Subscription = { ...wanted, name, place, role: null, isPaused: false, since }
  const refusal = await refusalOf(subscription, doing, context)
  if (refusal !== null) return refusal
  const what = describe(subscription, context.language)
  if (!(await schedule.subscriptions.addSubscription(subscription)))
    return say('schedule-twice', { name, what }, context, REFUSED)
  const added = wordsFor(context.language)('schedule-added', { name, what })
  const more = role === null ? [] : askToNotify(name, role, context)
  return sayLines([added, expectedOf(subscription, since, context)], context, { more })
}

/** The same subscription, or a channel where nothing can be posted: it is tried. */
async function refusalOf(
  subscription: Subscription,
  doing: Doing,
  context: CommandContext,
): Promise<Answer | null> {
  const { name, language, place } = subscription
  const same = (await subscriptionsOf(doing)).find((each) => each.name === name)
  if (same !== undefined)
    return say('schedule-twice', { name, what: describe(same, context.language) }, context, REFUSED)
  const hello = wordsFor(language)('schedule-hello', { what: describe(subscription, language) })
  const outcome = await doing.schedule.tryPlace(place, hello)
  if (outcome.kind === 'posted') return null
  if (isOfChannel(outcome)) return say('schedule-cannot-post', { code: outcome.code }, context, REFUSED)
  return say('schedule-not-tried', { why: whyNotPosted(outcome, context) }, context, REFUSED)
}

const REFUSED = { outcome: 'refused' } as const
