import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody } from './read-body.js'
import { startGateway, type Gateway } from './gateway.js'
import { TOKEN } from './ids.js'
import { answerRest, takeResponse, type Answered, type Exchange, type Received, type World } from './rest.js'

/** What happens to a request instead of, or after, what should. */
export interface Fault {
  readonly on: RegExp
  /** `before`: nothing is done. `after`: it is done, and the reply is another, or lost. */
  readonly when: 'before' | 'after'
  readonly reply: Answered | 'cut' | 'nothing'
}

/** A small Discord: the REST API that discord.js uses, and the gateway. */
export interface DiscordServer extends World {
  readonly apiUrl: string
  readonly gateway: Gateway
  readonly received: readonly Received[]
  /** Each is used once, by the first request that it fits. */
  readonly pending: Fault[]
  /** Sends an interaction out; a payload that was sent before is the same event again. */
  interact(payload: { readonly id: string; readonly token: string }, shard?: number): Exchange
  /** Sends an interaction over HTTP, and reads the response as its first one. */
  interactOver(
    payload: { readonly id: string; readonly token: string },
    send: (payload: object) => Promise<Response>,
  ): Promise<Exchange>
  close(): Promise<void>
}

/** Starts a server on 127.0.0.1. */
export async function startServer({ shards = 1 } = {}): Promise<DiscordServer> {
  const world: World = {
    exchanges: new Map(),
    commands: [],
    direct: [],
    now: Date.now,
    faults: [],
    channelRefusal: null,
    application: {},
    files: [],
  }
  const received: Received[] = []
  const pending: Fault[] = []
  const server = http.createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `ws://127.0.0.1:${port}`
  const gateway = startGateway(server, TOKEN, () => url)

  async function serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', url)
    const path = decodeURIComponent(pathname).replace(/^\/api\/v10/u, '')
    const method = request.method ?? 'GET'
    const { body, files } = method === 'GET' ? { body: null, files: [] } : await readBody(request)
    world.files.push(...files)
    const one: Received = { method, path, query, body, authorization: request.headers.authorization }
    received.push(one)
    const at = pending.findIndex(({ on }) => on.test(`${method} ${path}`))
    const [fault] = at < 0 ? [] : pending.splice(at, 1)
    const proper = fault?.when === 'before' ? null : answerRest(one, world, TOKEN, { url, shards })
    const reply = fault?.reply ?? proper
    if (reply === 'nothing') return
    if (reply === 'cut' || reply === null) return void response.destroy()
    const type = reply.body === undefined ? {} : { 'content-type': 'application/json' }
    response.writeHead(reply.status, { ...type, ...reply.headers })
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body))
  }

  return Object.assign(world, {
    apiUrl: `http://127.0.0.1:${port}/api`,
    gateway,
    received,
    pending,
    interact(payload: { readonly id: string; readonly token: string }, shard = 0) {
      const known = world.exchanges.get(payload.token)
      const exchange = known ?? newExchange(payload)
      world.exchanges.set(payload.token, exchange)
      gateway.dispatch('INTERACTION_CREATE', payload, shard)
      return exchange
    },
    async interactOver(
      payload: { readonly id: string; readonly token: string },
      send: (payload: object) => Promise<Response>,
    ) {
      const exchange = world.exchanges.get(payload.token) ?? newExchange(payload)
      world.exchanges.set(payload.token, exchange)
      const response = await send(payload)
      if (response.status === 200)
        takeResponse(`/interactions/${payload.id}/${payload.token}/callback`, await response.json(), world)
      return exchange
    },
    async close() {
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

const newExchange = ({ id, token }: { readonly id: string; readonly token: string }): Exchange => ({
  id,
  token,
  sentAt: performance.now(),
  acknowledged: null,
  isDeferred: false,
  messages: [],
  flags: [],
  choices: null,
})
