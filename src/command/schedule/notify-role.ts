import type { Answer, AnswerNode } from '../../answer/answer.js'
import { choices } from '../../answer/compose.js'
import { wordsFor } from '../../answer/words.js'
import type { CommandContext } from '../command.js'
import { findSubscription, isSubscription } from './find-subscription.js'
import { readRole } from './read-role.js'
import { say } from './say.js'
import type { Doing } from './doing.js'

/** Asks once more before anybody is notified. */
export function askToNotify(name: string, role: string, { language }: CommandContext): readonly AnswerNode[] {
  const t = wordsFor(language)
  const yes = { label: t('schedule-notify-yes'), words: `/schedule notify ${name} ${role}` }
  return choices(t('schedule-notify-ask', { role, name }), [yes])
}

/** From now on a role is notified with each note of a subscription: `notify on-this-day 123456`. */
export async function notifyRole(doing: Doing, context: CommandContext): Promise<Answer> {
  const [name = '', typed = ''] = doing.words.split(/\s+/u)
  const found = await findSubscription(doing, name, context)
  if (!isSubscription(found)) return found
  const role = readRole(typed, context.asker)
  if (role === null) return say('schedule-no-role', { typed }, context, { outcome: 'refused' })
  await doing.schedule.subscriptions.changeSubscription({ ...found, role })
  return say('schedule-notified', { role, name: found.name }, context)
}
