import type { Answer } from '../answer/answer.js'
import { line } from '../answer/compose.js'
import { wordsFor, type MessageKey } from '../answer/words.js'
import { LONGEST_QUOTATION } from '../search/quotation.js'
import type { Command, CommandContext } from './command.js'
import { isFault, type Fault } from './fault.js'
import { LONGEST_QUESTION } from './longest-question.js'
import type { Mended } from './mend.js'
import { parseArguments } from './parse-arguments.js'

/** What was typed, as a command line: `/stance russia`. */
export interface CommandLine {
  /** The first word, without its slash; it may name no command. */
  readonly name: string
  readonly hasSlash: boolean
  /** Everything after the first word. */
  readonly rest: string
  readonly command: Command | undefined
}

/** Reads the first word of what was typed. */
export function readCommandLine(typed: string, commands: readonly Command[]): CommandLine {
  const called = /^(?<slash>\/?)(?<name>\S*)\s*(?<rest>[^]*)$/u.exec(typed.trim())?.groups ?? {}
  const { slash = '', name = '', rest = '' } = called
  const wanted = name.normalize('NFKC').toLowerCase()
  return { name, hasSlash: slash === '/', rest, command: commands.find((each) => each.name === wanted) }
}

/** Runs a command with what was typed after its name; a fault where that cannot be read. */
export async function runCommand(
  command: Command,
  rest: string,
  context: CommandContext,
): Promise<Answer | Fault> {
  const longest = command.name === 'cite' ? LONGEST_QUOTATION : LONGEST_QUESTION
  const parsed = parseArguments(command, rest.slice(0, longest), context)
  if (isFault(parsed)) return parsed
  const { ports, ...pure } = context
  const handed = { ...pure, paging: parsed.paging, ...(command.effects && ports && { ports }) }
  const answer = await command.handle(parsed.args, handed)
  const said = sayMended(answer, parsed.mended, context)
  return rest.length > longest ? sayCut(said, longest, context) : said
}

/** An answer that says first which words were read otherwise than they were typed. */
export function sayMended(answer: Answer, mended: readonly Mended[], context: CommandContext): Answer {
  return mended.reduceRight<Answer>(
    (said, { typed, read }) => sayFirst(said, 'read-as', { typed, read }, context),
    answer,
  )
}

/** An answer that says first how much of the question was read. */
export const sayCut = (answer: Answer, count: number, context: CommandContext): Answer =>
  sayFirst(answer, 'words-cut', { count }, context)

/** An answer with a sentence before it. */
export function sayFirst(
  answer: Answer,
  key: MessageKey,
  values: Readonly<Record<string, string | number>>,
  { language }: CommandContext,
): Answer {
  return { ...answer, nodes: [line(wordsFor(language)(key, values)), ...answer.nodes] }
}
