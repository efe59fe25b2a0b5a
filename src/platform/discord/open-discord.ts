import { GatewayDispatchEvents, type Client, type REST } from 'discord.js'
import type { Platform, PlatformParts } from '../../command/platform.js'
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
import { createUnderway, settledWithin } from './underway.js'

/** What is being answered is waited for so long when the process stops, in milliseconds; then for the sockets. */
const LONGEST_FINISH = 8000
const LONGEST_GOODBYE = 1500

/**
 * Connects to Discord, registers the commands where they have changed, and answers from then on.
 * @throws ShuttenError `platform-refused` or `platform-unreachable`, with what to do
 */
export async function openDiscord(settings: DiscordSettings, parts: PlatformParts): Promise<Platform> {
  const client = createClient(settings)
  const posting = postingClient(settings)
  const underway = createUnderway()
  watchConnections(client, parts)
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    underway.add(() => answer(payload, posting, parts))
  })
  await connect(client, settings.token)
  await register(client, parts)
  const notes = noteClient(settings)
  const sending = { ...parts, posting: notes, reading: client.rest, botUser: client.user?.id ?? '' }
  return {
    name: 'discord',
    tell: (user, text) => tell(user, text, posting, parts),
    sender: createNoteSender(sending),
    async close() {
      await settledWithin(LONGEST_FINISH, underway.finish())
      endSweeping([posting, notes])
      await settledWithin(LONGEST_GOODBYE, client.destroy())
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
      await settledWithin(LONGEST_GOODBYE, client.destroy())
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
