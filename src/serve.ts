import type { Logger } from 'pino'
import type { ReaderLinks } from './answer/reader-link.js'
import { administratorsOf, idsOn } from './command/administrators.js'
import type { Command } from './command/command.js'
import { createActivity } from './command/exchange/activity.js'
import { createButtonIds } from './command/exchange/button-id.js'
import { createReaderLinks } from './command/exchange/create-reader-links.js'
import { lastingStore } from './command/exchange/lasting-store.js'
import { createResponder, type Responder } from './command/exchange/responder.js'
import { openPlatforms } from './command/open-platforms.js'
import type { Platform, PlatformParts } from './command/platform.js'
import type { Ports, Store } from './command/ports.js'
import { dateAt } from './due/local-day.js'
import { signingSecret, type Settings } from './env.js'
import { endOnSignal, failLoudly } from './end-of-process.js'
import { openersOf } from './openers.js'
import type { Calendar } from './schedule/calendar.js'
import type { TickedSchedule } from './schedule/create-schedule.js'
import { dueCalendar } from './schedule/due-calendar.js'
import { openSchedule } from './schedule/open-schedule.js'
import { needsPort } from './platform-settings.js'
import { drawPicture } from './picture/draw-picture.js'
import type { Web } from './platform/web/open-web.js'
import type { LoadedLibrary } from './search/load-library.js'
import { logChanges } from './search/log-changes.js'
import { watchLibrary, type WatchedLibrary } from './search/watched-library.js'
import { openStores, type Stores } from './store/open-stores.js'

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
  const { settings } = parts
  const activity = createActivity(now())
  const { store, ...kept } = await storesOf(parts, activity, now)
  const platforms: Platform[] = []
  const administrators = administratorsOf(settings.admins, platforms)
  const watching = await withWatched(parts)
  const schedule = open({
    ...kept,
    calendar: calendarOf(watching, store, now),
    senders: { get: (platform) => platforms.find(({ name }) => name === platform)?.sender },
    administrators,
    language: settings.language === 'ja' ? 'ja' : 'en',
    log: parts.log,
    now,
  })
  const web = webOf(watching, activity, now, platforms)
  const ports = { places: store, administrators, activity, schedule, unread: watching.watched.faults, now }
  const openers = openersOf(settings, handedTo(watching, store, ports))
  const opened = web.then(() => openPlatforms(openers, platforms, parts.log))
  return servingOf({ opened, schedule, platforms, web, watched: watching.watched, store })
}

/** What is kept between questions; that it is damaged or away is one line of the log. */
async function storesOf(
  { settings, log }: ServeParts,
  activity: Ports['activity'],
  now: () => number,
): Promise<Omit<Stores, 'fault'>> {
  const { fault, store, ...others } = await openStores(settings.data, now())
  if (fault !== null) log.error({ code: fault.code }, fault.message)
  return { store: lastingStore(store, activity), ...others }
}

async function withWatched(parts: ServeParts): Promise<Watching> {
  return { ...parts, watched: await watchLibrary(parts.content, parts.loaded, logChanges(parts.log)) }
}

interface Opened {
  readonly opened: Promise<void>
  readonly schedule: TickedSchedule
  readonly platforms: readonly Platform[]
  readonly web: Promise<Web | null>
  readonly watched: WatchedLibrary
  readonly store: Store
}

/** The pages first, so that what came over HTTP is still answered; where no platform opens, all of it. */
function servingOf({ opened, schedule, platforms, web, watched, store }: Opened): Serving {
  const close = async (): Promise<void> => {
    await schedule.close()
    await Promise.allSettled([watched.close(), web.then((pages) => pages?.close())])
    await Promise.allSettled(platforms.map((each) => each.close()))
    await store.close()
  }
  opened.catch(close)
  return { schedule, opened, close }
}

/** The pages, beside the platforms; opened before them, as their refusal is for whoever holds what is served. */
async function webOf(
  { watched: { library }, ...parts }: Watching,
  activity: Ports['activity'],
  now: () => number,
  platforms: readonly Platform[],
): Promise<Web | null> {
  const { startWeb } = await import('./platform/web/start-web.js')
  const { settings } = parts
  const answered = (outcome: string): void => activity.answered(outcome)
  const endpoints = () => platforms.flatMap((platform) => platform.endpoints ?? [])
  const secret = secretOf(settings)
  return startWeb({ ...parts, library, secret, now, answered, endpoints, isNeeded: needsPort(settings) })
}

const calendarOf = ({ watched, settings }: Watching, store: Store, now: () => number): Calendar =>
  dueCalendar({
    library: watched.library,
    buttons: { queries: store, ids: createButtonIds(secretOf(settings)), now },
    links: linksOf({ watched, settings }, now),
    name: settings.name,
  })

/** What each platform is handed: one responder, one store and one count of what happens serve them all. */
function handedTo(parts: Watching, store: Store, ports: Ports): (name: Platform['name']) => PlatformParts {
  const { watched, settings, log, commands } = parts
  const { activity, now } = ports
  const shared = {
    responder: responderOf(parts, store, ports),
    commands,
    library: watched.library,
    events: store,
    installations: store,
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
    secret: secretOf(settings),
    links: linksOf({ watched, settings }, ports.now),
    ...(settings.language !== 'auto' && { language: settings.language }),
    today: (zone) => dateAt(zone, ports.now()),
  })
}

/** Some token is set, or nothing would be served. */
const secretOf = ({ secrets }: Settings): string => signingSecret(secrets) ?? ''

const linksOf = (
  { watched, settings }: Pick<Watching, 'watched' | 'settings'>,
  now: () => number,
): ReaderLinks =>
  createReaderLinks({
    publicUrl: settings.publicUrl,
    secret: signingSecret(settings.secrets),
    library: watched.library,
    now,
  })
