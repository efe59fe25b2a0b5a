import type { Answer, AnswerNode, Choice } from '../../answer/answer.js'
import { asTyped, choices, compose, line } from '../../answer/compose.js'
import { wordsFor, type MessageKey } from '../../answer/words.js'
import type { CommandContext } from '../command.js'

/** What an answer of `/schedule` may have besides its sentence. */
interface Besides {
  readonly outcome?: Answer['outcome']
  readonly more?: readonly AnswerNode[]
}

/** An answer of one sentence, and what stands below it. */
export function say(
  key: MessageKey,
  values: Readonly<Record<string, string | number>>,
  context: CommandContext,
  { outcome = 'found', more = [] }: Besides = {},
): Answer {
  return sayLines([wordsFor(context.language)(key, values)], context, { outcome, more })
}

/** An answer of sentences, each a line. */
export function sayLines(
  lines: readonly string[],
  context: CommandContext,
  { outcome = 'found', more = [] }: Besides = {},
): Answer {
  const title = wordsFor(context.language)('schedule-title')
  const opening = [...lines.map(line), ...more]
  const answer = compose({ command: 'schedule', asked: { reports: [] }, outcome, title, opening }, context)
  // It tells nothing of the reports.
  return { ...answer, scope: '' }
}

/** What is wrong, and what can be typed instead. */
export function unclear(
  message: string,
  context: CommandContext,
  offered: readonly Choice[] = examplesIn(context),
  prompt = wordsFor(context.language)('try'),
): Answer {
  return sayLines([message], context, { outcome: 'unclear', more: choices(prompt, offered) })
}

/** What lists a channel's subscriptions works in a channel alone. */
const examplesIn = ({ ports }: CommandContext): readonly Choice[] =>
  (ports === undefined ? EXAMPLES.slice(1) : EXAMPLES).map(asTyped)

const EXAMPLES = ['/schedule list', '/schedule preview 30', '/schedule add on-this-day 09:00'] as const
