import { actorsNamed } from '../annotate/actors/typed-actors.js'
import { looksLikePeriod } from '../annotate/dates/read-period.js'
import { STOP_WORDS } from '../search/stop-words.js'
import { actorFault, periodFault } from './argument-faults.js'
import type { Command, CommandContext, Option, OptionType, ParsedArguments } from './command.js'
import { isFault, type Fault } from './fault.js'
import { impossibleDate } from './impossible-date.js'
import { mendActor, mendPeriod, type Mended } from './mend.js'
import { takeValue, type Taken } from './read-value.js'

/** The arguments that words are, and the words that were put right. */
export interface Sorted {
  readonly args: ParsedArguments
  readonly mended: readonly Mended[]
}

/** Reads words in any order by what they are: actors and periods, as far as options are free for them; else the topic. */
export function readSorted(
  command: Command,
  typed: readonly string[],
  given: ParsedArguments,
  context: CommandContext,
): Sorted | Fault {
  const words = withEndsJoined(typed)
  const impossible =
    freeOption(command, given, 'period') === undefined ? null : impossibleDate(words.join(' '), context)
  if (impossible !== null) return periodFault(impossible, context)
  let sorted: Sorted = { args: given, mended: [] }
  const topic: string[] = []
  for (let at = 0; at < words.length;) {
    const found = longestAt(command, words, at, sorted.args, context)
    if (found !== null && isFault(found)) return found
    if (found === null) topic.push(words[at] ?? '')
    else sorted = withFound(sorted, found)
    at += found?.count ?? 1
  }
  const text = freeOption(command, sorted.args, 'text')
  const about = topic.filter((word) => !STOP_WORDS.has(word.toLowerCase()) && !SET_BESIDE.has(word))
  if (text === undefined || about.length === 0) return sorted
  return { ...sorted, args: { ...sorted.args, [text]: about.join(' ') } }
}

/** since:2016 until:2017 is one period. */
function withEndsJoined(words: readonly string[]): readonly string[] {
  const since = words.find((word) => word.startsWith('since:'))
  const until = words.find((word) => word.startsWith('until:'))
  if (since === undefined || until === undefined) return words
  const joined = `${since.slice('since:'.length)}..${until.slice('until:'.length)}`
  return words.flatMap((word) => (word === since ? [joined] : word === until ? [] : [word]))
}

/** What stands between two things that are set beside each other. */
const SET_BESIDE: ReadonlySet<string> = new Set(['vs', 'vs.', 'versus', '対', 'と', '比較', '→', '->'])

/** A value for an option, with the words that were put right. */
interface Found extends Taken {
  readonly name: string
  readonly mended?: Mended
}

function withFound({ args, mended }: Sorted, found: Found): Sorted {
  const added = found.mended === undefined ? [] : [found.mended]
  return { args: { ...args, [found.name]: found.value }, mended: [...mended, ...added] }
}

/** The name of the first option of a type that has no value yet. */
function freeOption({ options }: Command, args: ParsedArguments, type: OptionType): string | undefined {
  const isFree = ([name, option]: readonly [string, Option]): boolean =>
    option.type === type && option.byName !== true && args[name] === undefined
  return Object.entries(options).find(isFree)?.[0]
}

/** The period or the actor that begins at a word; of both, the longer. Else, one that misspelt words are near to. */
function longestAt(
  command: Command,
  words: readonly string[],
  at: number,
  args: ParsedArguments,
  context: CommandContext,
): Found | Fault | null {
  const found = (['period', 'actor'] as const).flatMap((type): readonly Found[] => {
    const name = freeOption(command, args, type)
    const taken = name === undefined ? null : takeValue(type, words, at, context)
    return name === undefined || taken === null ? [] : [{ ...taken, name }]
  })
  return found.toSorted((a, b) => b.count - a.count)[0] ?? misspeltAt(command, words, at, args, context)
}

function misspeltAt(
  command: Command,
  words: readonly string[],
  at: number,
  args: ParsedArguments,
  context: CommandContext,
): Found | Fault | null {
  const word = words[at] ?? ''
  const period = freeOption(command, args, 'period')
  if (period !== undefined && looksLikePeriod(word)) return periodFault(word, context)
  const inTime = period === undefined ? null : mendPeriod(words, at, context)
  if (inTime !== null) return isFault(inTime) ? inTime : { ...inTime, name: period ?? '' }
  const actor = freeOption(command, args, 'actor')
  if (actor === undefined) return null
  if (actorsNamed(word, context.library.vocabulary.gazetteer).length > 1) return actorFault(word, context)
  const named = mendActor(words, at, context)
  return named === null || isFault(named) ? named : { ...named, name: actor }
}
