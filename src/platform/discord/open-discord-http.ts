import { Routes, type REST } from 'discord.js'
import { z } from 'zod'
import { createUnderway } from '../../command/exchange/underway.js'
import type { Platform, PlatformParts } from '../../command/platform.js'
import { ShuttenError } from '../../errors.js'
import { refusal } from './connect.js'
import { interactionsEndpoint } from './http/interactions-endpoint.js'
import { currentApplication, type Application } from './invite.js'
import { createNoteSender } from './note-sender.js'
import { registerOrLog } from './register-commands.js'
import {
  endSweeping,
  noteClient,
  postingClient,
  readingClient,
  type DiscordSettings,
} from './rest-clients.js'
import { tellOrLog } from './tell-user.js'

/** How Discord reaches Shutten over HTTP. */
export interface DiscordHttpSettings extends DiscordSettings {
  /** The application's, in hexadecimal digits. */
  readonly publicKey: string
}

/**
 * Answers what Discord sends over HTTP, without a gateway; registers the commands where they have changed.
 * @throws ShuttenError `platform-refused` or `platform-unreachable`, with what to do
 */
export async function openDiscordHttp(
  settings: DiscordHttpSettings,
  parts: PlatformParts,
): Promise<Platform> {
  const clients = [readingClient(settings), postingClient(settings), noteClient(settings)] as const
  const [reading] = clients
  try {
    const { application, botUser } = await whoAmI(reading)
    checkKey(settings.publicKey, application)
    await registerOrLog(reading, application.id, parts)
    return platformOf(clients, botUser, settings, parts)
  } catch (error) {
    endSweeping(clients)
    throw error
  }
}

function platformOf(
  clients: readonly [reading: REST, posting: REST, notes: REST],
  botUser: string,
  { publicKey }: DiscordHttpSettings,
  parts: PlatformParts,
): Platform {
  const [reading, posting, notes] = clients
  const underway = createUnderway()
  parts.activity.connection({ platform: 'discord', name: 'http', isOpen: true, since: parts.now() })
  return {
    name: 'discord',
    tell: tellOrLog(posting, parts),
    sender: createNoteSender({ ...parts, posting: notes, reading, botUser: () => botUser }),
    endpoints: [interactionsEndpoint({ publicKey, posting, underway, parts })],
    async close(left) {
      await parts.ending.finish(underway, left)
      endSweeping(clients)
    },
  }
}

async function whoAmI(
  reading: REST,
): Promise<{ readonly application: Application; readonly botUser: string }> {
  try {
    const [application, bot] = await Promise.all([
      currentApplication(reading),
      reading.get(Routes.user('@me')),
    ])
    return { application, botUser: z.looseObject({ id: z.string() }).parse(bot).id }
  } catch (error) {
    throw refusal(error)
  }
}

/** With another key, everything that Discord sends would be refused. */
function checkKey(publicKey: string, application: Application): void {
  if (isKeyOf(publicKey, application)) return
  throw new ShuttenError(
    'platform-refused',
    'Discord: DISCORD_PUBLIC_KEY is not that of the application of DISCORD_TOKEN; take it from the page General Information.',
  )
}

/** Whether a key is an application's, as far as Discord says. */
export const isKeyOf = (publicKey: string, { publicKey: known }: Application): boolean =>
  known === null || known.toLowerCase() === publicKey.toLowerCase()
