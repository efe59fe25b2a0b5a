import type { Answer } from '../../answer/answer.js'
import { wordsFor } from '../../answer/words.js'
import { ShuttenError } from '../../errors.js'
import type { CommandContext } from '../command.js'
import { placeOf } from '../exchange/place-of.js'
import { refuse } from '../refuse.js'
import { actionOf, OPEN_TO_ALL } from './actions.js'
import { addSubscription } from './add-subscription.js'
import { changeSubscription } from './change-subscription.js'
import { decideOnHeld } from './decide-on-held.js'
import type { Doing, ScheduleTyped } from './doing.js'
import { listSubscriptions } from './list-subscriptions.js'
import { notifyRole } from './notify-role.js'
import { previewSubscriptions } from './preview-subscriptions.js'
import { say, unclear } from './say.js'
import { testSubscription } from './test-subscription.js'
import { tryOut } from './try-out.js'

/** Adds, shows and changes what a channel gets. A store that cannot be reached changes nothing, and says so. */
export async function scheduleAnswer(typed: ScheduleTyped, context: CommandContext): Promise<Answer> {
  const { do: done = '', what = '' } = typed
  const [first = '', ...rest] = done.trim().split(/\s+/u)
  const action = actionOf(first)
  const words = [rest.join(' '), what].join(' ').trim()
  if (action === null) return unclear(helpFor(first, context), context)
  const place = placeOf(context.asker)
  const schedule = context.ports?.schedule
  if (schedule === undefined || place === null) return tryOut(action, words, typed, context)
  if (!OPEN_TO_ALL.has(action) && !context.asker.admin)
    return refuse('schedule', 'schedule-title', 'administrators-only', context)
  try {
    return await act({ action, words, typed, place, schedule }, context)
  } catch (error) {
    if (!(error instanceof ShuttenError)) throw error
    context.ports?.activity.failed(error.code)
    return say('schedule-away', {}, context, { outcome: 'refused' })
  }
}

function helpFor(typed: string, { language }: CommandContext): string {
  const t = wordsFor(language)
  const help = t('schedule-help')
  return typed === '' ? help : `${t('schedule-no-action', { typed })} ${help}`
}

function act(doing: Doing, context: CommandContext): Promise<Answer> {
  switch (doing.action) {
    case 'add':
      return addSubscription(doing, context)
    case 'list':
      return listSubscriptions(doing, context)
    case 'preview':
      return previewSubscriptions(doing, context)
    case 'test':
      return testSubscription(doing, context)
    case 'pause':
    case 'resume':
    case 'remove':
      return changeSubscription(doing.action, doing, context)
    case 'notify':
      return notifyRole(doing, context)
    case 'post':
    case 'mark':
    case 'release':
      return decideOnHeld(doing.action, doing, context)
  }
}
