import type { Command } from '../command.js'

/**
 * Values that were chosen by the names of a command's options, as words that can be typed.
 * @param subcommand the words between the command's name and its options
 */
export function wordsOf(
  command: Command,
  values: Readonly<Record<string, string>>,
  subcommand: readonly string[] = [],
): string {
  const [first] = Object.keys(command.options)
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '')
  const free = given.filter(([name]) => command.words === 'whole' && name === first)
  const named = given.filter(([name]) => !free.some(([each]) => each === name))
  return [
    `/${command.name}`,
    ...subcommand,
    ...free.map(([, value]) => value.trim()),
    ...named.map(([name, value]) => `${name}:"${value.replaceAll(/["“”]/gu, ' ').trim()}"`),
  ].join(' ')
}
