import { z } from 'zod'
import { SHORTCUT } from './manifest.js'

const id = z.string().min(1)
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

const team = z.object({ id }).nullish().catch(null)
const user = z.object({ id, name: optional, username: optional, team_id: optional })

/** What `/shutten …` sends. */
export const commandSchema = z.object({
  command: id,
  text: z.string().nullish(),
  team_id: id,
  channel_id: id,
  user_id: id,
  response_url: optional,
})

/** A mention, or a message in a direct conversation. */
export const eventSchema = z.object({
  type: z.literal('event_callback'),
  event_id: id,
  team_id: id,
  event: z.object({
    type: z.enum(['app_mention', 'message']),
    channel_type: optional,
    subtype: optional,
    bot_id: optional,
    edited: z
      .unknown()
      .optional()
      .transform((value) => value !== undefined && value !== null),
    user: id,
    user_team: optional,
    text: z.string(),
    channel: id,
    ts: id,
    thread_ts: optional,
  }),
})

/** Buttons that were pressed. */
export const pressSchema = z.object({
  type: z.literal('block_actions'),
  team,
  user,
  channel: team,
  container: z.object({ channel_id: optional, thread_ts: optional }).nullish().catch(null),
  message: z.object({ thread_ts: optional }).nullish().catch(null),
  response_url: optional,
  actions: z.array(z.object({ action_id: z.string().catch(''), value: z.string().catch('') })),
})

/** The message shortcut. */
export const shortcutSchema = z.object({
  type: z.literal('message_action'),
  callback_id: z.literal(SHORTCUT),
  team,
  user,
  channel: team,
  message: z.unknown(),
  response_url: optional,
})
