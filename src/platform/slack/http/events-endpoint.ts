import type { Endpoint } from '../../../command/endpoint.js'
import { isTimely } from '../../../command/exchange/timely.js'
import type { PlatformParts } from '../../../command/platform.js'
import type { Take } from '../acknowledge.js'
import { logFault } from '../log-fault.js'
import { EVENTS_PATH } from '../paths.js'
import { isSigned, SIGNATURE, STAMP } from './is-signed.js'
import { readBody, type Read } from './read-body.js'

/** Checks, acknowledges and takes what Slack sends over HTTP. */
export function eventsEndpoint(signingSecret: string, take: Take, parts: PlatformParts): Endpoint {
  return {
    method: 'POST',
    path: EVENTS_PATH,
    async answer({ headers }, bytes) {
      const came = performance.now()
      if (!isSigned(bytes, headers, signingSecret)) return unsigned(bytes, headers, parts)
      if (!isTimely(headers.get(STAMP) ?? '', parts.now())) return refused(401, 'untimely_request', parts)
      const body = readBody(bytes, headers)
      if (body === 'unread') return refused(400, 'unreadable_request', parts)
      if (body['ssl_check'] === '1') return answered(200)
      if (body['type'] === 'url_verification') return challenged(body)
      take({ body, ack: () => Promise.resolve(), customProperties: { envelope: idOf(body, headers) } })
      parts.activity.acknowledged('slack', performance.now() - came)
      return answered(200)
    },
  }
}

const answered = (status: number): Response => new Response(null, { status })

/** Slack asks so whether the certificate is sound; nothing else of it is read. Others are counted: the log is not theirs. */
function unsigned(bytes: Uint8Array, headers: Headers, { activity }: PlatformParts): Response {
  const body = bytes.length > LONGEST_SSL_CHECK ? 'unread' : readBody(bytes, headers)
  if (body !== 'unread' && body['ssl_check'] === '1') return answered(200)
  activity.failed('unsigned_request')
  return answered(401)
}

const LONGEST_SSL_CHECK = 1_000

function refused(status: number, code: string, parts: PlatformParts): Response {
  logFault(parts, { code, status }, EVENTS_PATH)
  return answered(status)
}

const challenged = ({ challenge }: Exclude<Read, 'unread'>): Response =>
  new Response(typeof challenge === 'string' ? challenge : '', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })

/** What is the same however often it is sent: what was done has an id, and so has the request by its signature. */
function idOf({ trigger_id, event_id }: Exclude<Read, 'unread'>, headers: Headers): string {
  const id = [event_id, trigger_id].find((each) => typeof each === 'string' && each !== '')
  return typeof id === 'string' ? id : (headers.get(SIGNATURE) ?? '')
}
