import type { Logger } from 'pino'
import type { ReaderLinks } from './answer/reader-link.js'
import { administratorsOf, idsOn } from './command/administrators.js'
import type { Command } from './command/command.js'
import { createActivity } from './command/exchange/activity.js'
import { createButtonIds } from './command/exchange/button-id.js'
import { createReaderLinks } from './command/exchange/create-reader-links.js'
import { lastingStore } from './command/exchange/lasting-store.js'
import { createResponder, type Responder } from './command/exchange/responder.js'
import { openPlatforms, type Open } from './command/open-platforms.js'
import type { Platform, PlatformParts } from './command/platform.js'
import type { Ports, Store } from './command/ports.js'
import { dateAt } from './due/local-day.js'
import { signingSecret, slackTokens, type Settings } from './env.js'
import { endOnSignal, failLoudly } from './end-of-process.js'
import { ShuttenError } from './errors.js'
import type { Calendar } from './schedule/calendar.js'
import type { TickedSchedule } from './schedule/create-schedule.js'
import { dueCalendar } from './schedule/due-calendar.js'
import { openSchedule } from './schedule/open-schedule.js'
import type { Web } from './platform/web/open-web.js'
import type { LoadedLibrary } from './search/load-library.js'
import { openStores } from './store/open-stores.js'

/** What the command line hands over. */
export interface ServeParts {
  readonly library: LoadedLibrary['library']
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
  const { store: stored, ...kept } = await storesOf(settings, log, now)
  const activity = createActivity(now())
  const store = lastingStore(stored, activity)
  const platforms: Platform[] = []
  const administrators = administratorsOf(settings.admins, platforms)
  const schedule = open({
    ...kept,
    calendar: calendarOf(parts, store, now),
    senders: { get: (platform) => platforms.find(({ name }) => name === platform)?.sender },
    administrators,
    language: settings.language === 'ja' ? 'ja' : 'en',
    log,
    now,
  })
  const handed = handedTo(parts, store, { places: store, administrators, activity, schedule, now })
  // Before the platforms: their refusal is for whoever holds what is served.
  const web = await webOf(parts, activity, now)
  const opened = openPlatforms(openersOf(settings, handed), platforms, log)
  return servingOf({ opened, schedule, platforms, web, store })
}

/** What is kept between questions; that it is damaged or away is one line of the log. */
async function storesOf(
  { data }: Settings,
  log: Logger,
  now: () => number,
): Promise<Omit<Awaited<ReturnType<typeof openStores>>, 'fault'>> {
  const { fault, ...stores } = await openStores(data, now())
  if (fault !== null) log.error({ code: fault.code }, fault.message)
  return stores
}

interface Opened {
  readonly opened: Promise<void>
  readonly schedule: TickedSchedule
  readonly platforms: readonly Platform[]
  readonly web: Web | null
  readonly store: Store
}

/** What was opened last is closed first; where no platform opens, all of it at once. */
function servingOf({ opened, schedule, platforms, web, store }: Opened): Serving {
  const close = async (): Promise<void> => {
    await schedule.close()
    await Promise.allSettled([web?.close(), ...platforms.map((platform) => platform.close())])
    await store.close()
  }
  opened.catch(close)
  return { schedule, opened, close }
}

/** The pages, beside the platforms. */
async function webOf(
  { library, ...parts }: ServeParts,
  activity: Ports['activity'],
  now: () => number,
): Promise<Web | null> {
  const { startWeb } = await import('./platform/web/start-web.js')
  const secret = secretOf(parts.settings)
  const answered = (outcome: string): void => activity.answered(outcome)
  const web = await startWeb({ ...parts, library: () => library, secret, now, answered })
  if (web !== null) parts.log.info({ address: web.address }, 'serving pages')
  return web
}

const calendarOf = ({ library, settings }: ServeParts, store: Store, now: () => number): Calendar =>
  dueCalendar({
    library: () => library,
    buttons: { queries: store, ids: createButtonIds(secretOf(settings)), now },
    links: linksOf({ library, settings }, now),
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
function handedTo(parts: ServeParts, store: Store, ports: Ports): (name: Platform['name']) => PlatformParts {
  const { library, settings, log, commands } = parts
  const { activity, now } = ports
  const shared = {
    responder: responderOf(parts, store, ports),
    commands,
    library: () => library,
    events: store,
    activity,
    zone: settings.zone,
    now,
  }
  return (name) => ({
    ...shared,
    admins: idsOn(name, settings.admins),
    log: log.child({ platform: name }),
  })
}

function responderOf({ library, settings, commands }: ServeParts, store: Store, ports: Ports): Responder {
  return createResponder({
    library: () => library,
    commands,
    store,
    ports,
    activity: ports.activity,
    secret: secretOf(settings),
    links: linksOf({ library, settings }, ports.now),
    ...(settings.language !== 'auto' && { language: settings.language }),
    today: (zone) => dateAt(zone, ports.now()),
  })
}

/** Some token is set, or nothing would be served. */
const secretOf = ({ secrets }: Settings): string => signingSecret(secrets) ?? ''

const linksOf = (
  { library, settings }: Pick<ServeParts, 'library' | 'settings'>,
  now: () => number,
): ReaderLinks =>
  createReaderLinks({
    publicUrl: settings.publicUrl,
    secret: signingSecret(settings.secrets),
    library: () => library,
    now,
  })
