import type { Command } from '../../command/command.js'
import type { Language, Report } from '../../report/report.js'
import { messagesFor } from './messages.js'
import { printable } from '../../answer/printable.js'

/** What the console says first: who it is, which reports it has read, and a question that works. */
export function welcome(
  name: string,
  reports: readonly Pick<Report, 'id'>[],
  commands: readonly Pick<Command, 'name' | 'examples'>[],
  language: Language,
): string {
  const words = messagesFor(language)
  const named = reports.slice(0, MOST_NAMED).map(({ id }) => id)
  const others = reports.length - named.length
  const listed = [...named, ...(others > 0 ? [words.andMore(others)] : [])].join(', ')
  const example = commands.find(({ name }) => name === 'stance')?.examples[0] ?? 'help'
  return `${printable(words.welcome(name, listed))}\n${words.howTo(example)}`
}

const MOST_NAMED = 5
