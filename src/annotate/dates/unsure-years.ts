import { type Moment } from './calendar.js'
import type { Issued } from './issued.js'
import type { Phrase } from './join-dates.js'
import type { ReadPhrase } from './resolve-phrase.js'

/**
 * Why the year of the main line may not be that of the next date: the author looked at the own time in the midst
 * of a history, or a later year was named in passing ("his 1992 candidacy").
 */
export type Doubt = 'own-time' | 'later-year'

/** Years between what a report tells and its own date; past that, it tells history. */
const HISTORY = 10

/** In a history, "last year" is a look at the author's own time, and no step of the story. */
export function isFarFromNow({ basis }: ReadPhrase, main: Moment | null, issued: Issued | null): boolean {
  return basis === 'document' && main !== null && issued !== null && issued.first.year - main.year > HISTORY
}

/** Years after which nobody tells as a witness: there "last year" may as well be the story's. */
const BEYOND_MEMORY = 100

/** Passages after which その日, "that day" means no day that was named. */
const REACH = 1

/**
 * Whether the year or the day of a date cannot be told where it stands, so that it is not read at all.
 * @param hasRecent the same sentence has a date before it
 * @param isFar see `isFarFromNow`
 */
export function isUnsure(
  phrase: Phrase,
  read: ReadPhrase,
  line: { readonly anchor: Moment | null; readonly age: number; readonly doubt: Doubt | null },
  hasRecent: boolean,
  isFar: boolean,
): boolean {
  const { from, to } = phrase
  if (isFar) return (read.anchor?.year ?? 0) - (line.anchor?.year ?? 0) > BEYOND_MEMORY
  if (from.kind === 'near' && from.unit === 'day') return !hasRecent && line.age > REACH
  const isYearless = from.year === undefined && to?.year === undefined && from.kind !== 'day-only'
  return line.doubt !== null && isYearless && read.basis === 'inherited'
}
