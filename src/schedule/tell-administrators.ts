import type { Hold } from '../command/schedule-ports.js'
import { wordsFor } from '../answer/words.js'
import type { Delivery } from '../due/delivery.js'
import type { Language } from '../report/report.js'
import type { Telling } from './telling.js'

/** Tells the administrators, once, of rows that are held, or failed, or wait for them. */
export async function tellNoticed(
  rows: readonly Delivery[],
  telling: Telling,
  language: Language,
): Promise<void> {
  for (const [key, isOf] of KINDS) {
    const named = rows.filter(isOf).map(nameOf)
    if (named.length === 0) continue
    const rest = named.length > MOST_NAMED ? [`+${String(named.length - MOST_NAMED)}`] : []
    const notes = [...named.slice(0, MOST_NAMED), ...rest].join('; ')
    await telling.tell(wordsFor(language)(key, { count: named.length, notes }))
  }
}

/** Tells the administrators that nothing is sent, and why. */
export const tellHold = ({ reason }: Hold, telling: Telling, language: Language): Promise<void> =>
  telling.tell(wordsFor(language)(`hold-${reason}`))

const KINDS = [
  ['schedule-held', ({ state }: Delivery) => state === 'uncertain'],
  ['schedule-failed', ({ state }: Delivery) => state === 'failed'],
  ['schedule-waits', ({ state }: Delivery) => state === 'due'],
] as const

const nameOf = ({ place, note, date, reason }: Delivery): string =>
  `${place} ${note} ${date} (${reason ?? ''})`

const MOST_NAMED = 10
