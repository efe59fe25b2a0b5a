import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Seals texts so that nobody reads or changes them without the secret. */
export interface Seal {
  /** Seals a text that belongs to something: with another's name it is not opened. */
  close(text: string, of: string): string
  /** Null: it was sealed with another secret or for something else, or has been changed. */
  open(sealed: string, of: string): string | null
}

/**
 * A seal by AES-256-GCM (NIST SP 800-38D), its key made from a secret by HKDF (RFC 5869), with a new nonce each time.
 * @param use what is sealed: each use has a key of its own
 */
export function createSeal(secret: string, use: string): Seal {
  const key = keyFrom(secret, use)
  return {
    close(text, of) {
      const nonce = randomBytes(NONCE_LENGTH)
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(of))
      const closed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${VERSION}${closed.toString('base64url')}`
    },
    open(sealed, of) {
      const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url')
      if (!sealed.startsWith(VERSION) || bytes.length < NONCE_LENGTH + TAG_LENGTH) return null
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_LENGTH), TAG)
      decipher.setAAD(Buffer.from(of)).setAuthTag(bytes.subarray(-TAG_LENGTH))
      try {
        const text = decipher.update(bytes.subarray(NONCE_LENGTH, -TAG_LENGTH))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}

/** 32 bytes for one use of a secret. */
export const keyFrom = (secret: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `shutten ${use}`, 32))

const CIPHER = 'aes-256-gcm'
const VERSION = 'v1.'
const NONCE_LENGTH = 12
const TAG_LENGTH = 16
const TAG = { authTagLength: TAG_LENGTH }
