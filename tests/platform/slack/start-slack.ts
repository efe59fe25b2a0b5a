import { createActivity } from '../../../src/command/exchange/activity.js'
import { createEnding } from '../../../src/command/exchange/ending.js'
import { createTurns } from '../../../src/command/exchange/turns.js'
import { createResponder } from '../../../src/command/exchange/responder.js'
import { loadCommands } from '../../../src/command/load-commands.js'
import type { Platform, PlatformParts } from '../../../src/command/platform.js'
import type { Store } from '../../../src/command/ports.js'
import { openLog } from '../../../src/log.js'
import { openSlack, type SlackSettings } from '../../../src/platform/slack/open-slack.js'
import { SOCKET_TIMING, type SocketTiming } from '../../../src/platform/slack/socket-timing.js'
import { defaultContentDirectory, loadLibrary } from '../../../src/search/load-library.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { APP_TOKEN, BOT_TOKEN, type SlackServer } from './server/slack-server.js'

/** Slack as the tests start it. */
export interface Started {
  readonly platform: Platform
  readonly parts: PlatformParts
}

const loaded = Promise.all([loadLibrary(defaultContentDirectory()), loadCommands()])
/** Every line that was logged in this file of tests. */
export const logged: string[] = []

/** What a platform is handed, with all reports that are shipped, or with others. */
export async function partsWith(
  more: {
    readonly store?: Store
    readonly now?: () => number
    readonly library?: ReturnType<PlatformParts['library']>
    readonly draw?: PlatformParts['draw']
  } = {},
): Promise<PlatformParts> {
  const [shipped, commands] = await loaded
  const { library = shipped.library, store = memoryStore(), now = Date.now } = more
  const destination = { write: (line: string) => void logged.push(line) }
  const log = await openLog({ level: 'trace', secrets: [], isTerminal: false, destination })
  const activity = createActivity(now())
  const administrators = { tell: () => Promise.resolve(0) }
  const responder = createResponder({
    library: () => library,
    commands,
    store,
    ports: { places: store, administrators, activity, now },
    activity,
    secret: 'a secret of the tests',
    links: () => null,
    today: () => '2024-04-12',
  })
  const admins = ['U999']
  return {
    responder,
    commands,
    library: () => library,
    events: store,
    installations: store,
    activity,
    admins,
    zone: 'UTC',
    log,
    now,
    turn: createTurns(),
    ending: createEnding(),
    ...(more.draw && { draw: more.draw }),
  }
}

/** A silence is noticed soon. */
export const TEST_TIMING: SocketTiming = { ...SOCKET_TIMING, silence: 600, firstWait: 20 }

/** Settings that reach the server of the tests. */
export const settingsFor = (server: SlackServer, more: Partial<SlackSettings> = {}): SlackSettings => ({
  botToken: BOT_TOKEN,
  appToken: APP_TOKEN,
  apiUrl: server.apiUrl,
  prefix: '',
  name: 'Shutten',
  timing: TEST_TIMING,
  ...more,
})

/** Opens Slack against a server of the tests. */
export async function startSlack(
  server: SlackServer,
  more: Partial<SlackSettings> = {},
  given?: PlatformParts,
): Promise<Started> {
  const parts = given ?? (await partsWith())
  return { platform: await openSlack(settingsFor(server, more), parts), parts }
}
