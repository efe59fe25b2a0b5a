import type { Answer } from '../answer/answer.js'
import type { AnswerContext } from '../answer/answer-context.js'
import type { ActorAsked, PeriodAsked } from '../answer/asked-words.js'
import type { Language } from '../report/report.js'
import type { FixedKind } from './fixed-choices.js'
import type { Ports } from './ports.js'

/** The same words in each language of the interface. */
export type Localized = Readonly<Record<Language, string>>

/** The value that each type of option has. */
export interface OptionValues {
  readonly actor: ActorAsked
  readonly period: PeriodAsked
  readonly text: string
}

export type OptionType = keyof OptionValues

/** An option of a command: Discord reads its name, Slack and the console its order, /help its description. */
export interface Option {
  readonly type: OptionType
  readonly description: Localized
  readonly required?: boolean
  /** Set by its name alone: no free word is taken for it. */
  readonly byName?: boolean
  /** What Tab offers for a text, if anything. */
  readonly complete?: 'places' | 'commands' | 'people' | FixedKind
}

export type Options = Readonly<Record<string, Option>>

/** The arguments that a command's handler gets. */
export type ArgumentsOf<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name]['required'] extends true
    ? OptionValues[Declared[Name]['type']]
    : OptionValues[Declared[Name]['type']] | undefined
}

/** Arguments by option name, checked against the declaration. */
export type ParsedArguments = Readonly<Record<string, OptionValues[OptionType] | undefined>>

/** Everything a command may know: no clock, no log, no network, no store. */
export interface CommandContext extends AnswerContext {
  /** All commands, for /help. */
  readonly commands: readonly Command[]
  /** Handed on to commands with effects alone, and on chat platforms alone. */
  readonly ports?: Ports
}

/** What a command says of itself. */
interface Declaration<Declared extends Options> {
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
  /** Who is to see the answer, where nobody says; default: the asker. */
  readonly audience?: 'channel'
  /** Whether it changes something, or asks what only a running process knows: then it is handed ports. */
  readonly effects?: true
  /** Whether it is for administrators alone: platforms that can hide it do; it checks the asker itself. */
  readonly admin?: true
}

/** A slash command, as plain data. */
export interface Command extends Declaration<Options> {
  readonly handle: (args: ParsedArguments, context: CommandContext) => Answer | Promise<Answer>
}

/** Declares a command: what main, the platforms and /help read. */
export function defineCommand<const Declared extends Options>(
  command: Declaration<Declared> & {
    readonly handle: (args: ArgumentsOf<Declared>, context: CommandContext) => Answer | Promise<Answer>
  },
): Command {
  // `parseArguments` checks the arguments against `options` before a handler is called.
  return { ...command, handle: (args, context) => command.handle(args as ArgumentsOf<Declared>, context) }
}
