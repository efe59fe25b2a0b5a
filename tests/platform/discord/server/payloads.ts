import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
} from 'discord-api-types/v10'
import { ADMIN, APPLICATION, CHANNEL, DIRECT, GUILD, USER, userOf } from './ids.js'

/** Who does something, and where. */
export interface Place {
  readonly user?: string
  readonly guild?: string | null
  readonly channel?: string
  /** The channel that a thread is in. */
  readonly threadOf?: string
  readonly locale?: string
}

let last = 0

/** What all interactions have; each is a new one. */
function from({ user = USER, guild = GUILD, channel, threadOf, locale = 'en-US' }: Place) {
  last += 1
  const who = userOf(user, user === ADMIN ? 'An administrator' : 'Somebody')
  const place = channel ?? (guild === null ? DIRECT : CHANNEL)
  const type = guild === null ? 1 : threadOf === undefined ? 0 : 11
  return {
    id: `7${String(last).padStart(17, '0')}`,
    application_id: APPLICATION,
    token: `token-of-interaction-${last}`,
    version: 1,
    locale,
    channel_id: place,
    channel: { id: place, type, ...(threadOf !== undefined && { parent_id: threadOf }) },
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 0,
    ...(guild === null
      ? { user: who, context: 1 }
      : {
          guild_id: guild,
          guild: { id: guild, locale, features: [] },
          guild_locale: 'en-US',
          context: 0,
          member: {
            user: who,
            roles: [],
            joined_at: '2020-01-01T00:00:00Z',
            deaf: false,
            mute: false,
            flags: 0,
            permissions: '0',
            nick: 'Nick',
          },
        }),
  }
}

const optionsOf = (values: Readonly<Record<string, string | boolean>>) =>
  Object.entries(values).map(([name, value]) => ({
    name,
    value,
    type:
      typeof value === 'string' ? ApplicationCommandOptionType.String : ApplicationCommandOptionType.Boolean,
  }))

/** A slash command with its options. */
export const commandOf = (
  name: string,
  values: Readonly<Record<string, string | boolean>> = {},
  place: Place = {},
) =>
  ({
    ...from(place),
    type: InteractionType.ApplicationCommand,
    data: { id: '6', name, type: ApplicationCommandType.ChatInput, options: optionsOf(values) },
  }) as unknown as APIChatInputApplicationCommandInteraction

/** Somebody types an option. */
export const typingOf = (name: string, option: string, typed: string, place: Place = {}) =>
  ({
    ...from(place),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: '6',
      name,
      type: ApplicationCommandType.ChatInput,
      options: [{ name: option, value: typed, type: ApplicationCommandOptionType.String, focused: true }],
    },
  }) as unknown as APIApplicationCommandAutocompleteInteraction

/** A button is pressed. */
export const pressOf = (id: string, place: Place = {}) =>
  ({
    ...from(place),
    type: InteractionType.MessageComponent,
    message: messageOf('9', ''),
    data: { custom_id: id, component_type: ComponentType.Button },
  }) as unknown as APIMessageComponentInteraction

/** A message is pointed at. */
export const pointOf = (text: string, name = 'Find citations', place: Place = {}) =>
  ({
    ...from(place),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '6',
      name,
      type: ApplicationCommandType.Message,
      target_id: '800000000000000001',
      resolved: { messages: { '800000000000000001': messageOf('800000000000000001', text) } },
    },
  }) as unknown as APIMessageApplicationCommandInteraction

const messageOf = (id: string, content: string) => ({
  id,
  channel_id: CHANNEL,
  author: userOf(USER, 'Somebody'),
  content,
  timestamp: '2026-01-01T00:00:00Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
})
