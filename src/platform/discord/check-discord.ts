import { Routes, type REST } from 'discord.js'
import { z } from 'zod'
import type { Check } from '../../command/platform.js'
import { refusal } from './connect.js'
import { currentApplication, SCOPES, type Application } from './invite.js'
import { INTERACTIONS_PATH } from './http/interactions-endpoint.js'
import { faultOf } from './log-fault.js'
import { isKeyOf } from './open-discord-http.js'
import { readingClient, type DiscordSettings } from './rest-clients.js'

/** Checks that Discord lets the bot in, and how it is set up there. It never throws. */
export async function checkDiscord(settings: DiscordSettings & Partial<Http>): Promise<readonly Check[]> {
  const rest = readingClient(settings)
  try {
    const found = await currentApplication(rest)
    return [
      tokenCheck(found),
      (settings.publicKey ?? null) === null ? await gatewayCheck(rest, found) : httpCheck(settings, found),
      await commandsCheck(rest, found),
      installCheck(found),
    ]
  } catch (error) {
    return [{ name: 'discord token', ok: false, line: refusal(error).message }]
  }
}

interface Http {
  /** Null: interactions come by the gateway. */
  readonly publicKey: string | null
  /** Where Shutten is reached, without a slash at its end; null: it is not set. */
  readonly publicUrl: string | null
}

/** Whether Discord sends what is asked to us, signed by the key that is set. */
function httpCheck({ publicKey, publicUrl = null }: Partial<Http>, application: Application): Check {
  const name = 'discord endpoint'
  const { endpoint } = application
  const wanted = `${publicUrl ?? 'https://…'}${INTERACTIONS_PATH}`
  if (!isKeyOf(publicKey ?? '', application))
    return {
      name,
      ok: false,
      line: 'DISCORD_PUBLIC_KEY is not that of the application; see General Information.',
    }
  if (endpoint === null || (publicUrl !== null && endpoint !== wanted))
    return {
      name,
      ok: false,
      line: `Discord sends nothing to us yet: start the bot, then set Interactions Endpoint URL to ${wanted} on the page General Information.`,
    }
  return { name, ok: true, line: `Discord sends what is asked to ${endpoint}.` }
}

const tokenCheck = ({ name, id }: Application): Check => ({
  name: 'discord token',
  ok: true,
  line: `Discord takes the token: application ${name} (${id}).`,
})

/** No intent has to be granted: Guilds is free. What can run out are the connections of a day. */
async function gatewayCheck(rest: REST, { endpoint }: Application): Promise<Check> {
  const name = 'discord gateway'
  if (endpoint !== null)
    return {
      name,
      ok: false,
      line: 'Nothing comes by the gateway while Interactions Endpoint URL is set: clear it on the page General Information, or set DISCORD_PUBLIC_KEY.',
    }
  try {
    const { shards, session_start_limit } = gateway.parse(await rest.get(Routes.gatewayBot()))
    const { remaining } = session_start_limit
    const line = `The gateway can be reached: ${shards} shards, ${remaining} connections left today; no privileged intent is needed.`
    return { name, ok: remaining >= shards, line }
  } catch (error) {
    return { name, ok: false, line: `The gateway cannot be reached (${faultOf(error).code}).` }
  }
}

const gateway = z.looseObject({
  shards: z.number(),
  session_start_limit: z.looseObject({ remaining: z.number() }),
})

async function commandsCheck(rest: REST, { id }: Application): Promise<Check> {
  const name = 'discord commands'
  try {
    const registered = z.array(z.unknown()).parse(await rest.get(Routes.applicationCommands(id)))
    const line = `${registered.length} commands are registered; what is missing is registered at the start.`
    return { name, ok: true, line }
  } catch (error) {
    return { name, ok: false, line: `The commands cannot be read (${faultOf(error).code}).` }
  }
}

/** The bot's page may have a link of its own: without both scopes, it invites a bot without commands. */
function installCheck({ installScopes }: Application): Check {
  const name = 'discord invitation'
  const missing = installScopes === null ? [] : SCOPES.filter((scope) => !installScopes.includes(scope))
  if (missing.length > 0)
    return {
      name,
      ok: false,
      line: `The default install link lacks ${missing.join(' and ')}; use npm run discord:invite.`,
    }
  return { name, ok: true, line: 'Invite the bot with npm run discord:invite.' }
}
