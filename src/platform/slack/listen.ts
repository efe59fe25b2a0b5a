import type { App } from '@slack/bolt'

/** What is done with what Slack sent; `envelope` is that envelope's id. */
export type Hear = (body: unknown, envelope: string) => void

interface Heard {
  readonly body: unknown
  readonly context: object
}

/** Hears commands, buttons, shortcuts, mentions and messages; all is acknowledged by then. */
export function listen(app: App, hear: Hear, failed: (error: unknown) => void): void {
  const heard = ({ body, context }: Heard): Promise<void> => {
    const { envelope } = context as { readonly envelope?: unknown }
    hear(body, typeof envelope === 'string' ? envelope : '')
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
