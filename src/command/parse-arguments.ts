import type { Paging } from '../answer/answer-context.js'
import { missingFault } from './argument-faults.js'
import type { Command, CommandContext, ParsedArguments } from './command.js'
import { isFault, type Fault } from './fault.js'
import type { Mended } from './mend.js'
import { readNamed } from './read-named.js'
import { readSorted } from './read-sorted.js'
import { splitWords, type TypedWord } from './split-words.js'

/** The arguments of a command as typed, and the page of the answer where one was typed. */
export interface Parsed {
  readonly args: ParsedArguments
  readonly paging: Paging
  /** The words that were put right. */
  readonly mended: readonly Mended[]
}

/** Reads what was typed after a command's name by the options that the command declares. */
export function parseArguments(command: Command, typed: string, context: CommandContext): Parsed | Fault {
  const named = readNamed(command, splitWords(typed), context)
  if (isFault(named)) return named
  const rest =
    command.words === 'whole'
      ? { args: readWhole(command, typed, named.unnamed), mended: [] }
      : readSorted(
          command,
          named.unnamed.map(({ text }) => text),
          named.args,
          context,
        )
  if (isFault(rest)) return rest
  const args = { ...named.args, ...rest.args }
  const mended = [...named.mended, ...rest.mended]
  return missingFault(command, args, context) ?? { args, paging: named.paging, mended }
}

/** All unnamed words together are the first option, as they were typed, quotation marks and all. */
function readWhole({ options }: Command, typed: string, unnamed: readonly TypedWord[]): ParsedArguments {
  const [first] = Object.keys(options)
  const text = unnamed.map(({ start, end }) => typed.slice(start, end)).join(' ')
  return first === undefined || text === '' ? {} : { [first]: text }
}
