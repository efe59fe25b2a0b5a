import type { Delivery, DeliveryKey } from '../due/delivery.js'
import type { Timing } from './timing.js'
import { isAskedFor } from './transitions.js'

/** Whether a row is of no subscription: a test, a try, a list of what was missed. What they send is frozen at once. */
export const isOwn = ({ note }: Pick<Delivery, 'note'>): boolean => /^(?:test|try|missed)\//u.test(note)

/** The key of a list of what a channel missed since a tick: the same whoever makes it. */
export const missedKey = (place: string, lastTick: number | null): DeliveryKey => ({
  place,
  note: `missed/${String(lastTick ?? 0)}`,
  date: new Date(lastTick ?? 0).toISOString().slice(0, 10),
  part: 1,
})

/** Whether a row that is due is too late to be sent. */
export function isOutdated(row: Delivery, now: number, timing: Timing): boolean {
  if (row.state !== 'due' || isAskedFor(row)) return false
  return now - row.dueAt > lifeOf(row, timing)
}

function lifeOf({ note, part }: Delivery, timing: Timing): number {
  if (note.startsWith('test/') || note.startsWith('try/')) return timing.test
  return part > 1 || note.startsWith('missed/') ? timing.outdated : timing.late
}
