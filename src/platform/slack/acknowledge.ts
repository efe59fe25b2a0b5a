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
): void {
  client.on('slack_event', ({ envelope_id, body, ack }: Envelope) => {
    // Where the connection is lost, the answer still arrives by another way.
    ack().catch(failed)
    take({ body, ack: DONE, customProperties: { envelope: envelope_id } })
  })
}

const DONE = (): Promise<void> => Promise.resolve()
