import { setTimeout as wait } from 'node:timers/promises'
import { openConnection, type Connection, type ConnectionParts } from './connection.js'
import { logFault } from './log-fault.js'
import { isTokenRefused, readFault, type SlackFault } from './read-fault.js'
import { waitAfter } from './socket-timing.js'

/** What a kept socket is made with. */
export interface KeptSocketParts extends ConnectionParts {
  /** `socket 1` */
  readonly name: string
  readonly now: () => number
}

/** How a first try to connect ended. */
export type FirstTry = 'open' | SlackFault

/** A Socket Mode connection that is opened again whenever it ends, until it is closed. */
export class KeptSocket {
  /** How the first try ended. */
  readonly firstTry: Promise<FirstTry>
  readonly #parts: KeptSocketParts
  readonly #stop = new AbortController()
  #tell: (first: FirstTry) => void = () => undefined
  #connection: Connection | null = null
  #lastCode: string | null = null

  constructor(parts: KeptSocketParts) {
    this.#parts = parts
    this.firstTry = new Promise((tell) => (this.#tell = tell))
    void this.#keepOpen()
  }

  close(): void {
    this.#stop.abort()
    this.#connection?.close()
  }

  async #keepOpen(): Promise<void> {
    let failures = 0
    this.#state(false)
    while (!this.#stop.signal.aborted) {
      const opened = performance.now()
      const fault = await this.#openOnce()
      const wasShort = fault !== null || performance.now() - opened < SHORT_LIFE
      failures = wasShort ? failures + 1 : 0
      await this.#pause(fault, failures)
    }
  }

  /** Lasts as long as the connection; null: it was open. */
  async #openOnce(): Promise<SlackFault | null> {
    try {
      this.#connection = await openConnection(this.#parts)
    } catch (error) {
      return this.#failed(readFault(error))
    }
    if (this.#stop.signal.aborted) this.#connection.close()
    this.#lastCode = null
    this.#state(true)
    this.#tell('open')
    await this.#connection.ended
    this.#state(false)
    return null
  }

  /** The same fault again and again is told once. */
  #failed(fault: SlackFault): SlackFault {
    if (fault.code !== this.#lastCode) logFault(this.#parts, fault, 'apps.connections.open')
    this.#lastCode = fault.code
    this.#tell(fault)
    return fault
  }

  async #pause(fault: SlackFault | null, failures: number): Promise<void> {
    const { timing } = this.#parts
    const isRefused = fault !== null && isTokenRefused(fault.code)
    const usual = isRefused ? timing.refusedWait : waitAfter(failures, timing)
    const asked = fault?.outcome === 'later' ? fault.wait : 0
    await wait(Math.max(usual, asked), null, { signal: this.#stop.signal }).catch(() => undefined)
  }

  #state(isOpen: boolean): void {
    const { activity, name, now } = this.#parts
    activity.connection({ platform: 'slack', name, isOpen, since: now() })
  }
}

/** A connection that ends sooner than this, in milliseconds, counts as a failure. */
const SHORT_LIFE = 1_000
