import { pino } from 'pino'
import { createActivity } from '../../../src/command/exchange/activity.js'
import { createEnding } from '../../../src/command/exchange/ending.js'
import { createTurns } from '../../../src/command/exchange/turns.js'
import { createResponder, type Responder } from '../../../src/command/exchange/responder.js'
import type { Platform, PlatformParts } from '../../../src/command/platform.js'
import type { Activity, Store } from '../../../src/command/ports.js'
import { openDiscord } from '../../../src/platform/discord/open-discord.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { shipped, TODAY, type openFor } from '../../answer/opened.js'
import { ADMIN, TOKEN } from './server/ids.js'

/** What a test may want otherwise. */
export interface Wanted {
  readonly token?: string
  readonly store?: Store
  readonly reports?: ReturnType<typeof openFor>
  readonly now?: () => number
  /** Stands before or round the responder. */
  readonly wrap?: (responder: Responder) => Responder
  readonly level?: string
  readonly longestStart?: number
  readonly draw?: PlatformParts['draw']
}

/** A bot that is connected, what it wrote into the log, and what it counted. */
export interface OpenBot {
  readonly platform: Platform
  readonly lines: readonly string[]
  readonly activity: Activity
  readonly told: readonly string[]
}

/** The parts that the root would hand over, with the real responder. */
export function partsFor({
  store = memoryStore(),
  reports = shipped,
  now,
  wrap,
  level = 'info',
  draw,
}: Wanted = {}) {
  const lines: string[] = []
  const told: string[] = []
  // By itself, time runs so fast that nobody asks too fast.
  let clock = Date.UTC(2026, 10, 23)
  const nowOf = now ?? (() => (clock += 10_000))
  const activity = createActivity(0)
  const { library, commands } = reports.context
  const administrators = {
    tell: (text: string) => {
      told.push(text)
      return Promise.resolve(1)
    },
  }
  const responder = createResponder({
    library: () => library,
    commands,
    store,
    ports: { places: store, administrators, activity, now: nowOf },
    activity,
    secret: 'a secret of the tests',
    links: () => null,
    today: () => TODAY,
  })
  const parts: PlatformParts = {
    responder: wrap?.(responder) ?? responder,
    commands,
    library: () => library,
    events: store,
    installations: store,
    activity,
    admins: [ADMIN],
    zone: 'UTC',
    log: pino({ level, base: null }, { write: (line: string) => void lines.push(line) }),
    now: nowOf,
    turn: createTurns(),
    ending: createEnding(),
    ...(draw && { draw }),
  }
  return { parts, lines, told, activity }
}

/** Connects a bot to a server. */
export async function openBot(apiUrl: string, wanted: Wanted = {}): Promise<OpenBot> {
  const { parts, ...seen } = partsFor(wanted)
  const { token = TOKEN, longestStart } = wanted
  const settings = { token, apiUrl, name: 'Shutten', ...(longestStart !== undefined && { longestStart }) }
  const platform = await openDiscord(settings, parts)
  return { platform, ...seen }
}
