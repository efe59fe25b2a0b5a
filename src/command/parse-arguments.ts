import type { Paging } from '../answer/answer-context.js'
import { missingFault } from './argument-faults.js'
import type { Command, CommandContext, ParsedArguments } from './command.js'
import { isFault, type Fault } from './fault.js'
import { readNamed } from './read-named.js'
import { readSorted } from './read-sorted.js'
import { splitWords, type TypedWord } from './split-words.js'

/** The arguments of a command as typed, and the page of the answer where one was typed. */
export interface Parsed {
  readonly args: ParsedArguments
  readonly paging: Paging
}

/** Reads what was typed after a command's name by the options that the command declares. */
export function parseArguments(command: Command, typed: string, context: CommandContext): Parsed | Fault {
  const named = readNamed(command, splitWords(typed), context)
  if (isFault(named)) return named
  const rest =
    command.words === 'whole'
      ? readWhole(command, typed, named.unnamed)
      : readSorted(
          command,
          named.unnamed.map(({ text }) => text),
          named.args,
          context,
        )
  if (isFault(rest)) return rest
  const args = { ...named.args, ...rest }
  return missingFault(command, args, context) ?? { args, paging: named.paging }
}

/** All unnamed words together are the first option, as they were typed, quotation marks and all. */
function readWhole({ options }: Command, typed: string, unnamed: readonly TypedWord[]): ParsedArguments {
  const [first] = Object.keys(options)
  const text = unnamed.map(({ start, end }) => typed.slice(start, end)).join(' ')
  return first === undefined || text === '' ? {} : { [first]: text }
}
