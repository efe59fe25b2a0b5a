import type { Answer } from '../../answer/answer.js'
import type { CommandContext } from '../command.js'
import { say } from './say.js'
import type { Doing } from './doing.js'

/** An administrator decides on what is held: a note by its reference, or the whole ledger. */
export async function decideOnHeld(
  action: 'post' | 'mark' | 'release',
  { schedule, words }: Doing,
  context: CommandContext,
): Promise<Answer> {
  const reference = words.trim().toLowerCase()
  switch (action) {
    case 'release':
      await schedule.release()
      return say('schedule-released', {}, context)
    case 'post':
      return (await schedule.postNow(reference))
        ? say('schedule-posting', {}, context)
        : notHeld(reference, context)
    case 'mark':
      return (await schedule.markPosted(reference))
        ? say('schedule-marked', {}, context)
        : notHeld(reference, context)
  }
}

const notHeld = (typed: string, context: CommandContext): Answer =>
  say('schedule-not-held', { typed }, context, { outcome: 'nothing' })
