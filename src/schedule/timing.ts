/** How long things take, in milliseconds. */
export interface Timing {
  /** A claim holds for so long: the message is sent within it. */
  readonly lease: number
  /** After the lease, a request that is still in flight has arrived or never will. */
  readonly settle: number
  /** From then on it is looked for at each tick; so long after it could not be looked at all, it is held. */
  readonly patience: number
  /** A sender that says nothing for so long has an unknown outcome; senders have timeouts of their own. */
  readonly answer: number
  /** A tick claims nothing new after so long, so that the next one comes. */
  readonly tick: number
  /** A note that is so late is only listed. */
  readonly late: number
  /** Another part of a note, or a list of what was missed, that is so late is given up. */
  readonly outdated: number
  /** A test that is so late is given up. */
  readonly test: number
  /** What could not be composed is tried again after so long. */
  readonly mend: number
  /** A platform's clock may differ from ours by so much. */
  readonly skew: number
  /** Rows that ended so long ago are forgotten. */
  readonly kept: number
  /** What is being sent is waited for so long when the schedule closes. */
  readonly close: number
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
/** A day in milliseconds. */
export const DAY = 24 * 60 * MINUTE

/** What the protocol was measured with. */
export const TIMING: Timing = {
  lease: 60 * SECOND,
  settle: 120 * SECOND,
  patience: 10 * MINUTE,
  answer: 20 * SECOND,
  tick: 25 * SECOND,
  late: DAY,
  outdated: 7 * DAY,
  test: 10 * MINUTE,
  mend: 5 * MINUTE,
  skew: 5 * MINUTE,
  kept: 731 * DAY,
  close: 8 * SECOND,
}
