import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import type { Command } from './command/command.js'
import { createActivity } from './command/exchange/activity.js'
import { createResponder, type Responder } from './command/exchange/responder.js'
import type { Platform, PlatformParts } from './command/platform.js'
import type { Administrators, Ports, Store } from './command/ports.js'
import { openSqlite } from './database/open-sqlite.js'
import { slackTokens, type Secrets, type Settings } from './env.js'
import { ShuttenError } from './errors.js'
import { todayIn } from './platform/console/today.js'
import type { LoadedLibrary } from './search/load-library.js'
import { logChanges } from './search/log-changes.js'
import { watchLibrary, type WatchedLibrary } from './search/watched-library.js'
import { databaseStore } from './store/database-store.js'

/** What the command line hands over. */
export interface ServeParts {
  readonly loaded: LoadedLibrary
  /** Where the reports are. */
  readonly content: string
  readonly settings: Settings
  readonly log: Logger
  readonly commands: readonly Command[]
}

/** Whether the settings name a chat platform to serve. */
export const hasPlatform = ({ secrets }: Settings): boolean =>
  [secrets.slackBotToken, secrets.slackAppToken, secrets.discordToken].some((token) => token !== null)

/**
 * Serves the chat platforms whose tokens are set, until the process is told to end. A platform that refuses is one line
 * of the log, and the others go on.
 * @throws ShuttenError platform-refused where every platform refuses, store-unusable
 */
export async function serve(parts: ServeParts): Promise<void> {
  const { log, settings } = parts
  failLoudly(log)
  const store = databaseStore(await openSqlite(settings.data))
  const platforms: Platform[] = []
  const told = administratorsOf(settings.admins, platforms)
  const watched = await watchLibrary(parts.content, parts.loaded, logChanges(log))
  const handed = handedTo({ ...parts, watched }, store, told)
  const opened = await Promise.allSettled(openersOf(settings).map(({ open }) => open(handed)))
  for (const result of opened) {
    if (result.status === 'fulfilled') platforms.push(result.value)
    else logRefusal(log, result.reason)
  }
  if (platforms.length === 0) {
    await Promise.all([store.close(), watched.close()])
    throw new ShuttenError('platform-refused', 'No chat platform could be opened; see the lines above.')
  }
  log.info({ platforms: platforms.map(({ name }) => name) }, 'serving')
  endOnSignal([...platforms, watched], store, log)
}

interface Watching extends ServeParts {
  readonly watched: WatchedLibrary
}

interface Opener {
  readonly name: Platform['name']
  readonly open: (handed: (name: Platform['name']) => PlatformParts) => Promise<Platform>
}

/** A platform's SDK takes a second to load: only that of a platform whose tokens are set is loaded. */
function openersOf(settings: Settings): readonly Opener[] {
  const { secrets, slack, discord, name } = settings
  const openers: Opener[] = []
  if (secrets.slackBotToken !== null || secrets.slackAppToken !== null)
    openers.push({
      name: 'slack',
      open: async (handed) => {
        const tokens = slackTokens(settings)
        if (tokens === null) throw new ShuttenError('platform-refused', 'Slack has no tokens.')
        const { openSlack } = await import('./platform/slack/open-slack.js')
        return openSlack({ ...tokens, ...slack, name }, handed('slack'))
      },
    })
  const { discordToken: token } = secrets
  if (token !== null)
    openers.push({
      name: 'discord',
      open: async (handed) => {
        const { openDiscord } = await import('./platform/discord/open-discord.js')
        return openDiscord({ token, apiUrl: discord.apiUrl, name }, handed('discord'))
      },
    })
  return openers
}

/** What each platform is handed: one responder, one store and one count of what happens serve them all. */
function handedTo(
  parts: Watching,
  store: Store,
  administrators: Administrators,
): (name: Platform['name']) => PlatformParts {
  const { settings, log, commands } = parts
  const { library, faults: unread } = parts.watched
  const now = Date.now
  const activity = createActivity(now())
  const responder = responderOf(parts, store, { places: store, administrators, activity, now, unread })
  const shared = { responder, commands, library, events: store, activity, zone: settings.zone, now }
  return (name) => ({
    ...shared,
    admins: idsOn(name, settings.admins),
    log: log.child({ platform: name }),
  })
}

function responderOf({ watched, settings, commands }: Watching, store: Store, ports: Ports): Responder {
  return createResponder({
    library: watched.library,
    commands,
    store,
    ports,
    activity: ports.activity,
    secret: signingSecret(settings.secrets),
    ...(settings.language !== 'auto' && { language: settings.language }),
    today: todayIn,
  })
}

/** The one that is set, else one made from a token: the same as long as the token is. */
function signingSecret({ signing, slackBotToken, discordToken }: Secrets): string {
  const token = slackBotToken ?? discordToken ?? ''
  return signing ?? createHash('sha256').update(`shutten buttons ${token}`).digest('hex')
}

const idsOn = (name: Platform['name'], admins: readonly string[]): readonly string[] =>
  admins.filter((each) => each.startsWith(`${name}:`)).map((each) => each.slice(name.length + 1))

function administratorsOf(admins: readonly string[], platforms: readonly Platform[]): Administrators {
  return {
    async tell(text) {
      const telling = platforms.flatMap((platform) =>
        idsOn(platform.name, admins).map((user) => platform.tell(user, text)),
      )
      return (await Promise.all(telling)).filter(Boolean).length
    },
  }
}

/** What nobody caught is logged before the process ends: it may be in any state. */
function failLoudly(log: Logger): void {
  const fail = (error: unknown): never => {
    log.fatal({ err: error }, 'an error that nobody caught')
    process.exit(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
}

/** Milliseconds until the process ends, whatever is not finished. */
const LONGEST_END = 10_000

function endOnSignal(opened: readonly Pick<Platform, 'close'>[], store: Store, log: Logger): void {
  let isEnding = false
  const end = async (): Promise<void> => {
    setTimeout(() => process.exit(0), LONGEST_END).unref()
    await Promise.allSettled(opened.map((each) => each.close()))
    await store.close()
    log.info('ended')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isEnding) process.exit(1)
      isEnding = true
      log.info({ signal }, 'ending')
      void end()
    })
}

/** One line: what to mend, or for what nobody foresaw where it happened. */
function logRefusal(log: Logger, error: unknown): void {
  if (error instanceof ShuttenError) log.error({ code: error.code }, error.message)
  else log.error({ err: error }, 'A chat platform could not be opened.')
}
