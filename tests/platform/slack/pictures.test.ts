import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { BOT_TOKEN, SlackServer } from './server/slack-server.js'
import { command, direct, mention } from './server/envelopes.js'
import { logged, partsWith, startSlack, type Started } from './start-slack.js'

const PNG = Buffer.from('the bytes of a picture')
let server: SlackServer
let slack: Started
beforeAll(async () => {
  server = await SlackServer.open()
})
const start = async (draw: () => Promise<Buffer> = () => Promise.resolve(PNG)): Promise<void> => {
  slack = await startSlack(server, {}, await partsWith({ draw }))
}
afterEach(async () => {
  await slack.platform.close()
  expect(server.faults).toEqual([])
  server.calls.length = 0
})
afterAll(async () => {
  await server.close()
})

const methods = (): readonly string[] =>
  server.calls.map(({ method }) => method).filter((method) => /^(?:chat|files|upload|response)/u.test(method))
const shared = async (): Promise<Readonly<Record<string, unknown>>> => {
  await vi.waitFor(() => {
    expect(server.callsOf('files.completeUploadExternal')).toHaveLength(1)
  }, 10_000)
  return server.callsOf('files.completeUploadExternal')[0]?.args ?? {}
}
/** All that is being answered is answered. */
const done = async (count: number): Promise<void> => {
  await vi.waitFor(() => {
    expect(methods().filter((method) => /^(?:chat|response)/u.test(method)).length).toBe(count)
  }, 10_000)
  await slack.platform.close()
}

describe('a picture on Slack', () => {
  it('is uploaded after the answer to a mention, and shared in its thread', async () => {
    await start()
    await server.send(mention('<@U0BOT> timeline russia 2017', { ts: '1700000100.000100' }))
    expect(await shared()).toEqual({
      files: [{ id: 'F0PICTURE', title: 'Timeline · Russia · 2017' }],
      channel_id: 'C111',
      thread_ts: '1700000100.000100',
    })
    expect(methods().slice(-4)).toEqual(['chat.postMessage', 'files.getUploadURLExternal', 'upload', 'files.completeUploadExternal']) // prettier-ignore
    const [upload] = server.callsOf('upload')
    expect(upload?.args['bytes']).toEqual(PNG)
    expect(upload?.token).not.toBe(BOT_TOKEN)
    const [asked] = server.callsOf('files.getUploadURLExternal')
    expect(asked?.args).toMatchObject({ filename: 'timeline.png', length: String(PNG.length) })
    expect(asked?.args['alt_txt']).toContain('Russia: ')
  })

  it('goes into a direct message', async () => {
    await start()
    await server.send(direct('figures'))
    expect(await shared()).toMatchObject({ channel_id: 'D111' })
  })

  it('goes where an answer is for the whole channel, and is not sent where it is for one', async () => {
    await start()
    await server.send(command(server.base, '/shutten', 'timeline russia public:yes'))
    expect(await shared()).toMatchObject({ channel_id: 'C111' })
    server.calls.length = 0
    await server.send(command(server.base, '/shutten', 'timeline russia'))
    await done(1)
    expect(methods()).toEqual(['response_url'])
  })

  it.each([
    ['cannot be drawn', () => Promise.reject(new Error('no binary')), null],
    ['may not be uploaded', undefined, { body: { ok: false, error: 'missing_scope' } }],
    [
      'is to be sent elsewhere',
      undefined,
      { body: { ok: true, upload_url: 'https://example.org/', file_id: 'F0' } },
    ],
  ] as const)('that %s leaves the answer as it is', async (_, draw, fault) => {
    await start(draw)
    if (fault !== null) server.plan('files.getUploadURLExternal', fault)
    const before = logged.length
    await server.send(direct('timeline russia'))
    await done(methods().length || 1)
    expect(server.callsOf('chat.postMessage').length).toBeGreaterThan(0)
    expect(server.callsOf('files.completeUploadExternal')).toEqual([])
    expect(
      logged.slice(before).some((line) => /slack-undrawn|missing_scope|upload_url_foreign/u.test(line)),
    ).toBe(true)
  })
})
