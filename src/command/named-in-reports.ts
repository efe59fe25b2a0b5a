import { paragraphsOf } from '../report/report.js'
import type { CommandContext } from './command.js'

type Reports = Pick<CommandContext, 'library'>

/** Somebody whom the reports name, as they write the name, and the actor's id. */
export interface PersonNamed {
  readonly id: string
  readonly person: string
}

/** The actors that the reports name, the most often named first. */
export function actorsMentioned({ library }: Reports): readonly string[] {
  const counts = new Map<string, number>()
  for (const report of library.reports)
    for (const { actors } of report.annotations)
      for (const { id } of actors) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** The months that the reports have a date in, `2017-04`, in the order of time. */
export function monthsDated({ library }: Reports): readonly string[] {
  const dates = library.reports.flatMap((report) => report.annotations.flatMap((each) => each.dates))
  const months = dates.flatMap(({ edtf }) => /^\d{4}-\d{2}/u.exec(edtf)?.[0] ?? [])
  return [...new Set(months)].toSorted()
}

/** Everybody whom the reports name, each once, in reading order. */
export function peopleNamed({ library }: Reports): readonly PersonNamed[] {
  const named = library.reports.flatMap(({ annotations }) =>
    annotations.flatMap(({ actors }) =>
      actors.flatMap(({ id, person }) => (person === undefined ? [] : [{ id, person }])),
    ),
  )
  return [...new Map(named.map((each) => [each.person, each])).values()]
}

/** What stands before a place so that it is one alone: nothing where there is one report, else the report's id. */
export const placePrefix = ({ library }: Reports, report: string): string =>
  library.reports.length === 1 ? '' : `${report}:`

/** The first paragraph of the first report that has one, as it is typed. */
export function firstPlace({ library }: Reports): string {
  const [place] = library.reports.flatMap((report) =>
    paragraphsOf(report)
      .slice(0, 1)
      .map(({ number }) => `${placePrefix({ library }, report.id)}${number}`),
  )
  return place ?? '1'
}
