import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { ReaderLinks } from './answer/reader-link.js'
import { administratorsOf, idsOn } from './command/administrators.js'
import type { Command } from './command/command.js'
import { createActivity } from './command/exchange/activity.js'
import { createButtonIds } from './command/exchange/button-id.js'
import { createReaderLinks } from './command/exchange/create-reader-links.js'
import { createEnding } from './command/exchange/ending.js'
import { lastingStore } from './command/exchange/lasting-store.js'
import { createResponder, type Responder } from './command/exchange/responder.js'
import { createTurns } from './command/exchange/turns.js'
import { openPlatforms } from './command/open-platforms.js'
import type { Platform, PlatformParts } from './command/platform.js'
import type { Ports, Store } from './command/ports.js'
import { dateAt } from './due/local-day.js'
import { signingSecret, storePlaceOf, type Settings } from './env.js'
import { endOnSignal, failLoudly } from './end-of-process.js'
import { servingOf, type Serving } from './serving.js'
import { openersOf } from './openers.js'
import { operatedOf, type Operated } from './operating.js'
import { packageVersion } from './platform/console/package-version.js'
import { createMetrics } from './platform/web/operation/metrics.js'
import type { Calendar } from './schedule/calendar.js'
import { dueCalendar } from './schedule/due-calendar.js'
import { openSchedule, type OpenParts } from './schedule/open-schedule.js'
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
  const opening = openServing(parts)
  endOnSignal(async (until) => (await opening).close(until), parts.log)
  await (
    await opening
  ).opened
}

interface Watching extends ServeParts {
  readonly watched: WatchedLibrary
}

/** Opens the store, the schedule and the platforms; `now` is a clock, in milliseconds since 1970. */
export async function openServing(
  parts: ServeParts,
  now: () => number = Date.now,
  open = openSchedule,
): Promise<Serving> {
  const { settings, log } = parts
  const metrics = createMetrics(packageVersion())
  const activity = createActivity(now(), metrics.timings)
  const stores = await storesOf(parts, activity, now)
  const { store } = stores
  const platforms: Platform[] = []
  const administrators = administratorsOf(settings.admins, platforms)
  const watching = await withWatched(parts)
  const { watched } = watching
  const schedule = open({ ...scheduledOf(watching, stores, platforms, now), administrators })
  const operated = operatedOf({ ...stores, metrics, activity, schedule, watched, settings, platforms, now })
  const web = webOf(watching, { activity, platforms, operated, now })
  const ports = { places: store, administrators, activity, schedule, unread: watched.faults, now }
  const openers = openersOf(settings, handedTo(watching, store, ports))
  const opened = web.then(() => openPlatforms(openers, platforms, log))
  return servingOf({ opened, schedule, platforms, watched, web, drain: operated.drain, store })
}

function scheduledOf(
  watching: Watching,
  { store, subscriptions, ledger }: Stores,
  platforms: readonly Platform[],
  now: () => number,
): Omit<OpenParts, 'administrators'> {
  const { settings, log } = watching
  const calendar = calendarOf(watching, store, now)
  const senders = { get: (platform: string) => platforms.find(({ name }) => name === platform)?.sender }
  const language = settings.language === 'ja' ? 'ja' : 'en'
  return { subscriptions, ledger, calendar, senders, language, log, now }
}

/** What is kept between questions; that it is damaged or away is one line of the log. */
async function storesOf(
  { settings, log }: ServeParts,
  activity: Ports['activity'],
  now: () => number,
): Promise<Stores> {
  const stores = await openStores(storePlaceOf(settings), now)
  if (stores.fault !== null) log.error({ code: stores.fault.code }, stores.fault.message)
  return { ...stores, store: lastingStore(stores.store, activity) }
}

async function withWatched(parts: ServeParts): Promise<Watching> {
  return { ...parts, watched: await watchLibrary(parts.content, parts.loaded, logChanges(parts.log)) }
}

interface Served {
  readonly activity: Ports['activity']
  readonly platforms: readonly Platform[]
  readonly operated: Operated
  readonly now: () => number
}

/** The pages, beside the platforms; opened before them, as their refusal is for whoever holds what is served. */
async function webOf({ watched, ...parts }: Watching, served: Served): Promise<Web | null> {
  const { startWeb } = await import('./platform/web/start-web.js')
  const { activity, platforms, operated: operation, now } = served
  return startWeb({
    ...parts,
    library: watched.library,
    secret: secretOf(parts.settings),
    isNeeded: needsPort(parts.settings),
    endpoints: () => platforms.flatMap((platform) => platform.endpoints ?? []),
    answered: ({ answer: { command, outcome }, milliseconds }) =>
      activity.answered({ platform: 'web', command, outcome }, milliseconds),
    operation,
    now,
  })
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
    turn: createTurns(),
    draw: drawPicture,
    now,
  }
  return (name) => ({
    ...shared,
    ending: createEnding(),
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

/** Where none can be made, what it signs lasts as long as the process. */
const secretOf = ({ secrets }: Settings): string => signingSecret(secrets) ?? PASSING

const PASSING = randomBytes(32).toString('hex')

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
