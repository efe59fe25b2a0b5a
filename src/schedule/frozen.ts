import { z } from 'zod'
import type { Sender } from '../command/schedule-ports.js'
import { referenceOf, type Delivery, type DeliveryKey, type Frozen } from '../due/delivery.js'
import type { Composed } from './calendar.js'

/** A note as it will be sent, each time the same. */
export function freeze({ post, reports, passages }: Composed, key: DeliveryKey, sender: Sender): string {
  const reference = (part: number): string => referenceOf({ ...key, part })
  const frozen: Frozen = { reports, passages, messages: sender.render({ ...post, reference }) }
  return JSON.stringify(frozen)
}

/** Reads a note that was frozen. */
export const thaw = (payload: string): Frozen => schema.parse(JSON.parse(payload))

/** The rows of the other parts of a note, whose first part is given. */
export function otherParts(first: Delivery, { messages }: Frozen): readonly Delivery[] {
  return messages.slice(1).map((_message, index) => ({
    ...first,
    part: index + 2,
    state: 'due',
    attempt: 0,
    owner: null,
    claimedAt: null,
    leaseUntil: null,
    messageId: null,
    reason: null,
  }))
}

/** The platform of a channel: what stands before the colon. */
export const platformOf = ({ place }: Pick<DeliveryKey, 'place'>): string => place.split(':')[0] ?? ''

const schema: z.ZodType<Frozen> = z.object({
  reports: z.array(z.string()),
  passages: z.array(z.string()),
  messages: z.array(z.string()),
})
