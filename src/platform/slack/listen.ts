import type { App } from '@slack/bolt'

/** What is done with what Slack sent, once it is acknowledged. */
export type Hear = (body: unknown, envelope: string) => void

interface Heard {
  readonly body: unknown
  readonly context: object
}
type Acknowledge = () => Promise<unknown>

/** Acknowledges everything at once, also what is not known: then it is heard. bolt acknowledges events by itself. */
export function listen(app: App, hear: Hear, failed: (error: unknown) => void): void {
  const heard = ({ body, context }: Heard): void => {
    const { envelope } = context as { readonly envelope?: unknown }
    hear(body, typeof envelope === 'string' ? envelope : '')
  }
  const acknowledged = async ({ ack, ...rest }: Heard & { readonly ack: Acknowledge }): Promise<void> => {
    // Where the connection is lost, the answer still arrives by another way.
    await ack().catch(failed)
    heard(rest)
  }
  app.command(ANY, acknowledged)
  app.shortcut(ANY, acknowledged)
  app.action(ANY, acknowledged)
  app.options(ANY, ({ ack }) => ack({ options: [] }))
  app.view(ANY, ({ ack }) => ack())
  app.event('app_mention', (event) => Promise.resolve(heard(event)))
  app.event('message', (event) => Promise.resolve(heard(event)))
  app.error((error) => Promise.resolve(failed(error)))
}

const ANY = /[^]*/u
