import type { Reading } from '../annotate/annotations.js'
import type { Answer } from '../answer/answer.js'
import type { Language } from '../report/report.js'
import type { Asker } from '../search/asker.js'
import type { Library } from '../search/library.js'

/** The same words in each language of the interface. */
export interface Localized {
  readonly en: string
  readonly ja: string
}

/** An actor as typed: its id and, where a person was named, that person. */
export interface ActorArgument {
  readonly id: string
  readonly person?: string
}

/** A period as typed. */
export interface PeriodArgument extends Reading {
  /** The year was not typed: the latest in which the reports have a date in that month. */
  readonly yearTaken: boolean
}

/** The value that each type of option has. */
export interface OptionValues {
  readonly actor: ActorArgument
  readonly period: PeriodArgument
  readonly text: string
  readonly place: string
  readonly command: string
}

export type OptionType = keyof OptionValues

/** An option of a command: Discord reads its name, Slack and the console its order, /help its description. */
export interface Option<Type extends OptionType = OptionType> {
  readonly type: Type
  readonly description: Localized
  readonly required?: boolean
}

export type Options = Readonly<Record<string, Option>>

/** The arguments that a command's handler gets. */
export type ArgumentsOf<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name]['required'] extends true
    ? OptionValues[Declared[Name]['type']]
    : OptionValues[Declared[Name]['type']] | undefined
}

/** Everything a command may know: no clock, no log, no network, no store. */
export interface CommandContext {
  /** What the asker may see, and nothing else. */
  readonly library: Library
  readonly asker: Asker
  /** The day in the asker's zone, ISO 8601. */
  readonly today: string
  readonly language: Language
  /** The words as typed, for `asked`. */
  readonly words: string
  readonly paging: Paging
  /** All commands, for /help. */
  readonly commands: readonly AnyCommand[]
}

/** Which of the hits are shown. */
export interface Paging {
  readonly limit: number | 'all'
  /** Counted from 1. */
  readonly page: number
}

/** A slash command, as plain data. */
export interface Command<Declared extends Options = Options> {
  readonly name: string
  readonly description: Localized
  readonly options: Declared
  /**
   * How words without an option's name are understood: each by what it is (an actor, a period, else the first text
   * option), or all together as the first option.
   */
  readonly words: 'sorted' | 'whole'
  /** Working words, without the slash, shown in /help. */
  readonly examples: readonly string[]
  readonly handle: (args: ArgumentsOf<Declared>, context: CommandContext) => Answer | Promise<Answer>
}

/** A command whose options are not known to the compiler. */
// A handler takes exactly its own arguments; `parseWords` checks them against `options` before it is called.
export type AnyCommand = Omit<Command, 'handle'> & {
  readonly handle: (args: ParsedArguments, context: CommandContext) => Answer | Promise<Answer>
}

/** Arguments by option name, checked against the declaration. */
export type ParsedArguments = Readonly<Record<string, OptionValues[OptionType] | undefined>>

/** Declares a command; what it gets back is what main, the platforms and /help read. */
export function defineCommand<const Declared extends Options>(command: Command<Declared>): AnyCommand {
  return { ...command, handle: (args, context) => command.handle(args as ArgumentsOf<Declared>, context) }
}
