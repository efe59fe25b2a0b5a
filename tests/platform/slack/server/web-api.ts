import type { IncomingMessage, ServerResponse } from 'node:http'

/** A call that the server received. */
export interface Call {
  /** `chat.postMessage`, or `response_url`. */
  readonly method: string
  readonly args: Readonly<Record<string, unknown>>
  readonly token: string
  /** The path, of a response_url. */
  readonly path: string
}

/** What a call is answered with instead. */
export interface Fault {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object | string
  /** The reply is lost: the call was done, and the connection is cut. */
  readonly lost?: true
}

/** Reads the arguments of a call, as JSON or as a form whose lists are JSON. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const whole = Buffer.concat(chunks)
  const text = whole.toString()
  const path = request.url ?? ''
  const token = (request.headers.authorization ?? '').replace('Bearer ', '')
  const isApi = path.startsWith('/api/')
  if (path.startsWith('/upload/')) return { method: 'upload', args: { bytes: whole }, token, path }
  return {
    method: isApi ? path.slice('/api/'.length) : 'response_url',
    args: argumentsIn(text, request),
    token,
    path,
  }
}

function argumentsIn(text: string, { headers }: IncomingMessage): Readonly<Record<string, unknown>> {
  if (headers['content-type']?.includes('json')) return JSON.parse(text) as Record<string, unknown>
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  )
}

/** Answers a call. */
export function reply(
  response: ServerResponse,
  { status = 200, headers = {}, body = { ok: true }, lost }: Fault,
): void {
  if (lost) {
    response.destroy()
    return
  }
  const isText = typeof body === 'string'
  response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers })
  response.end(isText ? body : JSON.stringify(body))
}
