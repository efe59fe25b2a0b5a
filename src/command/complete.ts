import { takeActor } from '../annotate/actors/typed-actors.js'
import { actorName } from '../annotate/actors/actor-name.js'
import { paragraphsOf, type Language } from '../report/report.js'
import type { Command, CommandContext, Option } from './command.js'
import { fixedChoices, isFixed } from './fixed-choices.js'
import { actorsMentioned, monthsDated, peopleNamed, placePrefix } from './named-in-reports.js'

/** What may stand in place of the last word of a line, and what it means. */
export interface Completion {
  readonly value: string
  readonly label: string
}

type CompleteContext = Pick<CommandContext, 'library' | 'commands' | 'language'>

/** What may be typed in place of the last word of a line: commands, then what the command's options take. */
export function complete(line: string, context: CompleteContext): readonly Completion[] {
  const words = line.trimStart().split(/\s+/u)
  const last = words.at(-1) ?? ''
  const isFirst = words.length < 2
  const offered = isFirst ? commandsOf(context, last === '' ? '/' : last) : argumentsOf(words, context)
  return offered.filter(({ value }) => startsWith(value, last))
}

const startsWith = (value: string, typed: string): boolean =>
  value.normalize('NFKC').toLowerCase().startsWith(typed.normalize('NFKC').toLowerCase())

/** With the slash where one was typed. */
function commandsOf({ commands, language }: CompleteContext, typed: string): readonly Completion[] {
  const slash = typed.startsWith('/') ? '/' : ''
  return commands.map(({ name, description }) => ({ value: `${slash}${name}`, label: description[language] }))
}

function argumentsOf(
  [name = '', ...given]: readonly string[],
  context: CompleteContext,
): readonly Completion[] {
  const command = context.commands.find((each) => each.name === name.replace(/^\//u, '').toLowerCase())
  if (command === undefined) return []
  const named = /^(?<option>[a-z]+(?:-[a-z]+)*):/u.exec(given.at(-1) ?? '')?.groups?.['option'] ?? ''
  const option = command.options[named]
  if (option !== undefined)
    return valuesOf(option, context).map(({ value, label }) => ({ value: `${named}:${value}`, label }))
  return freeOptions(command, given.slice(0, -1), context).flatMap((each) => valuesOf(each, context))
}

/** The options that a free word may still be for: not for more actors than the command takes. */
function freeOptions(
  { options }: Command,
  given: readonly string[],
  { library }: CompleteContext,
): readonly Option[] {
  const { gazetteer } = library.vocabulary
  const typed = given.filter((_, at) => takeActor(given, at, gazetteer) !== null).length
  const free = Object.values(options).filter(({ byName }) => byName !== true)
  const actors = free.filter(({ type }) => type === 'actor').slice(typed)
  return free.filter((option) => option.type !== 'actor' || option === actors[0])
}

function valuesOf({ type, complete: offer }: Option, context: CompleteContext): readonly Completion[] {
  if (offer === 'commands') return commandsOf(context, '')
  if (offer === 'places') return placesOf(context)
  if (offer === 'people') return peopleOf(context)
  if (isFixed(offer)) return fixedChoices(offer).map((value) => ({ value, label: value }))
  if (type === 'period') return periodsOf(context)
  return type === 'actor' ? actorsOf(context) : []
}

/** Each actor that the reports name, in both languages. */
function actorsOf({ library, language }: CompleteContext): readonly Completion[] {
  const { gazetteer } = library.vocabulary
  const other: Language = language === 'ja' ? 'en' : 'ja'
  const typed = (id: string, as: Language): string =>
    actorName(id, as, gazetteer).toLowerCase().replaceAll(' ', '-')
  return actorsMentioned({ library }).flatMap((id) => [
    { value: typed(id, language), label: typed(id, other) },
    { value: typed(id, other), label: typed(id, language) },
  ])
}

/** The months that the reports have a date in. */
const periodsOf = (context: CompleteContext): readonly Completion[] =>
  monthsDated(context).map((month) => ({ value: month, label: month }))

/** Everybody whom the reports name, as they write the name. */
const peopleOf = (context: CompleteContext): readonly Completion[] =>
  peopleNamed(context).map(({ id, person }) => ({ value: person, label: id }))

/** The paragraphs and the notes; with the report's id where there are several reports. */
function placesOf(context: CompleteContext): readonly Completion[] {
  return context.library.reports.flatMap((report) =>
    paragraphsOf(report).flatMap(({ number, text, footnotes }) => [
      { value: `${placePrefix(context, report.id)}${number}`, label: text.slice(0, 24) },
      ...footnotes.map(({ id }) => ({ value: `${placePrefix(context, report.id)}${id}`, label: id })),
    ]),
  )
}
