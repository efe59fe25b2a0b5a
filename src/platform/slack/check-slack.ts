import { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Check } from '../../command/platform.js'
import type { InstallationStore } from '../../command/ports.js'
import { identify } from './identify.js'
import { SCOPES } from './manifest.js'
import { ShuttenError } from '../../errors.js'
import { EVENTS_PATH, INSTALL_PATH } from './paths.js'
import { readFault } from './read-fault.js'
import { checkToken, refusal } from './refusal.js'
import { onceOptions, readingClient, type BotAccess, type SlackAccess } from './web-clients.js'
import { createInstallations, unreadableLine } from './workspaces/installations.js'

/** Checks both tokens and the scopes with Slack itself. It never throws. */
export async function checkSlack(access: SlackAccess, log: Logger): Promise<readonly Check[]> {
  return [...(await checkBotToken(access, log)), await checkAppToken(access, log)]
}

/** Checks the token with Slack itself, and the address that Slack is told. It never throws. */
export async function checkSlackHttp(
  access: BotAccess & { readonly address: string | null },
  log: Logger,
): Promise<readonly Check[]> {
  return [...(await checkBotToken(access, log)), checkAddress(access.address)]
}

/** Checks what is known of several workspaces without asking them. It never throws. */
export async function checkWorkspaces(
  store: InstallationStore,
  { secret, publicUrl }: { readonly secret: string; readonly publicUrl: string },
): Promise<readonly Check[]> {
  const { readable, unreadable } = await createInstallations(store, secret).all()
  const count = readable.length
  const line = `${String(count)} ${count === 1 ? 'workspace has' : 'workspaces have'} installed the app; others do at ${publicUrl}${INSTALL_PATH}`
  return [
    checkAddress(publicUrl),
    unreadable === 0
      ? { name: 'slack workspaces', ok: true, line }
      : { name: 'slack workspaces', ok: false, line: unreadableLine(unreadable, publicUrl) },
  ]
}

/** Slack sends to no other address than one of https. */
function checkAddress(address: string | null): Check {
  const name = 'slack address'
  if (address === null)
    return { name, ok: true, line: `Slack is to send to ${EVENTS_PATH}; SHUTTEN_PUBLIC_URL is not set` }
  const isSecure = address.startsWith('https://')
  const line = `Slack is to send to ${address}${EVENTS_PATH}`
  return {
    name,
    ok: isSecure,
    line: isSecure ? line : `${line}, and sends to https alone; see SHUTTEN_PUBLIC_URL`,
  }
}

async function checkBotToken(access: BotAccess, log: Logger): Promise<readonly Check[]> {
  try {
    checkToken('SLACK_BOT_TOKEN', access.botToken)
    const { user, team, missing } = await identify(readingClient(access, log))
    const scopes =
      missing.length === 0
        ? `has ${SCOPES.join(', ')}`
        : `lacks ${missing.join(', ')}: install the app again from its manifest`
    return [
      { name: 'slack bot token', ok: true, line: `is ${user} in ${team}` },
      { name: 'slack scopes', ok: missing.length === 0, line: scopes },
    ]
  } catch (error) {
    return [{ name: 'slack bot token', ok: false, line: lineOf('SLACK_BOT_TOKEN', error) }]
  }
}

async function checkAppToken(access: SlackAccess, log: Logger): Promise<Check> {
  const name = 'slack app token'
  try {
    checkToken('SLACK_APP_TOKEN', access.appToken)
    await new webApi.WebClient(access.appToken, onceOptions(access, log)).apps.connections.open({})
    return { name, ok: true, line: 'opens Socket Mode connections' }
  } catch (error) {
    return { name, ok: false, line: lineOf('SLACK_APP_TOKEN', error) }
  }
}

const lineOf = (variable: Parameters<typeof refusal>[0], error: unknown): string =>
  (error instanceof ShuttenError ? error : refusal(variable, readFault(error))).message
