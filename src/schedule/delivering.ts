import type { Ledger, Sender } from '../command/schedule-ports.js'
import type { Delivery } from '../due/delivery.js'
import type { Subscription } from '../due/subscription.js'
import type { ScheduleParts } from './parts.js'
import { platformOf } from './frozen.js'

/** What one round of deliveries is given. */
export interface Delivering extends Pick<ScheduleParts, 'calendar' | 'log' | 'now' | 'owner' | 'timing'> {
  readonly ledger: Ledger
  readonly subscriptions: readonly Subscription[]
  /** The subscription of a row, if it still is there. */
  readonly subscriptionOf: (row: Delivery) => Subscription | null
  readonly senderOf: (row: Pick<Delivery, 'place'>) => Sender | null
  /** Takes what administrators are to be told of: what is held, or failed, or waits for them. */
  readonly notice: (row: Delivery) => void
  /** Whether nothing more is to be claimed. */
  readonly isOver: () => boolean
}

/** Begins a round of deliveries: what is subscribed to is read once. */
export async function beginRound(
  parts: ScheduleParts,
  isClosing: () => boolean,
  notice: Delivering['notice'] = () => undefined,
): Promise<Delivering> {
  const subscriptions = await parts.subscriptions.subscriptions()
  const { ledger, calendar, log, now, owner, timing, senders } = parts
  const startedAt = now()
  return {
    ledger,
    subscriptions,
    calendar,
    log,
    now,
    owner,
    timing,
    subscriptionOf: finderIn(subscriptions),
    senderOf: (row) => senders.get(platformOf(row)) ?? null,
    notice,
    isOver: () => isClosing() || now() - startedAt > timing.tick,
  }
}

/** Finds the subscription of a row; most rounds have none to find. */
function finderIn(subscriptions: readonly Subscription[]): Delivering['subscriptionOf'] {
  let byKey: ReadonlyMap<string, Subscription> | null = null
  return ({ place, note }) => {
    byKey ??= new Map(subscriptions.map((each) => [`${each.place}\n${each.name}`, each]))
    return byKey.get(`${place}\n${note}`) ?? null
  }
}

/** Changes a row if it still is as it was read, and logs what it has become: its key and state, no text. */
export async function change(
  before: Delivery,
  after: Delivery,
  { ledger, log }: Pick<Delivering, 'ledger' | 'log'>,
): Promise<boolean> {
  const isChanged = await ledger.replace(before, after)
  const { place, note, date, part, state, attempt, reason } = after
  const fields = { place, note, date, part, state, attempt, reason }
  if (isChanged) log.info(fields, 'delivery')
  else log.debug(fields, 'another process was first, or a hold has begun')
  return isChanged
}
