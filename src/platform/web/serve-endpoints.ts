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
    if (endpoint.method === 'GET') return endpoint.answer(c.req.raw, NOTHING)
    const bytes = await bodyOf(c.req.raw).catch(() => 'cut' as const)
    if (bytes === 'cut') return c.text('', 400, { connection: 'close' })
    if (bytes === null) return c.text('', 413, { connection: 'close' })
    return endpoint.answer(c.req.raw, bytes)
  }
}

const NOTHING = new Uint8Array()

/** Null: there are too many. A body whose length is told needs no stream, which takes longer than all else of a request. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const length = request.headers.get('content-length')
  if (length === null) return streamedBody(request.body)
  return Number(length) > LONGEST_BODY ? null : new Uint8Array(await request.arrayBuffer())
}

async function streamedBody(
  body: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > LONGEST_BODY) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
