import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type LocalizationMap,
} from 'discord.js'
import { namesJa } from '../../answer/messages/names-ja.js'
import { wordsFor } from '../../answer/words.js'
import type { Command, Localized, Option } from '../../command/command.js'
import { kindOf } from '../../command/suggest.js'

/** The option that shows an answer to everybody, where it would be for the asker alone. */
export const PUBLIC_OPTION = 'public'

/** The message command: where do the words of a message come from? */
export const FIND_CITATIONS = wordsFor('en')('find-citations')

/** A command as it is registered. */
export interface CommandRegistration extends Omit<Named, 'description' | 'description_localizations'> {
  readonly type: ApplicationCommandType
  readonly description?: string
  readonly description_localizations?: LocalizationMap
  readonly options?: readonly APIApplicationCommandBasicOption[]
  /** A set of bits as a decimal number in text: a number of JSON could not hold them all. */
  readonly default_member_permissions?: string
  readonly contexts?: readonly InteractionContextType[]
  readonly integration_types?: readonly ApplicationIntegrationType[]
}

/** What Discord is told of the commands: it shows them, and suggests their options. */
export function commandData(commands: readonly Command[]): readonly CommandRegistration[] {
  const everywhere = {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }
  const message = {
    type: ApplicationCommandType.Message,
    name: FIND_CITATIONS,
    name_localizations: { [Locale.Japanese]: wordsFor('ja')('find-citations') },
    ...everywhere,
  } as const
  return [...commands.map((command) => ({ ...slashCommand(command), ...everywhere })), message]
}

function slashCommand(command: Command): CommandRegistration {
  const { name, description, options, admin } = command
  const own = Object.entries(options).map(([option, each]) => optionData(option, each))
  // Discord takes required options first alone.
  const sorted = own.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
  const data = {
    type: ApplicationCommandType.ChatInput,
    ...named(name, description),
    options: hasPublicOption(command) ? [...sorted, publicOption()] : sorted,
  } as const
  if (admin !== true) return data
  return { ...data, default_member_permissions: PermissionFlagsBits.ManageGuild.toString() }
}

/** Whether an answer is for the asker, and may be shown to everybody: what settings say may not. */
const hasPublicOption = ({ audience, effects }: Command): boolean =>
  audience !== 'channel' && effects !== true

function publicOption(): APIApplicationCommandBasicOption {
  const description = { en: wordsFor('en')('option-public'), ja: wordsFor('ja')('option-public') }
  return { type: ApplicationCommandOptionType.Boolean, ...named(PUBLIC_OPTION, description) }
}

function optionData(name: string, option: Option): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(name, option.description),
    ...(option.required === true && { required: true }),
    ...(kindOf(option) !== null && { autocomplete: true }),
  }
}

interface Named {
  readonly name: string
  readonly description: string
  readonly name_localizations?: LocalizationMap
  readonly description_localizations: LocalizationMap
}

function named(name: string, description: Localized): Named {
  const japanese = namesJa[name]
  return {
    name,
    description: description.en,
    ...(japanese !== undefined && { name_localizations: { [Locale.Japanese]: japanese } }),
    description_localizations: { [Locale.Japanese]: description.ja },
  }
}
