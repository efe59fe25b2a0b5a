import type { Server } from 'node:http'
import {
  GatewayOpcodes,
  type GatewayDispatchPayload,
  type GatewayHelloData,
  type GatewayIdentifyData,
  type GatewayResumeData,
  type GatewaySendPayload,
} from 'discord-api-types/v10'
import { WebSocketServer, type WebSocket } from 'ws'
import { APPLICATION, BOT, GUILD } from './ids.js'

/** The gateway of the test server. */
export interface Gateway {
  /** What was sent to it, by name, in order: `identify 0`, `resume 0`. */
  readonly log: readonly string[]
  /** Sends an event to a shard; one that is away gets it when it resumes. */
  dispatch(event: string, data: unknown, shard?: number): void
  /** Cuts all sockets without a word. */
  drop(): void
  /** Op 7: asks all shards to connect again. */
  askReconnect(): void
  /** Op 9: sessions are over, or may be resumed. */
  invalidate(mayResume: boolean): void
  /** Closes all sockets with a code. */
  closeWith(code: number): void
  /** Identifications are refused with a code from now on; null: taken. */
  refuseWith(code: number | null): void
  /** Identifications are not answered until `letIn`. */
  keepWaiting(): void
  letIn(): void
  readonly open: number
  close(): void
}

interface Session {
  readonly shard: number
  readonly sent: { readonly s: number; readonly text: string }[]
  socket: WebSocket | null
}

/** Starts a gateway on a server. */
export function startGateway(server: Server, token: string, address: () => string): Gateway {
  const sockets = new WebSocketServer({ server })
  const sessions = new Map<string, Session>()
  const log: string[] = []
  let refusal: number | null = null
  let waiting: (() => void)[] | null = null
  const sendOp = (op: number, d: unknown): void => {
    for (const socket of sockets.clients) socket.send(JSON.stringify({ op, d, s: null, t: null }))
  }
  const dispatchTo = (session: Session, event: string, data: unknown): void => {
    const s = session.sent.length + 1
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s, d: data })
    session.sent.push({ s, text })
    if (session.socket?.readyState === session.socket?.OPEN) session.socket?.send(text)
  }
  const identify = (socket: WebSocket, data: GatewayIdentifyData): void => {
    const [shard, count] = data.shard ?? [0, 1]
    log.push(`identify ${shard}`)
    if (data.token !== token) return socket.close(4004)
    if (refusal !== null) return socket.close(refusal)
    if (waiting !== null) return void waiting.push(() => begin(socket, [shard, count]))
    begin(socket, [shard, count])
  }
  const begin = (socket: WebSocket, [shard, count]: readonly [number, number]): void => {
    const id = `session-${sessions.size}`
    const session: Session = { shard, sent: [], socket }
    sessions.set(id, session)
    dispatchTo(session, 'READY', readyOf(id, address(), [shard, count]))
    if (shard === 0) dispatchTo(session, 'GUILD_CREATE', GUILD_DATA)
  }
  const resume = (socket: WebSocket, data: GatewayResumeData): void => {
    const session = sessions.get(data.session_id)
    log.push(`resume ${session?.shard ?? '?'}`)
    if (session === undefined || data.token !== token)
      return socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null }))
    session.socket = socket
    for (const { s, text } of session.sent) if (s > data.seq) socket.send(text)
    dispatchTo(session, 'RESUMED', {})
  }
  sockets.on('connection', (socket) => {
    const hello: GatewayHelloData = { heartbeat_interval: 40_000 }
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: hello, s: null, t: null }))
    socket.on('message', (data: Buffer) => {
      const payload = JSON.parse(data.toString('utf8')) as GatewaySendPayload
      if (payload.op === GatewayOpcodes.Identify) identify(socket, payload.d)
      else if (payload.op === GatewayOpcodes.Resume) resume(socket, payload.d)
      else if (payload.op === GatewayOpcodes.Heartbeat)
        socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck, s: null, t: null }))
    })
  })
  return {
    log,
    get open() {
      return sockets.clients.size
    },
    dispatch(event, data, shard = 0) {
      const session = [...sessions.values()].findLast((each) => each.shard === shard)
      if (session === undefined) throw new Error(`no shard ${shard}`)
      dispatchTo(session, event, data)
    },
    drop: () =>
      sockets.clients.forEach((socket) => {
        socket.terminate()
      }),
    askReconnect: () => {
      sendOp(GatewayOpcodes.Reconnect, null)
    },
    invalidate(mayResume) {
      if (!mayResume) sessions.clear()
      sendOp(GatewayOpcodes.InvalidSession, mayResume)
    },
    closeWith: (code) =>
      sockets.clients.forEach((socket) => {
        socket.close(code)
      }),
    refuseWith(code) {
      refusal = code
    },
    keepWaiting() {
      waiting = []
    },
    letIn() {
      for (const begins of waiting ?? []) begins()
      waiting = null
    },
    close() {
      sockets.clients.forEach((socket) => {
        socket.terminate()
      })
      sockets.close()
    },
  }
}

type Ready = Extract<GatewayDispatchPayload, { t: 'READY' }>['d']

const readyOf = (session: string, address: string, shard: [number, number]): Ready => ({
  v: 10,
  user: BOT,
  guilds: shard[0] === 0 ? [{ id: GUILD, unavailable: true }] : [],
  session_id: session,
  resume_gateway_url: address,
  shard,
  application: { id: APPLICATION, flags: 0, flags_new: '0' } as unknown as Ready['application'],
})

/** As much of a guild as discord.js reads. */
const GUILD_DATA = {
  id: GUILD,
  name: 'A server',
  unavailable: false,
  channels: [],
  threads: [],
  roles: [],
  members: [],
  emojis: [],
  stickers: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  features: [],
  member_count: 1,
}
