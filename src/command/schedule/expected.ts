import { wordsFor } from '../../answer/words.js'
import { expectation } from '../../due/expectation.js'
import { showFall } from '../../due/show-fall.js'
import type { Subscription } from '../../due/subscription.js'
import type { CommandContext } from '../command.js'

/** What to expect: `Notes on 7 days a year; next: Mon 12 April 2027, 09:00 JST.` */
export function expectedOf(subscription: Subscription, now: number, context: CommandContext): string {
  const t = wordsFor(context.language)
  const { days, next } = expectation(subscription, context.library, now)
  const when = next === null ? '—' : showFall(next, context.language)
  if (days === null) return t('schedule-expected-watch', { next: when })
  if (next === null) return `${t('schedule-days-none')}.`
  return t('schedule-expected', { days: t('schedule-days', { count: days }), next: when })
}

/** When the next note falls: `Mon 12 April 2027, 09:00 JST`. */
export function nextOf(subscription: Subscription, now: number, context: CommandContext): string {
  const { next } = expectation(subscription, context.library, now)
  return next === null ? wordsFor(context.language)('schedule-days-none') : showFall(next, context.language)
}
