import type { Choice } from '../answer/answer.js'
import { asTyped } from '../answer/compose.js'
import { nameOf } from '../answer/headline.js'
import type { Report } from '../report/report.js'
import type { Command, CommandContext, Option } from './command.js'
import { isFault } from './fault.js'
import { actorsMentioned, firstPlace, monthsDated, peopleNamed } from './named-in-reports.js'
import { readCommandLine, runCommand } from './run-command.js'

/** So many are tried at most: an answer must not wait for more. */
const MOST_TRIED = 12

/** Of some choices the first that find something when they are asked, at most so many. */
export async function workingChoices(
  offered: readonly Choice[],
  most: number,
  context: CommandContext,
): Promise<readonly Choice[]> {
  const working: Choice[] = []
  for (const choice of offered.slice(0, MOST_TRIED)) {
    if (working.length < most && (await findsSomething(choice.words, context))) working.push(choice)
  }
  return working
}

/** A command's examples that find something in the reports at hand; where none does, some made of their words. */
export function workingExamples(
  command: Command,
  most: number,
  context: CommandContext,
): Promise<readonly Choice[]> {
  const [first] = context.library.reports
  if (first === undefined) return triedExamples(command, most, context)
  const known = remembered.get(first) ?? new Map<string, Promise<readonly Choice[]>>()
  if (known.size > MOST_REMEMBERED) known.clear()
  remembered.set(first, known)
  const key = keyOf(command, most, context)
  const examples = known.get(key) ?? triedExamples(command, most, context)
  known.set(key, examples)
  examples.catch(() => known.delete(key))
  return examples
}

/**
 * Trying examples takes longer than all else that help says, and they are the same for everybody who sees the same
 * reports: they are kept as long as these are.
 */
const remembered = new WeakMap<Report, Map<string, Promise<readonly Choice[]>>>()
const MOST_REMEMBERED = 500

function keyOf(
  { name }: Command,
  most: number,
  { library, language, today, asker, commands }: CommandContext,
): string {
  const { platform, admin } = asker
  const reports = library.reports.map(numberOf)
  return JSON.stringify([name, most, language, today, platform, admin, commands.length, reports])
}

/** A number for each report as it was read: one that is read again is another. */
function numberOf(report: Report): number {
  const number = numbers.get(report) ?? ++lastNumber
  numbers.set(report, number)
  return number
}

const numbers = new WeakMap<Report, number>()
let lastNumber = 0

async function triedExamples(
  command: Command,
  most: number,
  context: CommandContext,
): Promise<readonly Choice[]> {
  const declared = command.examples.map((words) => asTyped(`/${words}`))
  const working = await workingChoices(declared, most, context)
  return working.length > 0 ? working : workingChoices(madeExamples(command, context), most, context)
}

/** `help` offers examples itself, so it is not asked again: it knows each command. */
async function findsSomething(words: string, context: CommandContext): Promise<boolean> {
  const { command, rest } = readCommandLine(words, context.commands)
  if (command === undefined) return false
  if (command.name === 'help') return rest === '' || context.commands.some(({ name }) => name === rest)
  const answer = await runCommand(command, rest, { ...context, words, paging: { limit: 1, page: 1 } })
  return !isFault(answer) && answer.outcome === 'found'
}

/** The command with what it requires, by itself and with each month that the reports have. */
function madeExamples({ name, options }: Command, context: CommandContext): readonly Choice[] {
  const actors = actorsMentioned(context).map((id) => nameOf(id, context).toLowerCase().replaceAll(' ', '-'))
  const required = Object.values(options).filter((option) => option.required === true)
  const values = required.map((option, index) => valueOf(option, actors.slice(index), context))
  const months = Object.values(options).some(({ type }) => type === 'period') ? monthsDated(context) : []
  return ['', ...months].map((month) => asTyped(['/' + name, ...values, month].filter(Boolean).join(' ')))
}

function valueOf(
  { type, complete }: Option,
  [actor = '']: readonly string[],
  context: CommandContext,
): string {
  if (type === 'period') return monthsDated(context)[0] ?? ''
  if (complete === 'places') return firstPlace(context)
  return complete === 'people' ? (peopleNamed(context)[0]?.person ?? actor) : actor
}
