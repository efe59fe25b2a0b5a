import { GatewayDispatchEvents, type Client, type REST } from 'discord.js'
import { createUnderway } from '../../command/exchange/underway.js'
import { within } from '../../command/exchange/within.js'
import type { Platform, PlatformParts } from '../../command/platform.js'
import { ShuttenError } from '../../errors.js'
import { answer } from './answer.js'
import { connect, createClient, watchConnections } from './connect.js'
import { callbackResponse } from './first-response.js'
import { faultOf } from './log-fault.js'
import { createNoteSender } from './note-sender.js'
import { readInteraction } from './read-interaction.js'
import { registerOrLog } from './register-commands.js'
import { endSweeping, noteClient, postingClient, type DiscordSettings } from './rest-clients.js'
import { tellOrLog } from './tell-user.js'

/** A process that ends has so long, in milliseconds; the last of it is for the sockets. */
const LONGEST_CLOSE = 9500
const LONGEST_GOODBYE = 1500
/** A start that takes longer, in milliseconds, goes on beside the rest of the process. */
const LONGEST_START = 60_000

/**
 * Connects to Discord, registers the commands where they have changed, and answers from then on.
 * @throws ShuttenError `platform-refused` or `platform-unreachable`, with what to do
 */
export async function openDiscord(settings: DiscordSettings, parts: PlatformParts): Promise<Platform> {
  const client = createClient(settings)
  const posting = postingClient(settings)
  const underway = createUnderway()
  let isClosing = false
  watchConnections(client, parts)
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    if (!isClosing) underway.add(hear(payload, posting, parts))
  })
  await start(client, settings, parts)
  const notes = noteClient(settings)
  const botUser = (): string | undefined => client.user?.id
  return {
    name: 'discord',
    tell: tellOrLog(posting, parts),
    sender: createNoteSender({ ...parts, posting: notes, reading: client.rest, botUser }),
    async close(left = LONGEST_CLOSE) {
      isClosing = true
      await parts.ending.finish(underway, left - LONGEST_GOODBYE)
      endSweeping([posting, notes])
      await within(LONGEST_GOODBYE, client.destroy())
    },
  }
}

/**
 * Until all shards are ready, or for so long as a start may take: a gateway that greets and then says nothing is asked
 * again and again by discord.js, and the bot is there when it answers.
 */
async function start(client: Client, settings: DiscordSettings, parts: PlatformParts): Promise<void> {
  const { log, activity } = parts
  const started = connect(client, settings.token).then(() => register(client, parts))
  if ((await within(settings.longestStart ?? LONGEST_START, started)) !== 'late') return
  log.error({ code: 'not-ready' }, 'discord: the gateway does not let the bot in yet; it is asked again')
  activity.failed('discord not-ready')
  started.catch((error: unknown) => {
    log.error(faultOf(error), error instanceof ShuttenError ? error.message : 'discord: the start failed')
    activity.failed('discord not-started')
  })
}

async function hear(payload: unknown, posting: REST, parts: PlatformParts): Promise<void> {
  const since = performance.now()
  const heard = readInteraction(payload, parts)
  if (heard === null) return parts.log.warn({ code: 'unread' }, 'discord: an interaction of an unknown kind')
  return answer(heard, callbackResponse(heard, since, posting), posting, parts)
}

async function register(client: Client, parts: PlatformParts): Promise<void> {
  const id = client.application?.id
  if (id === undefined) return
  try {
    await registerOrLog(client.rest, id, parts)
  } catch (error) {
    await within(LONGEST_GOODBYE, client.destroy())
    throw error
  }
}
