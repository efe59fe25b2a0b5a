import type { Act, Request } from '../../command/exchange/act.js'
import { commandSchema, eventSchema, pressSchema, shortcutSchema } from './payload-schemas.js'
import { readMessage, readText } from './read-text.js'
import { ACTION_PREFIX } from './render-buttons.js'
import { wordsTyped } from './slash-commands.js'

/** Where an answer goes. */
export interface Surface {
  /** Takes a few messages for half an hour; null: there is none. */
  readonly responseUrl: string | null
  readonly channel: string | null
  readonly user: string
  /** The thread's first message; null: not in a thread. */
  readonly thread: string | null
}

/** What somebody did on Slack, and where it is answered. */
export interface Incoming {
  readonly request: Request
  readonly surface: Surface
  /** The same for each copy of it that Slack sends. */
  readonly id: string
}

/** What is known besides the payload. */
export interface Known {
  readonly envelope: string
  readonly prefix: string
  readonly botUser: string
  readonly admins: readonly string[]
  readonly zone: string
}

/** Reads what Slack sent; null: it is nothing to be answered. Fields that are not known are passed over. */
export function readRequest(body: unknown, known: Known): Incoming | null {
  for (const read of [readCommand, readEvent, readPress, readShortcut]) {
    const incoming = read(body, known)
    if (incoming !== null) return incoming
  }
  return null
}

function readCommand(body: unknown, known: Known): Incoming | null {
  const read = commandSchema.safeParse(body)
  if (!read.success) return null
  const { command, text, team_id, channel_id, user_id, response_url } = read.data
  const words = wordsTyped(command, readText(text ?? ''), known.prefix)
  const surface = surfaceOf({ responseUrl: response_url, channel: channel_id, user: user_id })
  return incomingOf({ kind: 'asked', words }, team_id, surface, known)
}

/** Messages of these kinds were written by a person; those of others tell of edits, of joins, of bots. */
const WRITTEN: readonly string[] = ['file_share', 'thread_broadcast']

/** A mention is answered in its thread, a direct message where it stands. */
function readEvent(body: unknown, known: Known): Incoming | null {
  const read = eventSchema.safeParse(body)
  if (!read.success) return null
  const { event, event_id, team_id } = read.data
  const isDirect = event.type === 'message'
  const isWritten = event.subtype === null || WRITTEN.includes(event.subtype)
  if (isDirect ? event.channel_type !== 'im' : event.channel_type === 'im') return null
  if (!isWritten || event.bot_id !== null || event.edited || event.user === known.botUser) return null
  const { channel, user } = event
  const team = event.user_team ?? team_id
  const thread = event.thread_ts ?? (isDirect ? null : event.ts)
  const act: Act = {
    kind: 'talked',
    words: readText(event.text) || '/help',
    thread: `slack:${team}/${channel}/${thread ?? 'direct'}`,
  }
  const surface = surfaceOf({ channel, user, thread })
  return incomingOf(act, team, surface, { ...known, envelope: event_id })
}

function readPress(body: unknown, known: Known): Incoming | null {
  const read = pressSchema.safeParse(body)
  if (!read.success) return null
  const { user: by, container, message, response_url: responseUrl, actions, ...payload } = read.data
  const pressed = actions.find(({ action_id }) => action_id.startsWith(ACTION_PREFIX))
  const workspace = by.team_id ?? payload.team?.id
  if (pressed === undefined || workspace === undefined) return null
  const channel = payload.channel?.id ?? container?.channel_id
  const thread = container?.thread_ts ?? message?.thread_ts
  const act: Act = { kind: 'pressed', id: pressed.value, by: by.name ?? by.username ?? by.id }
  return incomingOf(act, workspace, surfaceOf({ responseUrl, channel, user: by.id, thread }), known)
}

function readShortcut(body: unknown, known: Known): Incoming | null {
  const read = shortcutSchema.safeParse(body)
  if (!read.success) return null
  const { user: by, channel, message, response_url: responseUrl, ...payload } = read.data
  const workspace = by.team_id ?? payload.team?.id
  if (workspace === undefined) return null
  const surface = surfaceOf({ responseUrl, channel: channel?.id, user: by.id })
  return incomingOf({ kind: 'passage', text: readMessage(message) }, workspace, surface, known)
}

type Given = { readonly [Key in keyof Surface]?: Surface[Key] | undefined }

const surfaceOf = ({ responseUrl, channel, user: by, thread }: Given): Surface => ({
  responseUrl: responseUrl ?? null,
  channel: channel ?? null,
  user: by ?? '',
  thread: thread ?? null,
})

function incomingOf(act: Act, workspace: string, surface: Surface, known: Known): Incoming {
  const { channel, user: by } = surface
  const asker = {
    platform: 'slack' as const,
    workspace,
    ...(channel !== null && { channel }),
    user: by,
    admin: known.admins.includes(by),
    zone: known.zone,
  }
  return { request: { act, asker }, surface, id: `slack:${known.envelope}` }
}
