import { createPublicKey, verify, type KeyObject } from 'node:crypto'

/** The headers of a request of Discord's that say by whom and when it was signed. */
export const SIGNATURE = 'x-signature-ed25519'
export const STAMP = 'x-signature-timestamp'

/** The key of an application, from its 64 hexadecimal digits. */
export const readPublicKey = (digits: string): KeyObject =>
  createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(digits, 'hex').toString('base64url') },
  })

/** Whether a body was signed by Discord, with its stamp (Discord's documentation, "Security and Authorization"). */
export function isSigned(body: Uint8Array, headers: Headers, key: KeyObject): boolean {
  const signature = headers.get(SIGNATURE) ?? ''
  if (!/^[0-9a-f]{128}$/iu.test(signature)) return false
  const signed = Buffer.concat([Buffer.from(headers.get(STAMP) ?? ''), body])
  return verify(null, signed, key, Buffer.from(signature, 'hex'))
}
