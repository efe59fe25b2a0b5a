import { InteractionResponseType, type APIApplicationCommandOptionChoice } from 'discord.js'
import { printableLine } from '../../answer/printable.js'
import type { PlatformParts } from '../../command/platform.js'
import { suggest, type Suggestion } from '../../command/suggest.js'
import type { FirstResponse } from './first-response.js'
import { AUTOCOMPLETE_CHOICES, CHOICE_LENGTH } from './limits.js'
import { logFault } from './log-fault.js'
import type { Heard } from './read-interaction.js'

type Typed = Extract<Heard, { kind: 'typing' }>

/** Suggests what an option may be, to somebody who types. Faults are logged; it never throws. */
export async function answerTyping(heard: Typed, first: FirstResponse, parts: PlatformParts): Promise<void> {
  try {
    const choices = choicesFor(heard, parts)
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult
    await first.give({ type, data: { choices } }, [])
  } catch (error) {
    logFault(error, parts.log, parts.activity)
  }
}

function choicesFor({ typing, asker, language }: Typed, parts: PlatformParts): Choice[] {
  const { commands } = parts
  const option = commands.find(({ name }) => name === typing.command)?.options[typing.option]
  if (option === undefined) return []
  return suggest(option, typing.typed, { library: parts.library(), commands, asker, language })
    .flatMap(choiceOf)
    .slice(0, AUTOCOMPLETE_CHOICES)
}

type Choice = APIApplicationCommandOptionChoice<string>

/** What would have to be cut to be asked is not offered. */
function choiceOf({ label, value }: Suggestion): readonly Choice[] {
  const name = cutTo(printableLine(label), CHOICE_LENGTH)
  return name === '' || value === '' || value.length > CHOICE_LENGTH ? [] : [{ name, value }]
}

function cutTo(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/u, '')
  return `${cut}…`
}
