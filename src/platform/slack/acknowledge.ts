import type { ReceiverEvent, SocketModeReceiver } from '@slack/bolt'

/** What is done with an envelope that is acknowledged. */
export type Take = (event: ReceiverEvent) => void

/** An envelope as the SDK tells of it. */
interface Envelope {
  readonly envelope_id: string
  readonly body: ReceiverEvent['body']
  readonly ack: () => Promise<void>
}

/**
 * Acknowledges each envelope while it is being read, also one of a kind that is not known. bolt would do so some turns
 * later: where Slack tells the connection to go right after an envelope, that is too late.
 */
export function acknowledgeAll(
  client: SocketModeReceiver['client'],
  take: Take,
  failed: (error: unknown) => void,
  acknowledged: (milliseconds: number) => void,
): void {
  client.on('slack_event', ({ envelope_id, body, ack }: Envelope) => {
    const came = performance.now()
    // Where the connection is lost, the answer still arrives by another way.
    ack().then(() => {
      acknowledged(performance.now() - came)
    }, failed)
    take({ body, ack: DONE, customProperties: { envelope: envelope_id } })
  })
}

/** What is no envelope of Slack's makes the SDK reject a promise that nobody holds, which would end the process. */
export function guardReading(client: SocketModeReceiver['client'], failed: (error: unknown) => void): void {
  const readers: readonly Reader[] = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', (...message: readonly unknown[]) => {
    for (const read of readers) Promise.resolve(read(...message)).catch(failed)
  })
}

type Reader = (...message: readonly unknown[]) => unknown

const DONE = (): Promise<void> => Promise.resolve()
