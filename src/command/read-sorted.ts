import { looksLikePeriod } from '../annotate/dates/read-period.js'
import { STOP_WORDS } from '../search/stop-words.js'
import { periodFault } from './argument-faults.js'
import type { Command, CommandContext, Option, OptionType, ParsedArguments } from './command.js'
import type { Fault } from './fault.js'
import { takeValue, type Taken } from './read-value.js'

/** Reads words in any order by what they are: actors and periods, as far as options are free for them; else the topic. */
export function readSorted(
  command: Command,
  words: readonly string[],
  given: ParsedArguments,
  context: CommandContext,
): ParsedArguments | Fault {
  let args = given
  const topic: string[] = []
  for (let at = 0; at < words.length;) {
    const found = longestAt(command, words, at, args, context)
    const word = words[at] ?? ''
    if (found !== null) args = { ...args, [found.name]: found.value }
    else if (freeOption(command, args, 'period') !== undefined && looksLikePeriod(word))
      return periodFault(word, context)
    else topic.push(word)
    at += found?.count ?? 1
  }
  const text = freeOption(command, args, 'text')
  const about = topic.filter((word) => !STOP_WORDS.has(word.toLowerCase()))
  return text === undefined || about.length === 0 ? args : { ...args, [text]: about.join(' ') }
}

/** The name of the first option of a type that has no value yet. */
function freeOption({ options }: Command, args: ParsedArguments, type: OptionType): string | undefined {
  const isFree = ([name, option]: readonly [string, Option]): boolean =>
    option.type === type && option.byName !== true && args[name] === undefined
  return Object.entries(options).find(isFree)?.[0]
}

/** The period or the actor that begins at a word; of both, the longer. */
function longestAt(
  command: Command,
  words: readonly string[],
  at: number,
  args: ParsedArguments,
  context: CommandContext,
): (Taken & { readonly name: string }) | null {
  const found = (['period', 'actor'] as const).flatMap((type) => {
    const name = freeOption(command, args, type)
    const taken = name === undefined ? null : takeValue(type, words, at, context)
    return name === undefined || taken === null ? [] : [{ ...taken, name }]
  })
  return found.toSorted((a, b) => b.count - a.count)[0] ?? null
}
