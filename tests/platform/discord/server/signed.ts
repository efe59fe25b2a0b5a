import { generateKeyPairSync, sign } from 'node:crypto'

/** The application's own keys. */
const own = generateKeyPairSync('ed25519')
/** Somebody else's. */
const other = generateKeyPairSync('ed25519')

/** As Discord shows it: 64 hexadecimal digits. */
export const PUBLIC_KEY = Buffer.from(own.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString(
  'hex',
)

/** How a request is sent otherwise than Discord would. */
export interface Sending {
  readonly isForged?: boolean
  /** Milliseconds since 1970. */
  readonly at?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A body as Discord sends and signs it. */
export function signed(body: string, sending: Sending = {}, base = 'http://shutten.test'): Request {
  const { isForged = false, at = Date.now(), headers = {} } = sending
  const stamp = String(Math.floor(at / 1000))
  const { privateKey } = isForged ? other : own
  return new Request(`${base}/discord/interactions`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-signature-timestamp': stamp,
      'x-signature-ed25519': sign(null, Buffer.from(stamp + body), privateKey).toString('hex'),
      ...headers,
    },
  })
}
