import { showAge } from '../answer/show-age.js'
import type { HeldShown, ScheduleShown } from '../answer/status-schedule.js'
import { wordsFor } from '../answer/words.js'
import { showInstant } from '../due/show-instant.js'
import { referenceOf, type Delivery } from '../due/delivery.js'
import type { CommandContext } from './command.js'
import type { ScheduleHealth } from './schedule-ports.js'

/** How the schedule stands, for the one who asks. */
export function scheduleShown(health: ScheduleHealth, now: number, context: CommandContext): ScheduleShown {
  const { language, asker } = context
  const { lastTick, next, held, waiting, absent, failed, damaged, hold, isAway } = health
  return {
    tickAge: lastTick === null ? null : showAge(lastTick, now, wordsFor(language)),
    next: next.map((each) => ({ ...each, at: showInstant(each.at, asker.zone, language) })),
    held: held.map(heldShown),
    waiting: waiting.map(heldShown),
    absent,
    failed: failed.map(heldShown),
    damaged,
    hold: hold?.reason ?? null,
    isAway,
  }
}

const heldShown = (row: Delivery): HeldShown => ({
  reference: referenceOf(row),
  place: row.place,
  note: row.note,
  date: row.date,
  reason: row.reason ?? '',
})
