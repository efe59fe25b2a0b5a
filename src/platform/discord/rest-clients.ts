import { REST } from 'discord.js'

/** Where Discord's API is, and who speaks to it. */
export interface DiscordSettings {
  /** The bot's token. */
  readonly token: string
  /** The address of the API, with or without its version; null: Discord's own. */
  readonly apiUrl: string | null
  /** The name that the bot goes by. */
  readonly name: string
  /** So long a start is waited for, in milliseconds; default: a minute. */
  readonly longestStart?: number
}

/** A client that sends once gives up after this time, in milliseconds. */
const POSTING_TIMEOUT = 10_000
/** Waits that are longer are not waited for: nobody is still there. */
const LONGEST_WAIT = 60_000

/**
 * What asks again by itself, by discord.js: for reading, and for writing what is the same when it is written twice. Only
 * short waits are waited for.
 */
export const readingOptions = ({ apiUrl }: DiscordSettings): RestOptions => ({
  // discord.js puts the version behind it.
  ...(apiUrl !== null && { api: apiUrl.replace(/\/+$/u, '').replace(/\/v\d+$/u, '') }),
  rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT,
})

/** A client for reading. */
export const readingClient = (settings: DiscordSettings): REST =>
  new REST(readingOptions(settings)).setToken(withoutPrefix(settings.token))

/**
 * A client that sends once: a post whose reply is lost would stand there twice. What Discord has refused as too much is
 * sent after the wait that it names. Interactions do not count towards the requests a bot may make in a second.
 */
export function postingClient(settings: DiscordSettings): REST {
  const once = { retries: 0, timeout: POSTING_TIMEOUT, globalRequestsPerSecond: Infinity }
  return new REST({ ...readingOptions(settings), ...once }).setToken(withoutPrefix(settings.token))
}

/** A client for notes: it sends once, and does not wait where Discord asks for a pause. */
export function noteClient(settings: DiscordSettings): REST {
  const once = { retries: 0, timeout: POSTING_TIMEOUT, rejectOnRateLimit: () => true }
  return new REST({ ...readingOptions(settings), ...once }).setToken(withoutPrefix(settings.token))
}

/** Ends timers of discord.js that would keep the process alive. */
export function endSweeping(clients: readonly REST[]): void {
  for (const rest of clients) {
    rest.clearHashSweeper()
    rest.clearHandlerSweeper()
  }
}

type RestOptions = NonNullable<ConstructorParameters<typeof REST>[0]>

const withoutPrefix = (token: string): string => token.replace(/^Bot\s+/iu, '')
