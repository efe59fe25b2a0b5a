import type { MiddlewareHandler } from 'hono'
import type { Endpoint } from '../../command/endpoint.js'

/** What a platform sends is far shorter, in bytes; a message that is pointed at may be long. */
const LONGEST_BODY = 1_000_000

/** Hands requests to the platforms' addresses over, with their bodies read; others go on to the pages. */
export function serveEndpoints(endpoints: () => readonly Endpoint[]): MiddlewareHandler {
  return async (c, next) => {
    const there = endpoints().filter(({ path }) => path === c.req.path)
    if (there.length === 0) return next()
    const endpoint = there.find(({ method }) => method === c.req.method)
    if (endpoint === undefined)
      return c.text('', 405, { allow: there.map(({ method }) => method).join(', ') })
    const { method, url, headers, body } = c.req.raw
    if (method === 'GET') return endpoint.answer(new Request(url, { headers }))
    const bytes =
      Number(headers.get('content-length') ?? 0) > LONGEST_BODY
        ? null
        : await bytesOf(body).catch(() => 'cut' as const)
    if (bytes === 'cut') return c.text('', 400, { connection: 'close' })
    if (bytes === null) return c.text('', 413, { connection: 'close' })
    return endpoint.answer(new Request(url, { method, headers, body: bytes }))
  }
}

/** Null: there are too many. */
async function bytesOf(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > LONGEST_BODY) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
