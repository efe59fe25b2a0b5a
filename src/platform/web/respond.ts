import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/** Sends a text with a tag of what it holds; who has it already is only told so. */
export function respond(c: Context, text: string, headers: Readonly<Record<string, string>>): Response {
  const tag = `"${createHash('sha1').update(text).digest('base64url')}"`
  const known = c.req.header('if-none-match')?.split(',') ?? []
  const isKnown = known.some((each) => each.trim().replace(/^W\//u, '') === tag)
  return isKnown ? c.body(null, 304, { ...headers, etag: tag }) : c.body(text, 200, { ...headers, etag: tag })
}
