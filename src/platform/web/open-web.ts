import { createServer, type Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'
import { ShuttenError } from '../../errors.js'
import { createApp, type WebParts } from './app.js'

/** Where the pages are served. */
export interface WebAddress {
  readonly host: string
  /** 0: one that is free. */
  readonly port: number
  /** Nothing is served without it. */
  readonly isNeeded?: boolean
}

/** A server of pages that is open. */
export interface Web {
  /** `http://127.0.0.1:3000/` */
  readonly address: string
  /** Takes nothing new, after so many milliseconds if need be, and finishes what is being answered. */
  close(after?: number): Promise<void>
}

/**
 * Serves the pages, and what platforms send. Null: the address cannot be had, which is one line of the log; everything
 * else goes on.
 * @throws ShuttenError `port-unusable` where the address is needed
 */
export async function openWeb(parts: WebParts, address: WebAddress): Promise<Web | null> {
  const { host, port } = address
  const server = createServer(listenerOf(parts))
  // Addresses are short: what is longer is no request of a reader's.
  server.maxHeadersCount = 100
  server.requestTimeout = 15_000
  if (!(await listens(server, address, parts.log))) return null
  const bound = server.address()
  const open = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${open}/`,
    close: (after = 0) => closed(server, after),
  }
}

function listenerOf(parts: WebParts): ReturnType<typeof getRequestListener> {
  const app = createApp(parts)
  return getRequestListener((request, env) => app.fetch(request, env), { overrideGlobalObjects: false })
}

function listens(server: Server, address: WebAddress, log: Logger): Promise<boolean> {
  const { host, port, isNeeded = false } = address
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = REASONS[error.code ?? ''] ?? 'cannot be listened on'
      const line = `${host}:${port} ${why}; see SHUTTEN_HTTP_PORT.`
      if (isNeeded) return reject(new ShuttenError('port-unusable', `No platform can reach Shutten: ${line}`))
      log.warn({ code: error.code }, `The pages are not served: ${line}`)
      resolve(false)
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      server.on('error', (error) => log.error({ err: error }, 'a fault of the pages’ server'))
      resolve(true)
    })
  })
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is no address of this machine',
}

/** Whoever keeps a connection is told to open no more requests on it; one that is kept all the same is closed. */
async function closed(server: Server, after: number): Promise<void> {
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'))
  if (after > 0) await wait(after)
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), AGAIN)
    const last = setTimeout(() => server.closeAllConnections(), LONGEST_CLOSE)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(last)
      resolve()
    })
  })
}

const LONGEST_CLOSE = 3_000
/** A connection whose request was answered is idle from then on. */
const AGAIN = 50
