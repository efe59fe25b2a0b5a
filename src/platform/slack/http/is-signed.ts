import { createHmac, timingSafeEqual } from 'node:crypto'

/** The headers of a request of Slack's that say by whom and when it was signed. */
export const SIGNATURE = 'x-slack-signature'
export const STAMP = 'x-slack-request-timestamp'

/** Whether a body was signed by Slack (docs.slack.dev, "Verifying requests from Slack"): version 0, HMAC-SHA-256. */
export function isSigned(body: Uint8Array, headers: Headers, secret: string): boolean {
  const given = /^v0=([0-9a-f]{64})$/u.exec(headers.get(SIGNATURE) ?? '')?.[1]
  if (given === undefined) return false
  const made = createHmac('sha256', secret)
    .update(`v0:${headers.get(STAMP) ?? ''}:`)
    .update(body)
    .digest()
  return timingSafeEqual(made, Buffer.from(given, 'hex'))
}
