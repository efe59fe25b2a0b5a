import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../src/answer/answer.js'
import { logAnswer, openLog, type LogOptions } from '../src/log.js'

/** A log that keeps its lines. */
async function keptLog(options: Partial<LogOptions> = {}) {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const log = await openLog({ level: 'info', secrets: [], isTerminal: false, destination, ...options })
  return { log, lines }
}

const answer: Answer = {
  command: 'stance',
  asked: {
    words: 'ロシア 秘密の質問',
    actors: ['RU'],
    period: '2017-04',
    text: '秘密の質問',
    reports: ['a'],
  },
  outcome: 'found',
  title: 'Russia · April 2017',
  scope: '1 report',
  nodes: [{ kind: 'line', text: 'a line that stays out' }],
  total: 3,
  page: 1,
  more: 0,
  pages: 1,
  language: 'en',
  audience: 'asker',
}

describe('the line of a question', () => {
  it('says the command, actors, period, hits, outcome and milliseconds', async () => {
    const { log, lines } = await keptLog()
    logAnswer(log, answer, 12.345)
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      command: 'stance',
      actors: ['RU'],
      period: '2017-04',
      hits: 3,
      outcome: 'found',
      milliseconds: 12.3,
    })
  })

  it('holds nothing that was typed, and nothing of a report', async () => {
    const { log, lines } = await keptLog()
    logAnswer(log, answer, 1)
    expect(lines.join('')).not.toMatch(/秘密|stays out|April/)
  })

  it('is not written below its level', async () => {
    const { log, lines } = await keptLog({ level: 'warn' })
    logAnswer(log, answer, 1)
    expect(lines).toEqual([])
  })
})

describe('secrets', () => {
  it.each([
    ['a field', { token: 'hush-hush' }],
    ['a field of another name', { SLACK_SIGNING_SECRET: 'hush-hush' }],
    ['a field deep inside', { request: { headers: [{ Authorization: 'hush-hush' }] } }],
    ['an address', { url: 'postgres://bot:hush-hush@localhost/db' }],
    ["Slack's token", { note: 'sent xoxb-hush-hush-123 along' }],
    ["Discord's token", { note: `${'a'.repeat(24)}.hushhu.${'hush-hush'.repeat(3)}` }],
    [
      'an address of an interaction',
      { url: 'https://discord.com/api/v10/interactions/12345/hush-hush/callback' },
    ],
    ['an address of a webhook', { note: 'POST /webhooks/12345/hush-hush?wait=true failed' }],
    ['an address for responses', { note: 'at https://hooks.slack.com/commands/T1/2/hush-hush' }],
    ['the address of a socket', { note: 'wss://wss-primary.slack.com/link/?ticket=hush-hush&app_id=1' }],
    ['an error', { err: Object.assign(new Error('no'), { token: 'hush-hush', body: 'hush-hush' }) }],
  ])('in %s are blotted out', async (_, fields) => {
    const { log, lines } = await keptLog()
    log.error(fields, 'a fault')
    expect(lines.join('')).toContain('a fault')
    expect(lines.join('')).not.toContain('hush')
  })

  it('are blotted out wherever their value stands', async () => {
    const secret = fc.string({ minLength: 8, unit: 'grapheme' }).filter((value) => value.trim().length >= 8)
    await fc.assert(
      fc.asyncProperty(secret, async (value) => {
        // What the line itself says in any case is no secret.
        fc.pre(!'{"level":50,"time":1234567890123,"err":{"name":"Error","message":"stack'.includes(value))
        const { log, lines } = await keptLog({ secrets: [value] })
        log.error({ err: new Error(`at ${value}`), deep: [{ here: value }] }, `with ${value} in it`)
        const spelled = JSON.stringify(value).slice(1, -1)
        expect(lines.join('')).not.toContain(spelled)
      }),
      { numRuns: 200 },
    )
  })

  it('that are too short to tell from words leave the line as it is', async () => {
    const { log, lines } = await keptLog({ secrets: ['a'] })
    log.warn('a plain warning')
    expect(lines.join('')).toContain('a plain warning')
  })
})

describe('an error', () => {
  it('is logged with what names it, and without what else it carries', async () => {
    const { log, lines } = await keptLog()
    const fault = {
      code: 50001,
      status: 403,
      method: 'POST',
      route: '/channels/:id',
      requestBody: 'what was said',
    }
    log.error({ err: Object.assign(new Error('Missing Access'), fault) }, 'not posted')
    const { err } = JSON.parse(lines[0] ?? '') as { err: object }
    expect(err).toMatchObject({
      name: 'Error',
      message: 'Missing Access',
      code: 50001,
      status: 403,
      method: 'POST',
    })
    expect(err).not.toHaveProperty('requestBody')
  })

  it('that is none is logged by its type alone', async () => {
    const { log, lines } = await keptLog()
    log.error({ err: 'words that were thrown' }, 'odd')
    expect(lines.join('')).not.toContain('words that were thrown')
  })
})

describe('a log on a terminal', () => {
  it('is in words, and blots out secrets too', async () => {
    const { log, lines } = await keptLog({ isTerminal: true, secrets: ['swordfish'] })
    log.warn({ at: 'report.yaml:4', word: 'swordfish' }, 'no title')
    expect(lines.join('')).toMatch(/WARN.*no title/)
    expect(lines.join('')).toContain('report.yaml:4')
    expect(lines.join('')).not.toContain('swordfish')
  })
})
