import { once } from 'node:events'
import net, { type AddressInfo, type Socket } from 'node:net'

/** A way to a server that can be cut. */
export interface Proxy {
  /** The server's address by this way. */
  readonly url: string
  /** Breaks every connection; new ones are refused until it is mended. */
  cut(): void
  /** Lets nothing through any more, and breaks nothing: nobody is answered. */
  stall(): void
  mend(): void
  close(): Promise<void>
}

/** Opens a way to the server of an address, on a port of its own on loopback. */
export async function openProxy(url: string): Promise<Proxy> {
  const target = new URL(url)
  const open = new Set<Socket>()
  let state: 'open' | 'cut' | 'stalled' = 'open'
  const server = net.createServer((client) => {
    if (state === 'cut') {
      client.destroy()
      return
    }
    const upstream = net.connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from)
      from.on('data', (data) => state === 'open' && to.write(data))
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
      from.on('error', () => to.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const way = new URL(url)
  way.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const breakAll = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: way.href,
    cut() {
      state = 'cut'
      breakAll()
    },
    stall() {
      state = 'stalled'
    },
    mend() {
      if (state === 'stalled') breakAll()
      state = 'open'
    },
    async close() {
      breakAll()
      server.close()
      await once(server, 'close')
    },
  }
}
