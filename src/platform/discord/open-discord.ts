import { GatewayDispatchEvents, type Client, type REST } from 'discord.js'
import { createUnderway } from '../../command/exchange/underway.js'
import { within } from '../../command/exchange/within.js'
import type { Platform, PlatformParts } from '../../command/platform.js'
import { ShuttenError } from '../../errors.js'
import { answerRequest } from './answer-request.js'
import { answerTyping } from './answer-typing.js'
import { commandData } from './command-data.js'
import { connect, createClient, refusal, watchConnections } from './connect.js'
import { faultOf, logFault } from './log-fault.js'
import { createNoteSender } from './note-sender.js'
import { readInteraction } from './read-interaction.js'
import { registerCommands } from './register-commands.js'
import { noteClient, postingClient, type DiscordSettings } from './rest-clients.js'
import { tellUser } from './tell-user.js'

/** What is being answered is waited for so long when the process stops, in milliseconds; then for the sockets. */
const LONGEST_FINISH = 8000
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
    if (!isClosing) underway.add(answer(payload, posting, parts))
  })
  await start(client, settings, parts)
  const notes = noteClient(settings)
  const botUser = (): string | undefined => client.user?.id
  return {
    name: 'discord',
    tell: (user, text) => tell(user, text, posting, parts),
    sender: createNoteSender({ ...parts, posting: notes, reading: client.rest, botUser }),
    async close() {
      isClosing = true
      await underway.finish(LONGEST_FINISH)
      endSweeping([posting, notes])
      await within(LONGEST_GOODBYE, client.destroy())
    },
  }
}

/** Timers of discord.js that would keep the process alive. */
function endSweeping(clients: readonly REST[]): void {
  for (const rest of clients) {
    rest.clearHashSweeper()
    rest.clearHandlerSweeper()
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

async function answer(payload: unknown, posting: REST, parts: PlatformParts): Promise<void> {
  const heard = readInteraction(payload, parts)
  if (heard === null) return parts.log.warn({ code: 'unread' }, 'discord: an interaction of an unknown kind')
  if (heard.kind === 'typing') return answerTyping(heard, posting, parts)
  return answerRequest(heard, posting, parts)
}

/** What is registered already can be used where registering fails; a token that is refused is of no use. */
async function register(client: Client, { commands, log, activity }: PlatformParts): Promise<void> {
  const id = client.application?.id
  if (id === undefined) return
  try {
    const isChanged = await registerCommands(client.rest, id, commandData(commands))
    log.info({ commands: commands.length, changed: isChanged }, 'discord: commands registered')
  } catch (error) {
    if (faultOf(error).status === 401) {
      await within(LONGEST_GOODBYE, client.destroy())
      throw refusal(error)
    }
    logFault(error, log, activity)
  }
}

async function tell(user: string, text: string, posting: REST, parts: PlatformParts): Promise<boolean> {
  try {
    await tellUser(user, text, posting)
    return true
  } catch (error) {
    logFault(error, parts.log, parts.activity)
    return false
  }
}
