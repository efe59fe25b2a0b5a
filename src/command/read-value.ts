import { takeActor } from '../annotate/actors/typed-actors.js'
import { actorFault, periodFault } from './argument-faults.js'
import type { CommandContext, OptionType, ParsedArguments } from './command.js'
import { isFault, type Fault } from './fault.js'
import { mendActor, mendPeriod, type Mended } from './mend.js'
import { takePeriodArgument } from './read-period-argument.js'

/** A value found among typed words, and how many of them it took. */
export interface Taken {
  readonly value: ParsedArguments[string]
  readonly count: number
}

/** The value of an option of a type that begins at a word, or null. A text is never found: it is what is left. */
export function takeValue(
  type: OptionType,
  words: readonly string[],
  at: number,
  context: CommandContext,
): Taken | null {
  switch (type) {
    case 'period':
      return takePeriodArgument(words, at, context)
    case 'actor':
      return takeActorArgument(words, at, context)
    case 'text':
      return null
  }
}

/** A value typed by name, and the words that were put right in it. */
export interface NamedValue extends Taken {
  readonly mended?: Mended
}

/** The value of name:value, all of it; of misspelt words, what they are near to. */
export function readValue(type: OptionType, text: string, context: CommandContext): NamedValue | Fault {
  if (type === 'text') return { value: text, count: 1 }
  const words = text.split(/\s+/u)
  const taken = takeValue(type, words, 0, context)
  if (taken?.count === words.length) return taken
  const mended = type === 'period' ? mendPeriod(words, 0, context) : mendActor(words, 0, context)
  if (mended !== null && !isFault(mended) && mended.count === words.length) return mended
  return type === 'period' ? periodFault(text, context) : actorFault(text, context)
}

function takeActorArgument(words: readonly string[], at: number, { library }: CommandContext): Taken | null {
  const taken = takeActor(words, at, library.vocabulary.gazetteer)
  if (taken === null) return null
  const { id, person, count } = taken
  return { value: person === undefined ? { id } : { id, person }, count }
}
