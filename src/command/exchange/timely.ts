/** A request whose stamp is older than this, in seconds, may be one that was recorded: Slack's own advice. */
const OLDEST = 300
/** Clocks differ: a stamp may be so many seconds ahead of this machine's clock. */
const AHEAD = 60

/** Whether a signed request was stamped just now: in seconds since 1970, as Slack and Discord send it. */
export function isTimely(stamp: string, now: number): boolean {
  if (!/^\d{1,12}$/u.test(stamp)) return false
  const age = now / 1000 - Number(stamp)
  return age <= OLDEST && age >= -AHEAD
}
