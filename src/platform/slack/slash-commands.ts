import type { Command } from '../../command/command.js'

/** The command that every other one can be typed after. */
export const UMBRELLA = 'shutten'

/** Commands that have a slash command of their own; the others are typed after `/shutten`. */
const OWN: readonly string[] = [
  'stance',
  'cite',
  'find',
  'timeline',
  'compare',
  'figures',
  'onthisday',
  'brief',
]

/**
 * Slack's built-in commands: it refuses a whole manifest that names one of them (Slack help centre, "Slash commands in
 * Slack", and its aliases).
 */
export const BUILT_IN_COMMANDS: ReadonlySet<string> = new Set(
  [
    'active apps archive away call canvas close collapse dm dnd expand feed feedback gallery help huddle invite',
    'invite_people join keys kick leave list me mention msg mute open part people prefs pro remind remove rename',
    's search shortcuts shrug star status storage team topic trash unarchive who',
  ].flatMap((names) => names.split(' ')),
)

/** A slash command of Slack's, and the command that it asks; null: the one that takes every other. */
export interface SlashCommand {
  /** Without the slash. */
  readonly name: string
  readonly command: Command | null
}

/** The slash commands to register: the prefix stands before those of their own. */
export function slashCommands(commands: readonly Command[], prefix: string): readonly SlashCommand[] {
  const own = commands
    .filter(({ name }) => OWN.includes(name))
    .map((command) => ({ name: prefix + command.name, command }))
    .filter(({ name }) => !BUILT_IN_COMMANDS.has(name) && name !== UMBRELLA)
  return [{ name: UMBRELLA, command: null }, ...own]
}

/** What was typed with a slash command, as it can be asked; one that is no longer registered is asked by its name. */
export function wordsTyped(slash: string, text: string, prefix: string): string {
  const name = slash.replace(/^\//u, '')
  const typed = text.trim()
  if (name === UMBRELLA) return typed === '' ? '/help' : typed
  return `/${name.startsWith(prefix) ? name.slice(prefix.length) : name} ${typed}`.trim()
}
