import { Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { createActivity } from '../../../../src/command/exchange/activity.js'
import { createMetrics } from '../../../../src/platform/web/operation/metrics.js'
import { openPages } from '../open-pages.js'

const shown = (reasons: readonly string[] = []) => {
  const activity = createActivity(0)
  const metrics = createMetrics('1.2.3')
  const moment = () => ({
    now: 0,
    activity: activity.read(),
    ledger: null,
    reports: { read: 1, unread: 0 },
    platforms: {},
  })
  const operation = {
    reasons: () => Promise.resolve(reasons),
    metrics: () => metrics.show(moment()),
  }
  return openPages(undefined, { operation })
}

/** A line of Prometheus' text format. */
const LINE =
  /^(?:# (?:HELP|TYPE) .+|[a-z_][a-z0-9_]*(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? (?:-?[\d.]+(?:e[+-]?\d+)?|[+-]?Inf|Nan))$/u

describe('Those who operate a process', () => {
  it('are told that it lives', async () => {
    const answer = await shown(['store: damaged']).get('/healthz')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('ok\n')
  })

  it('are told that it may be sent requests', async () => {
    const answer = await shown().get('/readyz')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('ready\n')
  })

  it('are told in a line each why it may not', async () => {
    const answer = await shown(['store: damaged', 'slack: not open']).get('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe('store: damaged\nslack: not open\n')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('are shown metrics as Prometheus reads them', async () => {
    const answer = await shown().get('/metrics')
    expect(answer.headers.get('content-type')).toBe(Registry.PROMETHEUS_CONTENT_TYPE)
    const lines = (await answer.text()).split('\n').filter((line) => line !== '')
    const odd = lines.filter((line) => !LINE.test(line))
    expect(odd).toEqual([])
  })

  it('are told nothing where nobody operates it', async () => {
    const pages = openPages()
    for (const path of ['/healthz', '/readyz', '/metrics']) expect((await pages.get(path)).status).toBe(404)
  })
})
