import { describe, expect, it } from 'vitest'
import { openWeb } from '../../../src/platform/web/open-web.js'
import { openPages } from './open-pages.js'

const HOST = '127.0.0.1'

describe('the server of the pages', () => {
  it('serves at its address until it is closed', async () => {
    const web = await openWeb(openPages().parts, { host: HOST, port: 0 })
    const address = web?.address ?? ''
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u)
    expect((await fetch(`${address}r/ru-korea-2017`)).status).toBe(200)
    await web?.close()
    await expect(fetch(address)).rejects.toThrow()
  })

  it('finishes what it is asked when it is closed, and keeps no connection', async () => {
    let tellAsked: () => void = () => undefined
    const asked = new Promise<void>((resolve) => (tellAsked = resolve))
    let finish: (reasons: readonly string[]) => void = () => undefined
    const reasons = new Promise<readonly string[]>((resolve) => (finish = resolve))
    const operation = {
      reasons: () => {
        tellAsked()
        return reasons
      },
      metrics: () => Promise.resolve({ type: 'text/plain', text: '' }),
    }
    const web = await openWeb(openPages(undefined, { operation }).parts, { host: HOST, port: 0 })
    const address = web?.address ?? ''
    expect((await fetch(address)).status).toBe(200)
    const pending = fetch(`${address}readyz`)
    await asked
    const closed = web?.close()
    finish([])
    expect(await (await pending).text()).toBe('ready\n')
    await closed
    await expect(fetch(address)).rejects.toThrow()
  })

  it('warns of a port that is in use, and that is all', async () => {
    const web = await openWeb(openPages().parts, { host: HOST, port: 0 })
    const { parts, lines } = openPages()
    expect(await openWeb(parts, { host: HOST, port: Number(new URL(web?.address ?? '').port) })).toBeNull()
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('is in use by another program')
    await web?.close()
  })

  it('tells askers apart by what a proxy on this machine says of them', async () => {
    const web = await openWeb(openPages().parts, { host: HOST, port: 0 })
    const askedBy = async (who: string): Promise<number> =>
      (await fetch(`${web?.address ?? ''}?q=reports`, { headers: { 'x-forwarded-for': who } })).status
    const statuses: number[] = []
    for (let at = 0; at < 6; at += 1) statuses.push(await askedBy('192.0.2.1'))
    expect([...statuses, await askedBy('192.0.2.2')]).toEqual([200, 200, 200, 200, 200, 429, 200])
    await web?.close()
  })
})
