import { looksLikePeriod } from '../annotate/dates/read-period.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked, PeriodAsked } from './asked-words.js'
import { typedName } from './headline.js'
import { typedPeriod } from './show-date.js'

/** What a command is asked with. */
export interface TypedParts {
  readonly actor?: ActorAsked | undefined
  readonly towards?: ActorAsked | undefined
  readonly period?: PeriodAsked | undefined
  readonly topic?: string | undefined
}

/** A command as it is typed, in the asker's language: `/stance north-korea towards:china 2017-04 sanctions`. */
export function typedCommand(
  name: string,
  { actor, towards, period, topic }: TypedParts,
  context: AnswerContext,
): string {
  return [
    `/${name}`,
    actor && typedName(actor, context),
    towards && `towards:${typedName(towards, context)}`,
    period && typedPeriod(period.edtf),
    topic === undefined ? undefined : typedText('topic', topic),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Words for an option, by its name where they could be taken for something else. */
export function typedText(option: string, words: string): string {
  const isPlain = /^\p{L}+$/u.test(words) && !looksLikePeriod(words)
  return isPlain ? words : `${option}:"${words.replaceAll(/["“”]/gu, ' ').trim()}"`
}
