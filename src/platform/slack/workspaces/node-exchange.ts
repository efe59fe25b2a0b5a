import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Asked } from '../../../command/endpoint.js'

/** A request and a response of Node's, for what speaks no other. */
export interface NodeExchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** What was written into the response. */
  answer(): Response
}

/** Makes a request of Node's out of a standard one without a body, and a response that is connected to nothing. */
export function nodeExchange({ method, url, headers }: Asked): NodeExchange {
  const { pathname, search } = new URL(url)
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method, url: pathname + search, headers: Object.fromEntries(headers) })
  const response = new ServerResponse(request)
  let text = ''
  response.end = (body?: unknown) => {
    if (typeof body === 'string') text = body
    return response
  }
  return { request, response, answer: () => answerOf(response, text) }
}

function answerOf(response: ServerResponse, text: string): Response {
  const headers = new Headers()
  for (const [name, value] of Object.entries(response.getHeaders()))
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, String(each))
  return new Response(text, { status: response.statusCode, headers })
}
