import { exists, type Moment } from './calendar.js'

/** The first and the last moment that a document may be of. */
export interface Issued {
  readonly first: Moment
  readonly last: Moment
}

const END = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?[~?%]?$/u

/** When a document is of, from EDTF; null where that says nothing that dates can be counted from. */
export function readIssued(edtf: string | undefined): Issued | null {
  const ends = (edtf ?? '').split('/').map(readEnd)
  const [first = null, last = first] = ends
  if (ends.length > 2 || (first === null && last === null)) return null
  return { first: first ?? last ?? { year: 0 }, last: last ?? first ?? { year: 0 } }
}

function readEnd(end: string): Moment | null {
  const groups = END.exec(end)?.groups
  if (!groups) return null
  const read = (digits: string | undefined): number | undefined =>
    digits === undefined ? undefined : Number(digits)
  const moment = { year: Number(groups.year), month: read(groups.month), day: read(groups.day) }
  return exists(moment) ? moment : null
}
