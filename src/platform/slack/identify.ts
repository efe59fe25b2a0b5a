import type { webApi } from '@slack/bolt'
import { SCOPES } from './manifest.js'

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

/** From the header `x-oauth-scopes`; null: Slack did not say. */
function scopesIn(metadata: unknown): readonly unknown[] | null {
  const scopes: unknown =
    typeof metadata === 'object' && metadata !== null ? Reflect.get(metadata, 'scopes') : null
  return Array.isArray(scopes) ? scopes : null
}
