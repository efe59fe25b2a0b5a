import type { App } from '@slack/bolt'

/** Where something came from. */
export interface Origin {
  /** The same for each copy of it that Slack sends. */
  readonly envelope: string
  /** The bot token of its workspace; empty: the workspace is not known. */
  readonly token: string
  readonly botUser: string
}

/** What is done with what Slack sent. */
export type Hear = (body: unknown, origin: Origin) => void

interface Heard {
  readonly body: unknown
  readonly context: object
}

/** Hears commands, buttons, shortcuts, mentions and messages; all is acknowledged by then. */
export function listen(app: App, hear: Hear, failed: (error: unknown) => void): void {
  const heard = ({ body, context }: Heard): Promise<void> => {
    const { envelope, botToken, botUserId } = context as { readonly [name: string]: unknown }
    hear(body, { envelope: textOf(envelope), token: textOf(botToken), botUser: textOf(botUserId) })
    return Promise.resolve()
  }
  app.command(ANY, heard)
  app.shortcut(ANY, heard)
  app.action(ANY, heard)
  app.event('app_mention', heard)
  app.event('message', heard)
  app.error((error) => Promise.resolve(failed(error)))
}

const ANY = /[^]*/u

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
