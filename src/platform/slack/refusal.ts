import { ShuttenError } from '../../errors.js'
import { isTokenRefused, type SlackFault } from './read-fault.js'

/** One clear line for the administrator: what Slack refused, and what to do. */
export function refusal(variable: keyof typeof KIND, { code }: Pick<SlackFault, 'code'>): ShuttenError {
  if (!isTokenRefused(code))
    return new ShuttenError('platform-unreachable', `Slack cannot be reached with ${variable}: ${code}.`)
  const what = code === 'not_allowed_token_type' ? KIND[variable] : ADVICE[code]
  return new ShuttenError('platform-refused', `Slack refuses ${variable}: ${code}; ${what ?? ANEW}.`)
}

/** @throws ShuttenError where a token is missing, or is the other one, or is such that it cannot even be sent */
export function checkToken(variable: keyof typeof KIND, token: string): void {
  const what =
    token === ''
      ? 'is not set'
      : !/^[!-~]+$/u.test(token)
        ? 'has characters that no token has'
        : OTHER[variable].test(token)
          ? 'holds the other token of Slack'
          : null
  if (what !== null) throw new ShuttenError('platform-refused', `${variable} ${what}; ${KIND[variable]}.`)
}

const ANEW = "take the token anew from the app's page at api.slack.com/apps"

const KIND = {
  SLACK_BOT_TOKEN: 'it takes the bot token, which begins with xoxb-',
  SLACK_APP_TOKEN: 'it takes the app-level token, which begins with xapp-',
} as const

const OTHER = { SLACK_BOT_TOKEN: /^xapp-/u, SLACK_APP_TOKEN: /^xox/u } as const

const ADVICE: Readonly<Record<string, string>> = {
  missing_scope: 'an app-level token needs the scope connections:write',
  account_inactive: 'the app was removed from the workspace: install it again',
  token_revoked: 'the token was revoked: install the app again',
}
