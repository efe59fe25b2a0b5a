import type { Answer } from '../answer/answer.js'
import { compose, line } from '../answer/compose.js'
import { wordsFor, type MessageKey } from '../answer/words.js'
import type { CommandContext } from './command.js'

/** An answer that says in one sentence why a command does nothing. */
export function refuse(
  command: string,
  title: MessageKey,
  reason: MessageKey,
  context: CommandContext,
): Answer {
  const t = wordsFor(context.language)
  const opening = [line(t(reason))]
  return compose({ command, asked: {}, outcome: 'refused', title: t(title), opening }, context)
}
