import { createHmac } from 'node:crypto'
import type { Envelope } from './envelopes.js'

export const SIGNING_SECRET = 'the-signing-secret-of-the-tests'

/** How a request is sent otherwise than Slack would. */
export interface Sending {
  readonly secret?: string
  /** Milliseconds since 1970. */
  readonly at?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'

/** A body as Slack sends and signs it. */
export function signed(body: string, sending: Sending = {}, base = 'http://shutten.test'): Request {
  const { secret = SIGNING_SECRET, at = Date.now(), type = JSON_TYPE, headers = {} } = sending
  const stamp = String(Math.floor(at / 1000))
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex')}`
  return new Request(`${base}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': stamp,
      'x-slack-signature': signature,
      ...headers,
    },
  })
}

/** What Slack sends on a socket, as it sends it over HTTP. */
export function overHttp({ type, payload }: Envelope, sending: Sending = {}, base?: string): Request {
  if (type === 'events_api') return signed(JSON.stringify(payload), sending, base)
  const fields =
    type === 'slash_commands'
      ? Object.entries(payload).filter(([, value]) => typeof value === 'string')
      : [['payload', JSON.stringify(payload)]]
  const form = new URLSearchParams(fields as [string, string][]).toString()
  return signed(form, { type: FORM, ...sending }, base)
}
