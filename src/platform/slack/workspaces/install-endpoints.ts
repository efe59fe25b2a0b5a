import { HTTPReceiver, type Installation, type InstallationStore } from '@slack/bolt'
import type { Asked, Endpoint } from '../../../command/endpoint.js'
import { keyFrom } from '../../../command/exchange/sealed.js'
import type { PlatformParts } from '../../../command/platform.js'
import { ShuttenError } from '../../../errors.js'
import type { SlackCommon } from '../answer-all.js'
import { logFault } from '../log-fault.js'
import { SCOPES } from '../manifest.js'
import { sdkLogger } from '../sdk-logger.js'
import { onceOptions } from '../web-clients.js'
import { INSTALL_PATH, REDIRECT_PATH } from '../paths.js'
import type { Installations } from './installations.js'
import { nodeExchange } from './node-exchange.js'

/** The app that workspaces install. */
export interface SlackApp {
  readonly signingSecret: string
  readonly clientId: string
  readonly clientSecret: string
  /** Encrypts tokens, and signs the states of installations that are under way. */
  readonly secret: string
  /** Without a slash at its end. */
  readonly publicUrl: string
}

/** Where an administrator of a workspace installs the app: bolt's installer, in pages without anything of Slack's. */
export function installEndpoints(
  settings: SlackApp & SlackCommon,
  installations: Installations,
  parts: PlatformParts,
): readonly Endpoint[] {
  const installer = installerOf(settings, installations, parts)
  const options = { scopes: [...SCOPES], redirectUri: `${settings.publicUrl}${REDIRECT_PATH}` }
  const install: Endpoint['answer'] = async (given) => {
    const { request, response, answer } = nodeExchange(given)
    await installer.handleInstallPath(request, response, {}, options)
    return answer()
  }
  return [
    { method: 'GET', path: INSTALL_PATH, answer: install },
    { method: 'GET', path: REDIRECT_PATH, answer: (given) => comeBack(given, installer, parts) },
  ]
}

/** Slack leads the browser back: with a code that the installer asks for the token with. */
async function comeBack(given: Asked, installer: Installer, parts: PlatformParts): Promise<Response> {
  const { request, response, answer } = nodeExchange(given)
  let said = FAILED
  await installer.handleCallback(request, response, {
    success: () => (said = INSTALLED),
    failure: ({ code }) => {
      logFault(parts, { code, status: null }, REDIRECT_PATH)
      said = REFUSED.has(code) ? NOT_ASKED : FAILED
    },
  })
  return page(said, answer())
}

type Installer = NonNullable<HTTPReceiver['installer']>

/** The state is signed, lasts for ten minutes, and is bound to a cookie of the browser; every replica can check it. */
function installerOf(
  { signingSecret, clientId, clientSecret, secret, apiUrl }: SlackApp & SlackCommon,
  installations: Installations,
  { log, now }: PlatformParts,
): Installer {
  const { installer } = new HTTPReceiver({
    signingSecret,
    clientId,
    clientSecret,
    stateSecret: keyFrom(secret, 'slack states').toString('hex'),
    scopes: [...SCOPES],
    logger: sdkLogger(log),
    installationStore: storeOf(installations, now),
    installerOptions: { directInstall: true, clientOptions: onceOptions({ apiUrl }, log) },
  })
  if (installer === undefined) throw new ShuttenError('platform-refused', 'Slack’s installer cannot be made.')
  return installer
}

/** Of what Slack grants, the bot's token alone is kept. */
function storeOf(installations: Installations, now: () => number): InstallationStore {
  return {
    async storeInstallation({ team, bot }: Installation) {
      if (team === undefined || bot === undefined) throw new Error('no bot in a workspace')
      const { token, id: botId, userId: botUser } = bot
      await installations.keep(team.id, { token, botId, botUser }, now())
    },
    // Nobody asks the installer for a token.
    fetchInstallation: () => Promise.reject(new Error('not asked for')),
  }
}

interface Said {
  readonly status: number
  readonly text: string
}

const INSTALLED: Said = {
  status: 200,
  text: 'Installed. Type /shutten in Slack. / インストールしました。Slackで /shutten と入力してください。',
}
const NOT_ASKED: Said = {
  status: 400,
  text: `Not installed: begin at ${INSTALL_PATH}, in this browser. / インストールできません。このブラウザーで ${INSTALL_PATH} から始めてください。`,
}
const FAILED: Said = {
  status: 500,
  text: 'Not installed: Slack did not confirm it. Try again. / インストールできません。Slackの確認が得られませんでした。もう一度お試しください。',
}

/** Codes of the installer where whoever asks did not come from us, or did not agree. */
const REFUSED: ReadonlySet<string> = new Set([
  'slack_oauth_invalid_state',
  'slack_oauth_missing_state',
  'slack_oauth_missing_code',
  'slack_oauth_installer_authorization_error',
])

/** With the cookie that the installer takes away. */
function page({ status, text }: Said, { headers }: Response): Response {
  headers.set('content-type', 'text/plain; charset=utf-8')
  return new Response(`${text}\n`, { status, headers })
}
