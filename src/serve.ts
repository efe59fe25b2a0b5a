import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import type { Command } from './command/command.js'
import { createActivity } from './command/exchange/activity.js'
import { createButtonIds } from './command/exchange/button-id.js'
import { lastingStore } from './command/exchange/lasting-store.js'
import { createResponder, type Responder } from './command/exchange/responder.js'
import { openPlatforms, type Open } from './command/open-platforms.js'
import type { Platform, PlatformParts } from './command/platform.js'
import type { Administrators, Ports, Store } from './command/ports.js'
import { dateAt } from './due/local-day.js'
import { slackTokens, type Secrets, type Settings } from './env.js'
import { endOnSignal, failLoudly } from './end-of-process.js'
import { ShuttenError } from './errors.js'
import type { Calendar } from './schedule/calendar.js'
import type { TickedSchedule } from './schedule/create-schedule.js'
import { dueCalendar } from './schedule/due-calendar.js'
import { openSchedule } from './schedule/open-schedule.js'
import { drawPicture } from './picture/draw-picture.js'
import type { LoadedLibrary } from './search/load-library.js'
import { logChanges } from './search/log-changes.js'
import { watchLibrary, type WatchedLibrary } from './search/watched-library.js'
import { openStores } from './store/open-stores.js'

/** What the command line hands over. */
export interface ServeParts {
  readonly loaded: LoadedLibrary
  /** Where the reports are. */
  readonly content: string
  readonly settings: Settings
  readonly log: Logger
  readonly commands: readonly Command[]
}

/**
 * Serves the chat platforms whose tokens are set, until the process is told to end. A platform that refuses is one line
 * of the log, and the others go on; so is a damaged store, without which answers go on.
 * @throws ShuttenError platform-refused where every platform refuses, store-unusable
 */
export async function serve(parts: ServeParts): Promise<void> {
  failLoudly(parts.log)
  const serving = await openServing(parts)
  endOnSignal(() => serving.close(), parts.log)
  await serving.opened
}

interface Watching extends ServeParts {
  readonly watched: WatchedLibrary
}

/** What is served. */
export interface Serving {
  readonly schedule: TickedSchedule
  /** Resolves when a platform is open. @throws as `serve` does */
  readonly opened: Promise<void>
  /** Finishes what is being answered and sent: within 10 seconds. */
  close(): Promise<void>
}

/** Opens the store, the schedule and the platforms; `now` is a clock, in milliseconds since 1970. */
export async function openServing(
  parts: ServeParts,
  now: () => number = Date.now,
  open = openSchedule,
): Promise<Serving> {
  const { settings, log } = parts
  const { store: stored, fault, ...kept } = await openStores(settings.data, now())
  if (fault !== null) log.error({ code: fault.code }, fault.message)
  const activity = createActivity(now())
  const store = lastingStore(stored, activity)
  const platforms: Platform[] = []
  const administrators = administratorsOf(settings.admins, platforms)
  const watching = await withWatched(parts)
  const schedule = open({
    ...kept,
    calendar: calendarOf(watching, store, now),
    senders: { get: (platform) => platforms.find(({ name }) => name === platform)?.sender },
    administrators,
    language: settings.language === 'ja' ? 'ja' : 'en',
    log,
    now,
  })
  const ports = { places: store, administrators, activity, schedule, unread: watching.watched.faults, now }
  const opened = openPlatforms(openersOf(settings, handedTo(watching, store, ports)), platforms, log)
  return servingOf(opened, schedule, [watching.watched], platforms, store)
}

async function withWatched(parts: ServeParts): Promise<Watching> {
  return { ...parts, watched: await watchLibrary(parts.content, parts.loaded, logChanges(parts.log)) }
}

/** What was opened last is closed first; where no platform opens, all of it at once. */
function servingOf(
  opened: Promise<void>,
  schedule: TickedSchedule,
  others: readonly Pick<Platform, 'close'>[],
  platforms: readonly Platform[],
  store: Store,
): Serving {
  const close = async (): Promise<void> => {
    await schedule.close()
    await Promise.allSettled([...others, ...platforms].map((each) => each.close()))
    await store.close()
  }
  opened.catch(close)
  return { schedule, opened, close }
}

const calendarOf = ({ watched, settings }: Watching, store: Store, now: () => number): Calendar =>
  dueCalendar({
    library: watched.library,
    buttons: { queries: store, ids: createButtonIds(signingSecret(settings.secrets)), now },
    name: settings.name,
  })

/** A platform's SDK takes a second to load: only that of a platform whose tokens are set is loaded. */
function openersOf(settings: Settings, handed: (name: Platform['name']) => PlatformParts): readonly Open[] {
  const { secrets, slack, discord, name } = settings
  const openers: Open[] = []
  if (secrets.slackBotToken !== null || secrets.slackAppToken !== null)
    openers.push(async () => {
      const tokens = slackTokens(settings)
      if (tokens === null) throw new ShuttenError('platform-refused', 'Slack has no tokens.')
      const { openSlack } = await import('./platform/slack/open-slack.js')
      return openSlack({ ...tokens, ...slack, name }, handed('slack'))
    })
  const { discordToken: token } = secrets
  if (token !== null)
    openers.push(async () => {
      const { openDiscord } = await import('./platform/discord/open-discord.js')
      return openDiscord({ token, apiUrl: discord.apiUrl, name }, handed('discord'))
    })
  return openers
}

/** What each platform is handed: one responder, one store and one count of what happens serve them all. */
function handedTo(parts: Watching, store: Store, ports: Ports): (name: Platform['name']) => PlatformParts {
  const { watched, settings, log, commands } = parts
  const { activity, now } = ports
  const shared = {
    responder: responderOf(parts, store, ports),
    commands,
    library: watched.library,
    events: store,
    activity,
    zone: settings.zone,
    draw: drawPicture,
    now,
  }
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
    today: (zone) => dateAt(zone, ports.now()),
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
