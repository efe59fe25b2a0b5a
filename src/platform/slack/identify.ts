import type { webApi } from '@slack/bolt'
import type { PlatformParts } from '../../command/platform.js'
import { SCOPES } from './manifest.js'
import { readFault } from './read-fault.js'
import { refusal } from './refusal.js'

/** Who the bot token belongs to. */
export interface Identity {
  readonly botUser: string
  readonly botId: string
  readonly user: string
  readonly team: string
  /** Scopes that are needed and that the token lacks. */
  readonly missing: readonly string[]
}

/** Asks Slack whose the bot token is. @throws what `auth.test` fails with */
export async function identify(client: webApi.WebClient): Promise<Identity> {
  const { user_id, bot_id, user, team, response_metadata } = await client.auth.test()
  const scopes = scopesIn(response_metadata)
  return {
    botUser: user_id ?? '',
    botId: bot_id ?? '',
    user: user ?? '',
    team: team ?? '',
    missing: scopes === null ? [] : SCOPES.filter((scope) => !scopes.includes(scope)),
  }
}

/**
 * Whose the bot token is; that scopes are missing is one line of the log.
 * @throws ShuttenError `platform-refused`, `platform-unreachable`
 */
export async function whoAmI(reading: webApi.WebClient, parts: PlatformParts): Promise<Identity> {
  const identity = await identify(reading).catch((error: unknown) => {
    throw refusal('SLACK_BOT_TOKEN', readFault(error))
  })
  if (identity.missing.length > 0) {
    const scopes = identity.missing.join(', ')
    parts.activity.failed('missing_scope')
    parts.log.warn({ code: 'missing_scope', scopes }, 'the bot token of Slack lacks scopes')
  }
  return identity
}

/** From the header `x-oauth-scopes`; null: Slack did not say. */
function scopesIn(metadata: unknown): readonly unknown[] | null {
  const scopes: unknown =
    typeof metadata === 'object' && metadata !== null ? Reflect.get(metadata, 'scopes') : null
  return Array.isArray(scopes) ? scopes : null
}
