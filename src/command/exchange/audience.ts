import type { Answer } from '../../answer/answer.js'
import type { Command } from '../command.js'
import { readCommandLine } from '../run-command.js'

/** Words without `public:yes` or `public:no`, and which of the two they had; null: neither. */
export function takePublic(words: string): { readonly words: string; readonly isPublic: boolean | null } {
  const said = [...words.matchAll(PUBLIC)].at(-1)?.groups
  const isPublic = said === undefined ? null : said['yes'] !== undefined
  return { words: words.replaceAll(PUBLIC, ' ').trim(), isPublic }
}

/**
 * Who will see the answer to typed words: known before there is an answer, as a platform wants it. What settings say is
 * for the asker alone, whatever is asked.
 */
export function audienceOf(words: string, commands: readonly Command[]): Answer['audience'] {
  const { words: rest, isPublic } = takePublic(words)
  const { command } = readCommandLine(rest, commands)
  if (command?.effects === true) return 'asker'
  return (isPublic ?? command?.audience === 'channel') ? 'channel' : 'asker'
}

const PUBLIC = /(?<!\S)public[:：]"?(?:(?<yes>yes|true|on|はい)|no|false|off|いいえ)"?(?!\S)/giu
