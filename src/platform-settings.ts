import type { Settings } from './env.js'
import { ShuttenError } from './errors.js'

/** How Slack is reached: by sockets that Shutten opens, or over HTTP, for one workspace or for all that install the app. */
export type SlackWay =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  | ({ readonly kind: 'workspaces' } & SlackApp)

/** An app of Slack's that workspaces install by themselves: what `openSlackWorkspaces` wants, which is not loaded for it. */
export interface SlackApp {
  readonly signingSecret: string
  readonly clientId: string
  readonly clientSecret: string
  /** Seals the workspaces' tokens. */
  readonly secret: string
  /** Where the pages are reached, without a slash at its end. */
  readonly publicUrl: string
}

/** How Discord is reached: by the gateway, or over HTTP where there is a public key. */
export interface DiscordWay {
  readonly token: string
  readonly publicKey: string | null
}

/** Whether the settings name a chat platform to serve. */
export const hasPlatform = (settings: Settings): boolean => namesSlack(settings) || namesDiscord(settings)

/** Whether a platform is to be reached over HTTP, so that nothing can be served without the port. */
export const needsPort = ({ secrets, discord }: Settings): boolean =>
  (secrets.slackSigningSecret !== null && secrets.slackAppToken === null) ||
  (discord.publicKey !== null && secrets.discordToken !== null)

/**
 * How Slack is reached; null: nothing of it is set. An app-level token goes before a signing secret.
 * @throws ShuttenError `platform-refused` that names what is missing, or what does not go together
 */
export function slackWay(settings: Settings): SlackWay | null {
  if (!namesSlack(settings)) return null
  const { slackBotToken: botToken, slackAppToken: appToken, slackSigningSecret: signing } = settings.secrets
  if (appToken !== null) {
    if (botToken === null) throw refused('Slack needs both of its tokens; set SLACK_BOT_TOKEN too.')
    return { kind: 'socket', botToken, appToken }
  }
  if (signing === null) throw refused(botToken === null ? NO_SIGNING : NO_SECOND)
  if (botToken === null) return { kind: 'workspaces', ...slackApp(settings, signing) }
  if (namesApp(settings)) throw refused(TOKEN_AND_APP)
  return { kind: 'http', botToken, signingSecret: signing }
}

/**
 * How Discord is reached; null: nothing of it is set.
 * @throws ShuttenError `platform-refused` where the token is missing
 */
export function discordWay(settings: Settings): DiscordWay | null {
  if (!namesDiscord(settings)) return null
  const { discordToken: token } = settings.secrets
  if (token === null)
    throw refused('Discord needs its token also where it is reached over HTTP; set DISCORD_TOKEN too.')
  return { token, publicKey: settings.discord.publicKey }
}

/** Whether Slack is to be reached over HTTP, and whether by several workspaces: also before its secrets are known. */
export const slackOverHttp = (settings: Settings): 'no' | 'one workspace' | 'several' => {
  const { slackAppToken, slackSigningSecret } = settings.secrets
  if (slackAppToken !== null) return 'no'
  if (namesApp(settings)) return 'several'
  return slackSigningSecret === null ? 'no' : 'one workspace'
}

/** Where platforms send what is asked, without a slash at its end; null: it is not set. */
export const publicAddress = ({ publicUrl }: Pick<Settings, 'publicUrl'>): string | null =>
  publicUrl?.replace(/\/+$/u, '') ?? null

const NO_SECOND =
  'Slack needs both of its tokens; set SLACK_APP_TOKEN too, or SLACK_SIGNING_SECRET to be reached over HTTP.'
const NO_SIGNING = 'Slack over HTTP needs SLACK_SIGNING_SECRET; set it too.'
const TOKEN_AND_APP =
  'SLACK_BOT_TOKEN serves one workspace, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET serve several; unset one or the other.'

function slackApp(settings: Settings, signingSecret: string): SlackApp {
  const { slack, secrets } = settings
  const { clientId } = slack
  const { slackClientSecret: clientSecret, signing: secret } = secrets
  const publicUrl = publicAddress(settings)
  if (clientId === null && clientSecret === null)
    throw refused(
      'Slack over HTTP needs SLACK_BOT_TOKEN; or, for several workspaces, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.',
    )
  if (clientId === null || clientSecret === null)
    throw refused(missing(clientId === null ? 'SLACK_CLIENT_ID' : 'SLACK_CLIENT_SECRET'))
  if (secret === null)
    throw refused(`${missing('SHUTTEN_SECRET')} The workspaces’ tokens are kept encrypted with it.`)
  if (publicUrl === null) throw refused(missing('SHUTTEN_PUBLIC_URL'))
  return { signingSecret, clientId, clientSecret, secret, publicUrl }
}

const missing = (variable: string): string => `Several workspaces of Slack need ${variable}; set it too.`

const namesApp = ({ slack, secrets }: Settings): boolean =>
  slack.clientId !== null || secrets.slackClientSecret !== null

export const namesSlack = (settings: Settings): boolean => {
  const { slackBotToken, slackAppToken, slackSigningSecret } = settings.secrets
  return (
    namesApp(settings) || [slackBotToken, slackAppToken, slackSigningSecret].some((each) => each !== null)
  )
}

export const namesDiscord = ({ secrets, discord }: Settings): boolean =>
  secrets.discordToken !== null || discord.publicKey !== null

const refused = (line: string): ShuttenError => new ShuttenError('platform-refused', line)
