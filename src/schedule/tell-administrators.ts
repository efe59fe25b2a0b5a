import type { Hold } from '../command/schedule-ports.js'
import { wordsFor } from '../answer/words.js'
import type { Delivery } from '../due/delivery.js'
import type { ScheduleParts } from './parts.js'

type Telling = Pick<ScheduleParts, 'administrators' | 'language'>

/** Tells the administrators, once, of rows that are held from now on: they alone can say whether they were posted. */
export async function tellHeld(
  held: readonly Delivery[],
  { administrators, language }: Telling,
): Promise<void> {
  if (held.length === 0) return
  const names = held.slice(0, MOST_NAMED).map(({ place, note, date }) => `${place} ${note} ${date}`)
  const rest = held.length > MOST_NAMED ? [`+${String(held.length - MOST_NAMED)}`] : []
  const notes = [...names, ...rest].join('; ')
  await administrators.tell(wordsFor(language)('schedule-held', { count: held.length, notes }))
}

/** Tells the administrators that nothing is sent, and why. */
export async function tellHold({ reason }: Hold, { administrators, language }: Telling): Promise<void> {
  await administrators.tell(wordsFor(language)(`hold-${reason}`))
}

const MOST_NAMED = 10
