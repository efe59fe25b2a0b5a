import { ShuttenError } from '../../errors.js'
import type { Days } from '../annotations.js'
import { exists, firstDay, lastDay, type Moment } from './calendar.js'

/**
 * The first and the last day of a date in the profile of EDTF (ISO 8601-2) that the reader writes: a day, a
 * month or a year, `~` after it if vague, or two of them with `/` between, of which one may be `..`.
 * Throws `date-impossible` on any other string and on what the calendar does not have.
 */
export function daysOf(edtf: string): Days {
  const ends = edtf.split('/')
  if (ends.length > 2 || edtf === '../..') throw impossible(edtf)
  const first = readEnd(ends[0] ?? '', edtf, ends.length === 2)
  const last = ends[1] === undefined ? first : readEnd(ends[1], edtf, true)
  const days = { earliest: first && firstDay(first), latest: last && lastDay(last) }
  if (days.earliest !== null && days.latest !== null && days.earliest > days.latest) throw impossible(edtf)
  return days
}

const END = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?~?$/u

function readEnd(end: string, edtf: string, mayBeOpen: boolean): Moment | null {
  if (mayBeOpen && end === '..') return null
  const groups = END.exec(end)?.groups
  if (!groups) throw impossible(edtf)
  const read = (name: string): number | undefined =>
    groups[name] === undefined ? undefined : Number(groups[name])
  const moment = { year: Number(groups.year), month: read('month'), day: read('day') }
  if (!exists(moment)) throw impossible(edtf)
  return moment
}

const impossible = (edtf: string): ShuttenError =>
  new ShuttenError(
    'date-impossible',
    `"${edtf}" is no date; write 2017, 2017-04, 2017-04-15 or 2016-01/2016-06`,
  )
