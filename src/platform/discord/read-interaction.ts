import { ApplicationCommandOptionType, ChannelType, InteractionType, Locale } from 'discord.js'
import type { Command } from '../../command/command.js'
import type { Act, Request } from '../../command/exchange/act.js'
import { wordsOf } from '../../command/exchange/typed-options.js'
import type { Language } from '../../report/report.js'
import type { Asker } from '../../search/asker.js'
import { FIND_CITATIONS, PUBLIC_OPTION } from './command-data.js'
import { interactionSchema, type CommandData, type Interaction } from './interaction-schema.js'

/** What is known of those who ask. */
export interface Known {
  readonly commands: readonly Command[]
  /** Ids of users. */
  readonly admins: readonly string[]
  /** An IANA zone. */
  readonly zone: string
}

/** What somebody did: asked something, or types and waits for suggestions. */
export type Heard = Addressed &
  (
    | { readonly kind: 'request'; readonly request: Request; readonly isDirect: boolean }
    | { readonly kind: 'typing'; readonly asker: Asker; readonly language: Language; readonly typing: Typing }
  )

/** Where an answer goes. */
export interface Addressed {
  readonly id: string
  readonly application: string
  /** Anybody who has it can answer: never shown. */
  readonly token: string
}

/** An option that somebody types. */
export interface Typing {
  readonly command: string
  readonly option: string
  readonly typed: string
}

/** Reads an interaction as the gateway or an HTTP endpoint gets it. Null: it is none that is answered. */
export function readInteraction(payload: unknown, known: Known): Heard | null {
  const read = interactionSchema.safeParse(payload)
  if (!read.success) return null
  const interaction = read.data
  const { id, application_id: application, token, locale } = interaction
  const asker = askerOf(interaction, known)
  const language = locale.startsWith(Locale.Japanese) ? 'ja' : 'en'
  const to = { id, application, token }
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return { ...to, kind: 'typing', asker, language, typing: typingOf(interaction.data) }
  const request = { act: actOf(interaction, known), asker, locale: language } as const
  return { ...to, kind: 'request', request, isDirect: asker.workspace === undefined }
}

function askerOf({ guild_id, channel_id, channel, member, user }: Interaction, known: Known): Asker {
  const id = (member?.user ?? user)?.id
  const parent = THREADS.has(channel?.type ?? -1) ? channel?.parent_id : null
  const place = parent ?? channel_id
  return {
    platform: 'discord',
    ...(typeof guild_id === 'string' && { workspace: guild_id }),
    ...(typeof place === 'string' && { channel: place }),
    ...(id !== undefined && { user: id }),
    admin: id !== undefined && known.admins.includes(id),
    zone: known.zone,
  }
}

/** Who reads a thread may read the channel that it is in. */
const THREADS = new Set<number>([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
])

function actOf(interaction: Exclude<Interaction, { type: 4 }>, { commands }: Known): Act {
  if (interaction.type === InteractionType.MessageComponent)
    return { kind: 'pressed', id: interaction.data.custom_id, by: nameOf(interaction) }
  const { data } = interaction
  if (data.name === FIND_CITATIONS) return { kind: 'passage', text: targetOf(data) }
  const command = commands.find(({ name }) => name === data.name)
  if (command === undefined) return { kind: 'asked', words: `/${data.name}` }
  const { names, options } = chosenIn(data.options)
  const { [PUBLIC_OPTION]: shown, ...values } = valuesOf(options)
  const words = wordsOf(command, values, names)
  return { kind: 'asked', words: shown === 'true' ? `${words} public:yes` : words }
}

/** The name that others see. */
const nameOf = ({ member, user }: Interaction): string => {
  const who = member?.user ?? user
  return member?.nick ?? who?.global_name ?? who?.username ?? ''
}

/** The words of the message that was pointed at; those of its embeds where it holds no others. */
function targetOf({ target_id, resolved }: CommandData): string {
  const message = resolved?.messages?.[target_id ?? '']
  if (message === undefined) return ''
  const embedded = message.embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])
  return withoutMarkdown(message.content.trim() === '' ? embedded.join('\n') : message.content)
}

/** Words as a reader sees them, without the marks that make them bold or set them in. */
const withoutMarkdown = (words: string): string =>
  words.replace(/(?<!\\)\*\*|^(?:>>> |> |-# )/gmu, '').replace(/\\([^0-9A-Za-z\s])/gu, '$1')

/** The subcommand that was chosen, in a group or not, and its options; without one, the command's own. */
function chosenIn(options: CommandData['options']): Chosen {
  const [chosen] = options.filter(({ type }) => SUBCOMMANDS.has(type))
  if (chosen === undefined) return { names: [], options }
  const within = chosenIn(chosen.options ?? [])
  return { names: [chosen.name, ...within.names], options: within.options }
}

interface Chosen {
  readonly names: readonly string[]
  readonly options: CommandData['options']
}

const SUBCOMMANDS = new Set<number>([
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
])

/** Values by option. */
function valuesOf(options: CommandData['options']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  )
}

function typingOf({ name, options }: CommandData): Typing {
  const focused = chosenIn(options).options.find((option) => option.focused === true)
  return { command: name, option: focused?.name ?? '', typed: focused?.value ?? '' }
}
