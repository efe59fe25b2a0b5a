import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { eventsIn, isDayOfMainLine, type DatedEvent } from './events.js'
import { figuresIn, type FigureHit } from './figure-hits.js'
import { isForeseen } from './foreseen.js'
import { compareDates } from './period-match.js'

/** What the reports of a library tell of the days and months of the year, in the order of time. */
export interface Calendar {
  /** By month and day, `04-12`: what the text itself dates to a day. */
  readonly days: ReadonlyMap<string, readonly DatedEvent[]>
  /** By month, `04`: what is known to the month alone. */
  readonly months: ReadonlyMap<string, readonly DatedEvent[]>
  /** By month: the figures of that month. */
  readonly figures: ReadonlyMap<string, readonly FigureHit[]>
}

/** The calendar of a library: of each report it is made once, of each library it is joined once. */
export function calendarOf(library: Library<Vocabulary>): Calendar {
  const known = ofLibraries.get(library)
  if (known !== undefined) return known
  const each = library.reports.map((report) => calendarOfReport(report, library))
  const calendar = {
    days: inOrderOfTime(joined(each.map(({ days }) => days))),
    months: inOrderOfTime(joined(each.map(({ months }) => months))),
    figures: joined(each.map(({ figures }) => figures)),
  }
  ofLibraries.set(library, calendar)
  return calendar
}

const ofLibraries = new WeakMap<Library, Calendar>()
const ofReports = new WeakMap<AnnotatedReport, Calendar>()

function calendarOfReport(report: AnnotatedReport, library: Library<Vocabulary>): Calendar {
  const known = ofReports.get(report)
  if (known !== undefined) return known
  const only = { library: library.limitedTo([report.id]) }
  const events = eventsIn(only)
    .filter((event) => !isForeseen(event))
    .toSorted((a, b) => compareDates(a.date, b.date))
  const calendar = {
    days: grouped(events.filter(isDayOfMainLine), ({ date }) => date.edtf.slice(5)),
    months: grouped(events.filter(isMonth), ({ date }) => date.edtf.slice(5)),
    figures: grouped(figuresIn(only), ({ figure }) => month.exec(figure.period ?? '')?.[1]),
  }
  ofReports.set(report, calendar)
  return calendar
}

const month = /^\d{4}-(\d{2})$/u

const isMonth = ({ date }: DatedEvent): boolean => month.test(date.edtf)

function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const inOrderOfTime = (
  groups: ReadonlyMap<string, readonly DatedEvent[]>,
): ReadonlyMap<string, readonly DatedEvent[]> =>
  new Map([...groups].map(([key, events]) => [key, events.toSorted((a, b) => compareDates(a.date, b.date))]))

/** In the order of the reports; each report's values stay in theirs. */
function joined<Value>(
  maps: readonly ReadonlyMap<string, readonly Value[]>[],
): ReadonlyMap<string, readonly Value[]> {
  const pairs = maps.flatMap((map) =>
    [...map].flatMap(([key, values]) => values.map((value) => ({ key, value }))),
  )
  return new Map(
    [...grouped(pairs, ({ key }) => key)].map(([key, each]) => [key, each.map(({ value }) => value)]),
  )
}
