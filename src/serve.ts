import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import type { Command } from './command/command.js'
import { createActivity } from './command/exchange/activity.js'
import { createResponder } from './command/exchange/responder.js'
import type { Platform, PlatformParts } from './command/platform.js'
import type { Administrators, Store } from './command/ports.js'
import { openSqlite } from './database/open-sqlite.js'
import type { Secrets, Settings } from './env.js'
import { ShuttenError } from './errors.js'
import { todayIn } from './platform/console/today.js'
import type { LoadedLibrary } from './search/load-library.js'
import { databaseStore } from './store/database-store.js'

/** What the command line hands over. */
export interface ServeParts {
  readonly library: LoadedLibrary['library']
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
  const handed = handedTo(parts, store, told)
  const opened = await Promise.allSettled(openersOf(settings).map(({ open }) => open(handed)))
  for (const result of opened) {
    if (result.status === 'fulfilled') platforms.push(result.value)
    else log.error({ err: result.reason as unknown }, messageOf(result.reason))
  }
  if (platforms.length === 0) {
    await store.close()
    throw new ShuttenError('platform-refused', 'No chat platform could be opened; see the lines above.')
  }
  log.info({ platforms: platforms.map(({ name }) => name) }, 'serving')
  endOnSignal(platforms, store, log)
}

interface Opener {
  readonly name: Platform['name']
  readonly open: (handed: (name: Platform['name']) => PlatformParts) => Promise<Platform>
}

/** A platform's SDK takes a second to load: only that of a platform whose tokens are set is loaded. */
function openersOf({ secrets, slack, discord, name }: Settings): readonly Opener[] {
  const openers: Opener[] = []
  const { slackBotToken: botToken, slackAppToken: appToken, discordToken: token } = secrets
  if (botToken !== null || appToken !== null)
    openers.push({
      name: 'slack',
      open: async (handed) => {
        const missing = botToken === null ? 'SLACK_BOT_TOKEN' : 'SLACK_APP_TOKEN'
        if (botToken === null || appToken === null)
          throw new ShuttenError('platform-refused', `Slack needs both of its tokens; set ${missing} too.`)
        const { openSlack } = await import('./platform/slack/open-slack.js')
        return openSlack({ botToken, appToken, ...slack, name }, handed('slack'))
      },
    })
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

function handedTo(
  { library, settings, log, commands }: ServeParts,
  store: Store,
  administrators: Administrators,
): (name: Platform['name']) => PlatformParts {
  const now = Date.now
  const activity = createActivity(now())
  const responder = createResponder({
    library: () => library,
    commands,
    store,
    ports: { places: store, administrators, activity, now },
    activity,
    secret: signingSecret(settings.secrets),
    ...(settings.language !== 'auto' && { language: settings.language }),
    today: todayIn,
  })
  return (name) => ({
    responder,
    commands,
    library: () => library,
    events: store,
    activity,
    admins: idsOn(name, settings.admins),
    zone: settings.zone,
    log: log.child({ platform: name }),
    now,
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

function endOnSignal(platforms: readonly Platform[], store: Store, log: Logger): void {
  let isEnding = false
  const end = async (): Promise<void> => {
    setTimeout(() => process.exit(0), LONGEST_END).unref()
    await Promise.allSettled(platforms.map((platform) => platform.close()))
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

const messageOf = (error: unknown): string =>
  error instanceof ShuttenError ? error.message : 'A chat platform could not be opened.'
