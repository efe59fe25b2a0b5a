import type { Answer } from '../../answer/answer.js'
import type { CommandContext } from '../command.js'
import type { Outcome } from '../schedule-ports.js'
import { say } from './say.js'
import type { Doing } from './doing.js'
import { whyNotPosted } from './why-not-posted.js'

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
      return posted(await schedule.postNow(reference), reference, context)
    case 'mark':
      return (await schedule.markPosted(reference))
        ? say('schedule-marked', {}, context)
        : notHeld(reference, context)
  }
}

function posted(outcome: Outcome | null, reference: string, context: CommandContext): Answer {
  switch (outcome?.kind) {
    case undefined:
      return notHeld(reference, context)
    case 'posted':
      return say('schedule-posting', {}, context)
    case 'later':
      return say('schedule-post-later', {}, context)
    case 'unknown':
    case 'refused':
      return say('schedule-post-failed', { why: whyNotPosted(outcome, context) }, context, REFUSED)
  }
}

const REFUSED = { outcome: 'refused' } as const

const notHeld = (typed: string, context: CommandContext): Answer =>
  say('schedule-not-held', { typed }, context, { outcome: 'nothing' })
