import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What Slack sends on a socket. */
export interface Envelope {
  readonly envelope_id: string
  readonly type: string
  readonly payload: Readonly<Record<string, unknown>>
}

const file = path.resolve(
  import.meta.dirname,
  ...['..', '..', '..', 'fixtures', 'platform', 'slack', 'golden-envelopes.json'],
)
/** Envelopes as Slack has sent them. */
export const GOLDEN = JSON.parse(fs.readFileSync(file, 'utf8')) as readonly Envelope[]

const golden = (test: (envelope: Envelope) => boolean): Envelope => {
  const found = GOLDEN.find(test)
  if (found === undefined) throw new Error('no such envelope')
  return found
}
const COMMAND = golden(({ type }) => type === 'slash_commands')
const MENTION = golden(
  ({ payload }) => (payload['event'] as { readonly type?: string } | undefined)?.type === 'app_mention',
)
const DIRECT = golden(
  ({ payload }) => (payload['event'] as { readonly type?: string } | undefined)?.type === 'message',
)
const PRESS = golden(({ payload }) => payload['type'] === 'block_actions')

/** Values that stand for those of the golden payload. */
type Changes = Readonly<Record<string, unknown>>

const envelope = ({ type }: Envelope, payload: Changes): Envelope => ({
  envelope_id: randomUUID(),
  type,
  payload,
})

/** A slash command; its response_url is on the server. */
export const command = (base: string, name: string, text: string, changes: Changes = {}): Envelope =>
  envelope(COMMAND, {
    ...COMMAND.payload,
    command: name,
    text,
    response_url: responseUrl(base),
    trigger_id: randomUUID(),
    ...changes,
  })

/** A mention in a channel. */
export const mention = (text: string, changes: Changes = {}): Envelope => event(MENTION, text, changes)

/** A direct message. */
export const direct = (text: string, changes: Changes = {}): Envelope =>
  event(DIRECT, text, { channel: 'D111', channel_type: 'im', ...changes })

/** A button under a message in a channel. */
export const press = (base: string, id: string, changes: Changes = {}): Envelope =>
  envelope(PRESS, {
    ...PRESS.payload,
    view: undefined,
    team: { id: 'T111', domain: 'xxx' },
    user: { id: 'U222', username: 'tester', name: 'tester', team_id: 'T111' },
    container: { type: 'message', message_ts: '1700000000.000100', channel_id: 'C111', is_ephemeral: true },
    channel: { id: 'C111', name: 'random' },
    response_url: responseUrl(base),
    actions: [{ type: 'button', action_id: 'shutten:more:2', block_id: 'b', value: id, action_ts: '1.2' }],
    ...changes,
  })

/** The message shortcut. */
export const shortcut = (base: string, text: string, changes: Changes = {}): Envelope =>
  envelope(PRESS, {
    type: 'message_action',
    token: 'verification-token',
    callback_id: 'find_citations',
    trigger_id: randomUUID(),
    team: { id: 'T111', domain: 'xxx' },
    user: { id: 'U222', name: 'tester', team_id: 'T111' },
    channel: { id: 'C111', name: 'random' },
    message_ts: '1700000000.000100',
    message: { type: 'message', user: 'U333', ts: '1700000000.000100', text },
    response_url: responseUrl(base),
    ...changes,
  })

/** The same event, as Slack sends it again. */
export const again = ({ type, payload }: Envelope, attempt: number): Envelope =>
  ({ envelope_id: randomUUID(), type, payload, retry_attempt: attempt, retry_reason: 'timeout' }) as Envelope

function event({ type, payload }: Envelope, text: string, changes: Changes): Envelope {
  const of = payload['event'] as Changes
  const ts = `${String(1_700_000_000 + counter)}.000100`
  counter += 1
  return {
    envelope_id: randomUUID(),
    type,
    payload: {
      ...payload,
      event_id: `Ev${randomUUID()}`,
      event: { ...of, blocks: undefined, text, ts, ...changes },
    },
  }
}

const responseUrl = (base: string): string => `${base}/commands/T111/${randomUUID()}`
let counter = 0
