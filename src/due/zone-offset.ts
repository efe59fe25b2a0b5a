/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. @throws RangeError for no IANA zone */
export function offsetAt(zone: string, at: number): number {
  const found = written.exec(formatterOf(zone).format(at))
  const { sign, hours = 0, minutes = 0, seconds = 0 } = found?.groups ?? {}
  const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return (sign === '-' ? -size : size) * 1000
}

/** `4/12/2027, GMT-03:30`; UTC itself is `GMT`. */
const written = /GMT(?<sign>[+-])(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?/u

/** It is asked for a zone's offset thousands of times a tick, and takes long to make. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  formatters.set(zone, made)
  return made
}
