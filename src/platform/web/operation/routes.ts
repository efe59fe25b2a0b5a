import type { Context, Hono } from 'hono'

/** What those who operate a process ask it: balancers, containers, Prometheus. */
export interface Operation {
  /** Why it may not be sent requests, a sentence each without secrets; none: it may. */
  reasons(): Promise<readonly string[]>
  /** Its metrics, as Prometheus reads them. */
  metrics(): Promise<{ readonly type: string; readonly text: string }>
}

/** Adds `/healthz` (the process and its event loop live), `/readyz` (it may be sent requests) and `/metrics`. */
export function addOperation(app: Hono, operation: Operation): void {
  app.get('/healthz', (c) => plain(c, 'ok', 200))
  app.get('/readyz', async (c) => {
    const reasons = await operation.reasons()
    return reasons.length === 0 ? plain(c, 'ready', 200) : plain(c, reasons.join('\n'), 503)
  })
  app.get('/metrics', async (c) => {
    const { type, text } = await operation.metrics()
    return c.body(text, 200, { 'content-type': type, ...UNKEPT })
  })
}

const UNKEPT = { 'cache-control': 'no-store' }

const plain = (c: Context, text: string, status: 200 | 503): Response => c.text(`${text}\n`, status, UNKEPT)
