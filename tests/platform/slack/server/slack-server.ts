import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { faultsOf } from './check-message.js'
import { ChannelHistory } from './channel-history.js'
import type { Envelope } from './envelopes.js'
import { readCall, reply, type Call, type Fault } from './web-api.js'

export const BOT_TOKEN = 'xoxb-111111111111-test-bot-token'
export const APP_TOKEN = 'xapp-1-A111-222222-test-app-token'
export const SCOPES =
  'commands,chat:write,app_mentions:read,im:history,channels:history,groups:history,files:write'
/** Slack gives up an acknowledgement after this, in milliseconds. */
const ACK_DEADLINE = 3_000

/** Slack, as far as Shutten speaks with it: the Web API, Socket Mode and response_urls, on 127.0.0.1. */
export class SlackServer {
  readonly calls: Call[] = []
  /** What Slack would have refused. */
  readonly faults: string[] = []
  scopes = SCOPES
  /** What stands in the channels. */
  readonly history = new ChannelHistory()
  /** Bot tokens of workspaces that installed the app, by the code that Slack gave for them. */
  readonly granted = new Map<string, { readonly team: string; readonly token: string }>()
  /** Whether connections are greeted. */
  greets = true
  readonly #http = http.createServer((request, response) => void this.#answer(request, response))
  readonly #sockets = new WebSocketServer({ noServer: true })
  readonly #open = new Set<WebSocket>()
  readonly #silenced = new Set<WebSocket>()
  readonly #acks = new Map<string, () => void>()
  readonly #planned = new Map<string, Fault[]>()
  #turn = 0
  #tickets = 0

  static async open(): Promise<SlackServer> {
    const server = new SlackServer()
    server.#http.on('upgrade', (request, socket, head) => {
      server.#sockets.handleUpgrade(request, socket, head, (opened) => {
        server.#welcome(opened)
      })
    })
    server.#http.listen(0, '127.0.0.1')
    await once(server.#http, 'listening')
    return server
  }

  get base(): string {
    return `http://127.0.0.1:${String((this.#http.address() as AddressInfo).port)}`
  }

  get apiUrl(): string {
    return `${this.base}/api/`
  }

  get connections(): readonly WebSocket[] {
    return [...this.#open]
  }

  /** How many connections were opened in all. */
  get opened(): number {
    return this.#tickets
  }

  /** The next calls of a method are answered so. */
  plan(method: string, ...faults: readonly Fault[]): void {
    this.#planned.set(method, [...(this.#planned.get(method) ?? []), ...faults])
  }

  /** What was planned and did not come. */
  clearPlans(): void {
    this.#planned.clear()
  }

  /** Calls of a method, in order. */
  callsOf(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method)
  }

  /** Sends an envelope to one of the connections; how many milliseconds its acknowledgement took. Late: a fault. */
  async send(envelope: Envelope): Promise<number> {
    const sockets = this.connections
    const socket = sockets[this.#turn++ % sockets.length]
    if (socket === undefined) throw new Error('there is no connection')
    const sent = performance.now()
    const acknowledged = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`not acknowledged in time: ${envelope.type}`))
      }, ACK_DEADLINE)
      this.#acks.set(envelope.envelope_id, () => {
        clearTimeout(late)
        resolve()
      })
    })
    socket.send(JSON.stringify(envelope))
    await acknowledged
    return performance.now() - sent
  }

  /** Sends a text to every connection as it is. */
  say(text: string): void {
    for (const socket of this.#open) socket.send(text)
  }

  /** Tells a connection to go, as Slack does every few hours, and closes it. */
  disconnect(socket: WebSocket | undefined): void {
    if (socket === undefined) return
    this.#open.delete(socket)
    socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }))
  }

  /** A connection that is lost without a word. */
  cut(socket: WebSocket | undefined): void {
    if (socket === undefined) return
    this.#open.delete(socket)
    socket.terminate()
  }

  /** A connection that is open and hears nothing any more. */
  silence(socket: WebSocket | undefined): void {
    if (socket === undefined) return
    this.#open.delete(socket)
    this.#silenced.add(socket)
    socket.pause()
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#http.closeAllConnections()
    this.#http.close()
    await once(this.#http, 'close')
  }

  #welcome(socket: WebSocket): void {
    const pings = setInterval(() => {
      if (!this.#silenced.has(socket)) socket.ping()
    }, 100)
    socket.on('close', () => {
      clearInterval(pings)
      this.#open.delete(socket)
    })
    socket.on('message', (data: Buffer) => {
      const { envelope_id } = JSON.parse(data.toString()) as { readonly envelope_id: string }
      this.#acks.get(envelope_id)?.()
    })
    if (!this.greets) return
    this.#open.add(socket)
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#open.size,
        connection_info: { app_id: 'A111' },
      }),
    )
  }

  async #answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const call = await readCall(request)
    const fault = this.#planned.get(call.method)?.shift()
    const usual = fault === undefined || fault.lost ? this.#done(call) : null
    reply(response, fault ?? usual ?? {})
  }

  #done(call: Call): Fault {
    this.#record(call)
    return this.#usual(call)
  }

  #record(call: Call): void {
    this.calls.push(call)
    const isMessage = call.method.startsWith('chat.') || call.method === 'response_url'
    if (!isMessage) return
    this.faults.push(...faultsOf(call.args))
    const { unfurl_links, unfurl_media, mrkdwn } = call.args
    if ([unfurl_links, unfurl_media, mrkdwn].some((value) => String(value) !== 'false'))
      this.faults.push('previews or markup')
  }

  #usual({ method, token, args }: Call): Fault {
    if (method === 'oauth.v2.access') return this.#grant(args)
    const own = [...this.granted.values()].find((each) => each.token === token)
    const isApp = method === 'apps.connections.open'
    if (
      method !== 'response_url' &&
      method !== 'upload' &&
      token !== (isApp ? APP_TOKEN : (own?.token ?? BOT_TOKEN))
    )
      return { body: { ok: false, error: token.startsWith('xoxp') ? 'token_revoked' : 'invalid_auth' } }
    switch (method) {
      case 'auth.test':
        return {
          headers: { 'x-oauth-scopes': this.scopes },
          body: {
            ok: true,
            user_id: 'U0BOT',
            bot_id: own === undefined ? 'B0BOT' : `B${own.team}`,
            user: 'shutten',
            team: 'Team',
            team_id: own?.team ?? 'T111',
          },
        }
      case 'apps.connections.open':
        this.#tickets += 1
        return {
          body: { ok: true, url: `${this.base.replace('http', 'ws')}/link?ticket=${String(this.#tickets)}` },
        }
      case 'response_url':
      case 'upload':
        return { body: 'ok' }
      case 'files.getUploadURLExternal':
        return { body: { ok: true, upload_url: `${this.base}/upload/v1/ABC`, file_id: 'F0PICTURE' } }
      case 'conversations.history':
        return { body: this.history.read(args) }
      case 'chat.postMessage':
        return { body: { ok: true, ts: this.history.add(args), channel: args['channel'] } }
      default:
        return { body: { ok: true, channel: args['channel'] } }
    }
  }

  /** A code is good once. */
  #grant({ code, client_secret, redirect_uri }: Call['args']): Fault {
    const found = this.granted.get(String(code))
    if (found === undefined || client_secret === undefined)
      return { body: { ok: false, error: 'invalid_code' } }
    if (redirect_uri !== 'https://shutten.test/slack/oauth_redirect')
      return { body: { ok: false, error: 'bad_redirect_uri' } }
    this.granted.delete(String(code))
    this.granted.set(`used ${String(code)}`, found)
    return {
      body: {
        ok: true,
        access_token: found.token,
        token_type: 'bot',
        scope: this.scopes,
        bot_user_id: `U${found.team}`,
        app_id: 'A111',
        team: { id: found.team, name: 'A team' },
        enterprise: null,
        authed_user: { id: 'U222' },
        is_enterprise_install: false,
      },
    }
  }
}
