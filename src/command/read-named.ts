import type { Paging } from '../answer/answer-context.js'
import { optionFault } from './argument-faults.js'
import type { Command, CommandContext, ParsedArguments } from './command.js'
import { isFault, type Fault } from './fault.js'
import type { Mended } from './mend.js'
import { readValue } from './read-value.js'
import type { TypedWord } from './split-words.js'

/** The options typed by name, the page where one was typed, and the words that are neither. */
export interface Named {
  readonly args: ParsedArguments
  readonly paging: Paging
  readonly unnamed: readonly TypedWord[]
  /** The words that were put right. */
  readonly mended: readonly Mended[]
}

/** Reads name:value. An unknown name is a fault, but where all words are one text anyway. */
export function readNamed(
  command: Command,
  words: readonly TypedWord[],
  context: CommandContext,
): Named | Fault {
  let read: Named = { args: {}, paging: context.paging, unnamed: [], mended: [] }
  for (const word of words) {
    const next = readWord(command, word, read, context)
    if (isFault(next)) return next
    read = next
  }
  return read
}

function readWord(command: Command, word: TypedWord, read: Named, context: CommandContext): Named | Fault {
  const { name, text } = word
  const option = name === null ? undefined : command.options[name]
  if (name !== null && option !== undefined) {
    const value = readValue(option.type, text, context)
    if (isFault(value)) return value
    const mended = value.mended === undefined ? read.mended : [...read.mended, value.mended]
    return { ...read, args: { ...read.args, [name]: value.value }, mended }
  }
  if ((name === 'page' || name === 'limit') && /^[1-9]\d{0,3}$/u.test(text))
    return { ...read, paging: pagingWith(name, Number(text), read.paging) }
  if (name !== null && command.words === 'sorted') return optionFault(command, name, context)
  return { ...read, unnamed: [...read.unnamed, word] }
}

/** A typed limit is that of the first page as well. */
function pagingWith(name: 'page' | 'limit', value: number, { first, ...paging }: Paging): Paging {
  if (name === 'page') return { ...paging, ...(first !== undefined && { first }), page: value }
  return { ...paging, limit: Math.min(value, paging.most ?? value) }
}
