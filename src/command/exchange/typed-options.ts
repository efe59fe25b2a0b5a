import type { Command } from '../command.js'

/** Values that were chosen by the names of a command's options, as words that can be typed. */
export function wordsOf(command: Command, values: Readonly<Record<string, string>>): string {
  const [first] = Object.keys(command.options)
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '')
  const free = given.filter(([name]) => command.words === 'whole' && name === first)
  const named = given.filter(([name]) => !free.some(([each]) => each === name))
  return [
    `/${command.name}`,
    ...free.map(([, value]) => value.trim()),
    ...named.map(([name, value]) => `${name}:"${value.replaceAll(/["“”]/gu, ' ').trim()}"`),
  ].join(' ')
}
