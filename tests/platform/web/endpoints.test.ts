import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../../../src/command/endpoint.js'
import { createApp } from '../../../src/platform/web/app.js'
import { openWeb, type Web } from '../../../src/platform/web/open-web.js'
import { openPages } from './open-pages.js'

const HOST = '127.0.0.1'
const endpoints: Endpoint[] = []
const echo: Endpoint = {
  method: 'POST',
  path: '/slack/events',
  answer: (_, body) => Promise.resolve(new Response(`got ${String(body.byteLength)}`)),
}
let web: Web | null
const at = (path: string): string => `${web?.address ?? ''}${path}`
const post = (body: string): Promise<Response> => fetch(at('slack/events'), { method: 'POST', body })

beforeAll(async () => {
  web = await openWeb(openPages(undefined, { endpoints: () => endpoints }).parts, { host: HOST, port: 0 })
})
afterAll(async () => {
  await web?.close()
})

describe('an address of a platform', () => {
  it('is there while the platform is open', async () => {
    expect((await post('x')).status).toBe(404)
    endpoints.push(echo)
    expect(await (await post('xyz')).text()).toBe('got 3')
    endpoints.length = 0
    expect((await post('x')).status).toBe(404)
  })

  it('takes its own method alone, and is no page', async () => {
    endpoints.push(echo)
    const response = await fetch(at('slack/events'))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await fetch(at(''))).status).toBe(200)
    expect((await fetch(at('slack/other'))).status).toBe(404)
  })

  it('takes no more than a megabyte, told before or not', async () => {
    expect(await (await post('x'.repeat(1_000_000))).text()).toBe('got 1000000')
    expect((await post('x'.repeat(1_000_001))).status).toBe(413)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = http.request(at('slack/events'), { method: 'POST' }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      request.on('error', reject)
      for (let sent = 0; sent < 11; sent += 1) request.write('x'.repeat(100_000))
      request.end()
    })
    expect(status).toBe(413)
  })

  it('answers a body that is cut off with 400', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error('aborted'))
      },
    })
    const request = new Request('http://127.0.0.1/slack/events', { method: 'POST', body, duplex: 'half' })
    const app = createApp(openPages(undefined, { endpoints: () => [echo] }).parts)
    expect((await app.request(request)).status).toBe(400)
  })
})

describe('a port that cannot be had', () => {
  it('ends the start with a sentence where a platform is to be reached there', async () => {
    const port = Number(new URL(web?.address ?? '').port)
    const opening = openWeb(openPages().parts, { host: HOST, port, isNeeded: true })
    await expect(opening).rejects.toThrow(/is in use by another program; see SHUTTEN_HTTP_PORT/u)
  })
})
