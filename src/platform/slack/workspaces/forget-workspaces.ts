import type { App } from '@slack/bolt'
import type { Installations } from './installations.js'

/** Forgets the token of a workspace that removed the app, or revoked it. */
export function forgetWorkspaces(
  app: App,
  installations: Installations,
  failed: (error: unknown) => void,
): void {
  const forget = ({ team_id, event_time }: Told): Promise<void> =>
    installations.forget(team_id, event_time * 1_000 + 999).catch(failed)
  app.event('app_uninstalled', ({ body }) => forget(body))
  app.event('tokens_revoked', ({ body, event }) =>
    (event.tokens.bot ?? []).length > 0 ? forget(body) : Promise.resolve(),
  )
}

/** An event: the workspace, and when it happened there, in seconds. An installation that came after it is another. */
interface Told {
  readonly team_id: string
  readonly event_time: number
}
