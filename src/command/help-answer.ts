import type { Answer } from '../answer/answer.js'
import { choices, compose, line } from '../answer/compose.js'
import { wordsFor } from '../answer/words.js'
import type { Command, CommandContext } from './command.js'
import { workingExamples } from './working-choices.js'

/** So many examples of one command are shown. */
const MOST_EXAMPLES = 3

/** What every command does, or one of them with its options and examples. */
export async function helpAnswer(name: string | undefined, context: CommandContext): Promise<Answer> {
  const t = wordsFor(context.language)
  const wanted = name?.replace(/^\//u, '').toLowerCase()
  const commands = context.commands.filter((command) => wanted === undefined || command.name === wanted)
  const shown = commands.length > 0 ? commands : context.commands
  const unknown = commands.length > 0 ? [] : [line(t('command-unknown', { name: wanted ?? '' }))]
  const general = wanted === undefined ? [t('help-intro'), t('help-words'), t('help-periods')].map(line) : []
  const most = wanted === undefined ? 1 : MOST_EXAMPLES
  const examples = await Promise.all(shown.map((command) => workingExamples(command, most, context)))
  return compose(
    {
      command: 'help',
      asked: { text: name ?? null },
      outcome: commands.length > 0 ? 'found' : 'unclear',
      title: t('help-title'),
      opening: [...unknown, ...shown.map((command) => line(describe(command, context))), ...general],
      closing: choices(t('try'), examples.flat()),
    },
    context,
  )
}

function describe({ name, description, options }: Command, { language }: CommandContext): string {
  const usage = Object.entries(options).map(([option, { required }]) =>
    required === true ? option : `[${option}]`,
  )
  const t = wordsFor(language)
  return t('help-command', { name, usage: usage.join(' '), description: description[language] }).replaceAll(
    / {2,}/gu,
    ' ',
  )
}
