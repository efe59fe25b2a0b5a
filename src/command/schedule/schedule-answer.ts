import type { Answer } from '../../answer/answer.js'
import { wordsFor } from '../../answer/words.js'
import type { CommandContext } from '../command.js'
import { placeOf } from '../exchange/place-of.js'
import { refuse } from '../refuse.js'
import type { Schedule } from '../schedule-ports.js'
import { actionOf, OPEN_TO_ALL, type Action } from './actions.js'
import { addSubscription } from './add-subscription.js'
import { changeSubscription } from './change-subscription.js'
import { decideOnHeld } from './decide-on-held.js'
import { listSubscriptions } from './list-subscriptions.js'
import { notifyRole } from './notify-role.js'
import { previewSubscriptions } from './preview-subscriptions.js'
import { say, unclear } from './say.js'
import { testSubscription } from './test-subscription.js'
import { tryOut } from './try-out.js'

/** What was typed after `/schedule`, by option. */
export interface ScheduleTyped {
  readonly do?: string | undefined
  readonly what?: string | undefined
  readonly at?: string | undefined
  readonly zone?: string | undefined
  readonly empty?: string | undefined
  readonly years?: string | undefined
  readonly reports?: string | undefined
  readonly language?: string | undefined
  readonly leap?: string | undefined
  readonly role?: string | undefined
}

/** An action, and where it is done. */
export interface Doing {
  readonly action: Action
  /** What stands after the action. */
  readonly words: string
  readonly typed: ScheduleTyped
  readonly place: string
  readonly schedule: Schedule
}

/** Adds, shows and changes what a channel gets. A store that cannot be reached changes nothing. */
export async function scheduleAnswer(typed: ScheduleTyped, context: CommandContext): Promise<Answer> {
  const { do: done = '', what = '', at = '', zone = '', empty = '', years = '' } = typed
  const [first = '', ...rest] = done.trim().split(/\s+/u)
  const action = actionOf(first)
  const words = [rest.join(' '), what, at, zone, empty, years].join(' ').trim()
  if (action === null) return unclear(wordsFor(context.language)('schedule-help'), context)
  const place = placeOf(context.asker)
  const schedule = context.ports?.schedule
  if (schedule === undefined || place === null) return tryOut(action, words, typed, context)
  if (!OPEN_TO_ALL.has(action) && !context.asker.admin)
    return refuse('schedule', 'schedule-title', 'administrators-only', context)
  try {
    return await act({ action, words, typed, place, schedule }, context)
  } catch {
    context.ports?.activity.failed('store-away')
    return say('schedule-away', {}, context, { outcome: 'refused' })
  }
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
