import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js'
import { ShuttenError } from '../../errors.js'
import type { PlatformParts } from '../../command/platform.js'
import { faultOf } from './log-fault.js'
import { readingOptions, type DiscordSettings } from './rest-clients.js'

/** A client that is not connected: it is told of interactions alone, and keeps nothing of what people say. */
export function createClient(settings: DiscordSettings): Client {
  const few = {
    maxSize: 50,
    keepOverLimit: ({ id, client }: { id: string; client: Client }) => id === client.user?.id,
  }
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    rest: readingOptions(settings),
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: few,
      UserManager: few,
      ThreadManager: 50,
      ThreadMemberManager: 0,
    }),
  })
}

/**
 * Connects all shards, and resolves when each is ready.
 * @throws ShuttenError `platform-refused` with what to do, or `platform-unreachable`
 */
export async function connect(client: Client, token: string): Promise<void> {
  try {
    await client.login(token)
  } catch (error) {
    throw refusal(error)
  }
}

/** Tells of each shard whether it is open, and of a refusal that ends it. */
export function watchConnections(client: Client, { activity, log, now }: PlatformParts): void {
  const opened = new Set<number>()
  const told = (isOpen: boolean) => (id: number) => {
    if (isOpen) opened.add(id)
    activity.connection({ platform: 'discord', name: `shard ${id}`, isOpen, since: now() })
    log.info({ shard: id }, isOpen ? 'discord: connected' : 'discord: disconnected')
  }
  for (const event of [GatewayDispatchEvents.Ready, GatewayDispatchEvents.Resumed])
    client.ws.on(event, (_data: unknown, id: number) => {
      told(true)(id)
    })
  client.on(Events.ShardReconnecting, told(false))
  client.on(Events.ShardDisconnect, ({ code }, id) => {
    told(false)(id)
    // One that was never open is refused at the start: `connect` tells so.
    if (!opened.has(id)) return
    const why = REFUSALS[code] ?? 'the connection was refused.'
    log.error({ code: String(code), shard: id }, `discord: ${why}`)
    activity.failed(`discord ${code}`)
  })
  client.on(Events.Error, (error) => {
    log.error(faultOf(error), 'discord: a fault of the connection')
    activity.failed(`discord ${faultOf(error).code}`)
  })
}

const WRONG_TOKEN = 'the token is wrong or was reset; set DISCORD_TOKEN to the one of the page Bot.'
const WRONG_INTENTS = 'the intents are refused; the bot needs Guilds alone.'
/** By the code with which the gateway closes. */
const REFUSALS: Readonly<Record<number, string>> = {
  4004: WRONG_TOKEN,
  4013: WRONG_INTENTS,
  4014: WRONG_INTENTS,
}

/** What an error at the start means: discord.js tells most by its words. */
export function refusal(error: unknown): ShuttenError {
  const { code, status } = faultOf(error)
  const words = error instanceof Error ? error.message : ''
  const why =
    code === 'TokenInvalid' || status === 401 || /authentication failed/iu.test(words)
      ? WRONG_TOKEN
      : /intents/iu.test(words)
        ? WRONG_INTENTS
        : null
  // The error itself may carry the token.
  if (why !== null) return new ShuttenError('platform-refused', `Discord: ${why}`)
  if (status !== undefined && status < 500)
    return new ShuttenError('platform-refused', `Discord refused the start (${code}).`)
  return new ShuttenError('platform-unreachable', `Discord cannot be reached (${code}).`)
}
