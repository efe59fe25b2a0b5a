import { commandOf } from '../platform/discord/server/payloads.js'
import { TOKEN } from '../platform/discord/server/ids.js'
import type { Exchange } from '../platform/discord/server/rest.js'
import { PUBLIC_KEY, signed } from '../platform/discord/server/signed.js'
import { startServer } from '../platform/discord/server/start-server.js'
import { command } from '../platform/slack/server/envelopes.js'
import { overHttp, SIGNING_SECRET } from '../platform/slack/server/signed.js'
import { BOT_TOKEN, SlackServer } from '../platform/slack/server/slack-server.js'
import { SLACK_WORDS } from './slack-words.js'

/** A platform that asks replicas over HTTP, each time as somebody else. */
export interface Side {
  readonly name: string
  /** How a replica is set up. */
  readonly env: Readonly<Record<string, string>>
  /** Asks a question, known by a number; `send` finds a replica that takes it. */
  ask(at: number, send: (request: Request) => Promise<Response>): Promise<void>
  /** How many messages have come up to now. */
  heard(): number
  /** What was said to a question. */
  said(at: number): readonly string[]
  close(): Promise<void>
}

/** Slack: whoever asks has a channel of their own, by which the answer is known. */
export async function slackSide(): Promise<Side> {
  const slack = await SlackServer.open()
  const urlOf = (at: number): string => `${slack.base}/commands/T111/C${String(at)}`
  return {
    name: 'Slack',
    env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl },
    async ask(at, send) {
      const who = { user_id: `U${String(at)}`, channel_id: `C${String(at)}`, response_url: urlOf(at) }
      const words = SLACK_WORDS[Math.abs(at) % SLACK_WORDS.length] ?? ''
      await send(overHttp(command(slack.base, '/shutten', words, who)))
    },
    heard: () => slack.calls.length,
    said(at) {
      const { pathname } = new URL(urlOf(at))
      return slack.calls.filter((call) => call.path === pathname).map(({ args }) => JSON.stringify(args))
    },
    close: () => slack.close(),
  }
}

const OPTIONS = [
  ['stance', { actor: 'ロシア', period: '2017年4月' }],
  ['cite', { place: '3.2' }],
  ['find', { text: '北朝鮮' }],
  ['timeline', { actor: 'ロシア', period: '2017年' }],
  ['help', {}],
] as const

/** Discord: what is asked is known by its token. */
export async function discordSide(): Promise<Side> {
  const discord = await startServer()
  const exchanges = new Map<number, Exchange>()
  return {
    name: 'Discord',
    env: { DISCORD_TOKEN: TOKEN, DISCORD_PUBLIC_KEY: PUBLIC_KEY, DISCORD_API_URL: discord.apiUrl },
    async ask(at, send) {
      const [name, options] = OPTIONS[Math.abs(at) % OPTIONS.length] ?? ['help', {}]
      const payload = commandOf(name, options, { user: String(10n ** 17n + BigInt(at)) })
      exchanges.set(at, await discord.interactOver(payload, (sent) => send(signed(JSON.stringify(sent)))))
    },
    heard: () => [...exchanges.values()].reduce((sum, { messages }) => sum + messages.length, 0),
    said: (at) => exchanges.get(at)?.messages.map((message) => JSON.stringify(message)) ?? [],
    close: () => discord.close(),
  }
}
