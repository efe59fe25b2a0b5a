import { OAuth2Scopes, PermissionFlagsBits, Routes, type REST } from 'discord.js'
import { z } from 'zod'
import { refusal } from './connect.js'
import { readingClient, type DiscordSettings } from './rest-clients.js'

/**
 * What the bot may do where it is invited. Answers to commands need none of these. Scheduled posts do: to see the channel
 * and post in it, to show quotations set apart (Embed Links), and to look at the channel after a crash, so that nothing is
 * posted twice (Read Message History). Nothing lets it read or answer what is not said to it, or mention everybody.
 */
export const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory

/** The bot itself, and its commands. */
export const SCOPES: readonly string[] = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands]

/** The link with which an administrator of a server invites the bot. */
export function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: SCOPES.join(' '),
    permissions: PERMISSIONS.toString(),
    integration_type: '0',
  })
  return `https://discord.com/oauth2/authorize?${query.toString()}`
}

/**
 * The link for the application that a token belongs to.
 * @throws ShuttenError `platform-refused` or `platform-unreachable`
 */
export async function invitation(settings: DiscordSettings): Promise<string> {
  return inviteLink((await currentApplication(readingClient(settings)).catch(rethrow)).id)
}

/** What is read of an application. */
export interface Application {
  readonly id: string
  readonly name: string
  /** Scopes of the link on the bot's page; null: the page has none. */
  readonly installScopes: readonly string[] | null
  readonly isPublic: boolean
  /** Signs what Discord sends over HTTP, in hexadecimal digits; null: Discord did not say. */
  readonly publicKey: string | null
  /** Where it sends that; null: nowhere, so that interactions come by the gateway. */
  readonly endpoint: string | null
}

/** The application that a client's token belongs to. @throws what discord.js throws */
export async function currentApplication(rest: REST): Promise<Application> {
  const { id, name, bot_public, install_params, integration_types_config, ...http } = application.parse(
    await rest.get(Routes.currentApplication()),
  )
  const params = integration_types_config?.['0']?.oauth2_install_params ?? install_params
  return {
    id,
    name,
    isPublic: bot_public,
    installScopes: params?.scopes ?? null,
    publicKey: http.verify_key ?? null,
    endpoint: http.interactions_endpoint_url ?? null,
  }
}

const params = z.looseObject({ scopes: z.array(z.string()).catch([]) }).nullish()
const application = z.looseObject({
  id: z.string(),
  name: z.string().catch(''),
  bot_public: z.boolean().catch(false),
  verify_key: z.string().nullish().catch(null),
  interactions_endpoint_url: z.string().nullish().catch(null),
  install_params: params.catch(null),
  integration_types_config: z
    .record(z.string(), z.looseObject({ oauth2_install_params: params }).nullish())
    .nullish()
    .catch(null),
})

const rethrow = (error: unknown): never => {
  throw refusal(error)
}
