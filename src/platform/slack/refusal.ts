import { ShuttenError } from '../../errors.js'
import { isTokenRefused, type SlackFault } from './read-fault.js'

/** One clear line for the administrator: what Slack refused, and what to do. */
export function refusal(variable: string, { code }: Pick<SlackFault, 'code'>): ShuttenError {
  if (!isTokenRefused(code))
    return new ShuttenError('platform-unreachable', `Slack cannot be reached with ${variable}: ${code}.`)
  const what = code === 'not_allowed_token_type' ? KIND[variable] : ADVICE[code]
  return new ShuttenError('platform-refused', `Slack refuses ${variable}: ${code}; ${what ?? ANEW}.`)
}

/** @throws ShuttenError where a token is missing, or is such that it cannot even be sent */
export function checkToken(variable: string, token: string): void {
  if (/^[!-~]+$/u.test(token)) return
  const what = token === '' ? 'is not set' : 'has characters that no token has'
  throw new ShuttenError('platform-refused', `${variable} ${what}; ${KIND[variable] ?? ANEW}.`)
}

const ANEW = "take the token anew from the app's page at api.slack.com/apps"

const KIND: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'it takes the bot token, which begins with xoxb-',
  SLACK_APP_TOKEN: 'it takes the app-level token, which begins with xapp-',
}

const ADVICE: Readonly<Record<string, string>> = {
  missing_scope: 'an app-level token needs the scope connections:write',
  account_inactive: 'the app was removed from the workspace: install it again',
  token_revoked: 'the token was revoked: install the app again',
}
