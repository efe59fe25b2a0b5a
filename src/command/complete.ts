import { takeActor } from '../annotate/actors/typed-actors.js'
import { actorName } from '../annotate/actors/actor-name.js'
import { paragraphsOf, type Language } from '../report/report.js'
import { actorsMentioned } from './argument-faults.js'
import type { Command, CommandContext, Option } from './command.js'

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
  const offered = words.length < 2 ? commandsOf(context) : argumentsOf(words, context)
  return offered.filter(({ value, label }) => startsWith(value, last) || startsWith(label, last))
}

const startsWith = (value: string, typed: string): boolean =>
  value.normalize('NFKC').toLowerCase().startsWith(typed.normalize('NFKC').toLowerCase())

function commandsOf({ commands, language }: CompleteContext): readonly Completion[] {
  return commands.map(({ name, description }) => ({ value: `/${name}`, label: description[language] }))
}

function argumentsOf(
  [name = '', ...given]: readonly string[],
  context: CompleteContext,
): readonly Completion[] {
  const command = context.commands.find((each) => each.name === name.replace(/^\//u, '').toLowerCase())
  if (command === undefined) return []
  const hasActor = given
    .slice(0, -1)
    .some((_, at) => takeActor(given, at, context.library.vocabulary.gazetteer) !== null)
  return Object.values(command.options).flatMap((option) => valuesOf(option, hasActor, command, context))
}

function valuesOf(
  { type, complete: offer }: Option,
  hasActor: boolean,
  _command: Command,
  context: CompleteContext,
): readonly Completion[] {
  if (offer === 'commands')
    return commandsOf(context).map(({ value, label }) => ({ value: value.slice(1), label }))
  if (offer === 'places') return placesOf(context)
  if (offer === 'people') return peopleOf(context)
  if (type === 'period') return periodsOf(context)
  return type === 'actor' && !hasActor ? actorsOf(context) : []
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
function periodsOf({ library }: CompleteContext): readonly Completion[] {
  const dates = library.reports.flatMap((report) => report.annotations.flatMap((each) => each.dates))
  const months = dates.flatMap(({ edtf }) => /^\d{4}-\d{2}/u.exec(edtf)?.[0] ?? [])
  return [...new Set(months)].toSorted().map((month) => ({ value: month, label: month }))
}

/** Everybody whom the reports name, as they write the name. */
function peopleOf({ library }: CompleteContext): readonly Completion[] {
  const people = library.reports.flatMap(({ annotations }) =>
    annotations.flatMap(({ actors }) =>
      actors.flatMap(({ id, person }) => (person === undefined ? [] : [{ id, person }])),
    ),
  )
  const labels = new Map(people.map(({ id, person }) => [person, id]))
  return [...labels].map(([person, id]) => ({ value: person, label: id }))
}

function placesOf({ library }: CompleteContext): readonly Completion[] {
  const [first, ...others] = library.reports
  const prefix = (id: string): string => (others.length === 0 && id === first?.id ? '' : `${id}:`)
  return library.reports.flatMap((report) =>
    paragraphsOf(report).flatMap(({ number, text, footnotes }) => [
      { value: `${prefix(report.id)}${number}`, label: text.slice(0, 24) },
      ...footnotes.map(({ id }) => ({ value: `${prefix(report.id)}${id}`, label: id })),
    ]),
  )
}
