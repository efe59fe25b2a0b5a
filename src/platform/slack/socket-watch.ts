import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { SocketModeReceiver } from '@slack/bolt'
import type { SocketTiming } from './socket-timing.js'

type Client = SocketModeReceiver['client']

/** Watches over a connection: it ends by either side, when Slack tells it to go, or after silence. */
export class SocketWatch {
  /** Resolves when the connection serves no more. */
  readonly ended: Promise<void>
  readonly #client: Client
  readonly #watchdog: NodeJS.Timeout
  #resolve: () => void = () => undefined
  #isEnded = false
  #isGreeted = false
  #address = ''
  #quiet = 0

  /** Silence is counted in looks, not in time: where the process was busy, what was said meanwhile is heard first. */
  constructor(client: Client, { silence }: SocketTiming) {
    this.#client = client
    this.ended = new Promise((resolve) => (this.#resolve = resolve))
    this.#watchdog = setInterval(() => {
      this.#quiet += 1
      if (this.#quiet >= LOOKS) this.close()
    }, silence / LOOKS)
    for (const channel of FRAMES) subscribe(channel, this.#hearFrame)
    client.on('authenticated', this.#learnAddress)
    client.on('connected', this.#greeted)
    client.on('ws_message', this.#hearMessage)
    client.on('disconnected', this.#end)
  }

  /** Closes at once: the first call asks the other side to close, the second one does not wait for its answer. */
  close(): void {
    for (let call = 0; call < 2; call += 1) void this.#client.disconnect().catch(() => undefined)
    this.#end()
  }

  readonly #learnAddress = ({ url }: { readonly url?: string }): void => {
    this.#address = url !== undefined && URL.canParse(url) ? new URL(url).href : ''
  }

  /** A greeting that comes too late is for nobody. */
  readonly #greeted = (): void => {
    this.#isGreeted = true
    if (this.#isEnded) this.close()
  }

  readonly #hearMessage = (data: unknown): void => {
    this.#quiet = 0
    if (!isDisconnect(data)) return
    this.#end()
    setTimeout(() => {
      this.close()
    }, FAREWELL).unref()
  }

  /** Until Slack has greeted, pongs are no sign that it serves. */
  readonly #hearFrame = (frame: unknown): void => {
    if (this.#isGreeted && urlOf(frame) === this.#address) this.#quiet = 0
  }

  readonly #end = (): void => {
    if (this.#isEnded) return
    this.#isEnded = true
    clearInterval(this.#watchdog)
    for (const channel of FRAMES) unsubscribe(channel, this.#hearFrame)
    this.#resolve()
  }
}

/** Without a sign of life at so many looks, a connection is given up. */
const LOOKS = 4
/** Told by undici of every socket of the process: they are told apart by their addresses. */
const FRAMES = ['undici:websocket:ping', 'undici:websocket:pong']

function urlOf(frame: unknown): unknown {
  const socket: unknown = typeof frame === 'object' && frame !== null ? Reflect.get(frame, 'websocket') : null
  return typeof socket === 'object' && socket !== null ? Reflect.get(socket, 'url') : null
}

/** Slack tells a connection to go, and the SDK closes it: a new one is opened meanwhile. */
function isDisconnect(data: unknown): boolean {
  if (typeof data !== 'string' || data.length > LONGEST_DISCONNECT) return false
  return /"type"\s*:\s*"disconnect"/u.test(data)
}

const LONGEST_DISCONNECT = 1_000
/** So long Slack may take to close a connection that it told to go, in milliseconds; the SDK waits for thirty seconds. */
const FAREWELL = 2_000
