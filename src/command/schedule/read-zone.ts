import { closest } from 'fastest-levenshtein'

/** Whether a word is meant as a time zone: `Asia/Tokyo`, `Mars/Phobos`, `UTC`, `JST`. */
export const isZoneLike = (word: string): boolean =>
  /^[a-z_]+(?:\/[a-z0-9_+-]+)+$/iu.test(word) || ABBREVIATIONS.has(word.toUpperCase())

/** The IANA zone of a word; null: there is none of that name. */
export function readZone(word: string): string | null {
  const named = ABBREVIATIONS.get(word.toUpperCase()) ?? word
  try {
    return new Intl.DateTimeFormat('en', { timeZone: named }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

/** The zone whose name is spelt most like a word. */
export const nearestZone = (word: string): string => {
  const zones = Intl.supportedValuesOf('timeZone')
  const wanted = word.toLowerCase()
  const spelt = closest(
    wanted,
    zones.map((zone) => zone.toLowerCase()),
  )
  return zones.find((zone) => zone.toLowerCase() === spelt) ?? 'UTC'
}

/** Abbreviations that mean one zone alone. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['UTC', 'UTC'],
  ['GMT', 'UTC'],
  ['JST', 'Asia/Tokyo'],
  ['KST', 'Asia/Seoul'],
])
