/** Whether a word is meant as a time of day: `9:75` is one too. */
export const isTimeLike = (word: string): boolean => CLOCK.test(word) || JAPANESE.test(word)

/** A time of day as `09:00`; null: there is no such time. `9:00`, `5:30pm`, `9am`, `9時30分`, `9時半`. */
export function readTime(word: string): string | null {
  const { hour, minute, half, ha } = (CLOCK.exec(word) ?? JAPANESE.exec(word))?.groups ?? {}
  if (hour === undefined) return null
  const hours = half === undefined ? Number(hour) : ofDay(Number(hour), half.toLowerCase())
  const minutes = ha === undefined ? Number(minute ?? 0) : 30
  return hours === null || hours > 23 || minutes > 59 ? null : `${twoDigits(hours)}:${twoDigits(minutes)}`
}

/** An hour of a half day, from 1 to 12; null: there is none. */
function ofDay(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A bare number is no time. */
const CLOCK = /^(?<hour>\d{1,2})(?=[:ap])(?::(?<minute>\d{1,2}))?(?<half>am|pm)?$/iu
const JAPANESE = /^(?<hour>\d{1,2})時(?:(?<minute>\d{1,2})分|(?<ha>半))?$/u
