import type { AuthorizeResult } from '@slack/bolt'
import type { Platform, PlatformParts } from '../../command/platform.js'
import { tellIn, type Account, type Accounts } from './accounts.js'
import { answerAll, type SlackCommon } from './answer-all.js'
import { eventsEndpoint } from './http/events-endpoint.js'
import { logError } from './log-fault.js'
import { createNoteSender } from './note-sender.js'
import { openApp } from './open-app.js'
import { clientsOf } from './web-clients.js'
import { forgetWorkspaces } from './workspaces/forget-workspaces.js'
import { installEndpoints, type SlackApp } from './workspaces/install-endpoints.js'
import {
  createInstallations,
  unreadableLine,
  type Installations,
  type Installed,
} from './workspaces/installations.js'
import { lastingInstallations } from './workspaces/lasting-installations.js'

/** An app that workspaces install by themselves, and what it is called there. */
export interface SlackWorkspacesSettings extends SlackApp, SlackCommon {}

/** Answers what Slack sends over HTTP, for every workspace that installed the app. */
export async function openSlackWorkspaces(
  settings: SlackWorkspacesSettings,
  parts: PlatformParts,
): Promise<Platform> {
  const { installations: store, log, activity, now } = parts
  const failed = (error: unknown): void => logError(parts, error, 'slack-installations')
  const installations = lastingInstallations(createInstallations(store, settings.secret), failed)
  await tellUnreadable(installations, settings, parts)
  const app = openApp({ authorize: authorizeBy(installations, parts) }, settings, log)
  const answers = answerAll(app, { ...settings, refused: installations.drop }, parts)
  forgetWorkspaces(app, installations, failed)
  const accounts = accountsOf(installations, settings, parts)
  activity.connection({ platform: 'slack', name: 'http', isOpen: true, since: now() })
  return {
    name: 'slack',
    tell: tellIn(accounts, settings.name, parts),
    sender: createNoteSender({ ...parts, accounts, name: settings.name }),
    endpoints: [
      eventsEndpoint(settings.signingSecret, answers.take, parts),
      ...installEndpoints(settings, installations, parts),
    ],
    close: answers.finish,
  }
}

/** Tokens that cannot be read are one line; the other workspaces are served. */
async function tellUnreadable(
  installations: Installations,
  { publicUrl }: SlackApp,
  parts: PlatformParts,
): Promise<void> {
  try {
    const { unreadable } = await installations.all()
    if (unreadable === 0) return
    parts.activity.failed(UNREADABLE)
    parts.log.error({ code: UNREADABLE }, unreadableLine(unreadable, publicUrl))
  } catch (error) {
    logError(parts, error, 'slack-installations')
  }
}

const UNREADABLE = 'installation_unreadable'

/** Where the token is not known, commands are still answered: their way back needs none. */
const authorizeBy =
  (installations: Installations, parts: PlatformParts) =>
  async ({ teamId = '' }: { readonly teamId?: string | undefined }): Promise<AuthorizeResult> => {
    const installed = await installations.of(teamId).catch((error: unknown) => {
      logError(parts, error, 'slack-installations')
      return null
    })
    if (installed === 'unreadable') parts.activity.failed(UNREADABLE)
    if (installed === null || installed === 'unreadable') return {}
    const { token: botToken, botId, botUser: botUserId } = installed
    return { botToken, botId, botUserId, teamId }
  }

function accountsOf(installations: Installations, { apiUrl }: SlackCommon, { log }: PlatformParts): Accounts {
  const account = ({ token: botToken, botId }: Installed): Account => ({
    ...clientsOf({ botToken, apiUrl }, log),
    botId,
  })
  return {
    async of(workspace) {
      const installed = await installations.of(workspace)
      return installed === null || installed === 'unreadable' ? null : account(installed)
    },
    all: async () => (await installations.all()).readable.map(account),
  }
}
