import { findActors } from '../../annotate/actors/find-actors.js'
import { readDates } from '../../annotate/dates/read-dates.js'
import type { Answer } from '../../answer/answer.js'
import { typedName } from '../../answer/headline.js'
import { typedPeriod } from '../../answer/show-date.js'
import { cut, type Span } from '../../report/span.js'
import type { CommandContext } from '../command.js'
import { LONGEST_QUESTION } from '../longest-question.js'
import { readCommandLine } from '../run-command.js'

/**
 * What is asked where a question in a thread names only an actor or a period: the rest is taken from the question
 * before. Null: the question stands for itself.
 */
export function followUp(words: string, before: string, context: CommandContext): string | null {
  if (words.length > LONGEST_QUESTION || readCommandLine(words, context.commands).command !== undefined)
    return null
  const named = findActors(words, context.library.vocabulary.gazetteer)
  const dates = readDates(words, { language: context.language, issued: context.today })
  if (named.length + dates.length === 0 || !isBare(words, [...named, ...dates])) return null
  const changes: Record<string, string> = {}
  const [actor] = named
  const [date] = dates
  if (actor) changes['actor'] = cut(words, actor).toLowerCase()
  if (date) changes['period'] = typedPeriod(date.edtf)
  return changed(before, changes)
}

/** A question that was answered, as it can be asked again with parts of it exchanged. */
export function askedAgain({ command, asked }: Answer, context: CommandContext): string | null {
  const known = context.commands.find(({ name }) => name === command)
  if (known?.words !== 'sorted') return null
  const [actor] = asked.actors
  return join(command, {
    ...(actor !== undefined && { actor: typedName({ id: actor }, context) }),
    ...(asked.period !== null && { period: typedPeriod(asked.period) }),
    ...(asked.text !== null && asked.text !== '' && { topic: asked.text }),
  })
}

/** Nothing is left but what leads over from the question before. */
function isBare(words: string, spans: readonly Span[]): boolean {
  const rest = spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, words)
  return rest.replaceAll(LEADS, ' ').replaceAll(/[\s\p{P}]+/gu, '') === ''
}

const LEADS =
  /\b(?:and|or|but|then|so|now|what|how|about|of|in|for|on|during|with|the|same|please|also)\b|それでは|では|じゃあ|それ|なら|については|について|は|も|の|と|に|で|どう(?:ですか)?|同じ(?:く)?|お願いします/giu

function changed(before: string, changes: Readonly<Record<string, string>>): string {
  const { name, rest } = /^\/(?<name>\S+)\s*(?<rest>.*)$/su.exec(before)?.groups ?? {}
  const options = [...(rest ?? '').matchAll(/([a-z]+):"([^"]*)"/gu)].map(([, option = '', value = '']) => [
    option,
    value,
  ])
  return join(name ?? 'stance', { ...(Object.fromEntries(options) as Record<string, string>), ...changes })
}

const join = (command: string, options: Readonly<Record<string, string>>): string =>
  [
    `/${command}`,
    ...Object.entries(options).map(([name, value]) => `${name}:"${value.replaceAll('"', ' ')}"`),
  ].join(' ')
