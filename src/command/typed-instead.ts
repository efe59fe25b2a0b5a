import type { CommandContext } from './command.js'
import { LONGEST_QUESTION } from './longest-question.js'

/**
 * What was typed, as a command with its slash, with other words in the place of some of those after the command's name;
 * null, or words that do not stand there: at the end.
 */
export function typedInstead(words: string | null, other: string, { words: typed }: CommandContext): string {
  const { name = '', rest = '' } =
    /^\/?(?<name>\S*)\s*(?<rest>[^]*)$/u.exec(typed.normalize('NFKC').trim())?.groups ?? {}
  const read = rest.slice(0, LONGEST_QUESTION)
  const at = words === null || words === '' ? -1 : read.indexOf(words)
  if (words === null || at === -1) return [`/${name}`, read, other].filter(Boolean).join(' ')
  return `/${name} ${read.slice(0, at)}${other}${read.slice(at + words.length)}`
}
