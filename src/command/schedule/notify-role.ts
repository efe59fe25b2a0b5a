import type { Answer, AnswerNode } from '../../answer/answer.js'
import { choices } from '../../answer/compose.js'
import { wordsFor } from '../../answer/words.js'
import type { CommandContext } from '../command.js'
import { findSubscription, isSubscription } from './find-subscription.js'
import { readRole } from './read-role.js'
import { say, sayLines } from './say.js'
import type { Doing } from './doing.js'

/** Asks once more before anybody is notified. */
export function askToNotify(name: string, role: string, { language }: CommandContext): readonly AnswerNode[] {
  const t = wordsFor(language)
  const yes = { label: t('schedule-notify-yes'), words: `/schedule notify ${name} ${role} yes` }
  return choices(t('schedule-notify-ask', { role, name }), [yes])
}

/** From now on a role is notified with each note of a subscription, or none: `notify on-this-day S0123ABC`. */
export async function notifyRole(doing: Doing, context: CommandContext): Promise<Answer> {
  const [name = '', typed = doing.typed.role ?? '', yes] = doing.words.split(/\s+/u)
  const found = await findSubscription(doing, name, context)
  if (!isSubscription(found)) return found
  const isNone = NOBODY.test(typed)
  const role = isNone ? null : readRole(typed, context.asker)
  if (role === null && !isNone) return say('schedule-no-role', { typed }, context, { outcome: 'refused' })
  if (role !== null && yes !== 'yes') return ask(found.name, role, context)
  await doing.schedule.subscriptions.changeSubscription({ ...found, role })
  if (role === null) return say('schedule-notifies-nobody', { name: found.name }, context)
  return say('schedule-notified', { role, name: found.name }, context)
}

const NOBODY = /^(?:none|nobody|なし)$/iu

function ask(name: string, role: string, context: CommandContext): Answer {
  return sayLines([], context, { outcome: 'unclear', more: askToNotify(name, role, context) })
}
