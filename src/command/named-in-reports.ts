import { paragraphsOf } from '../report/report.js'
import type { CommandContext } from './command.js'

type Reports = Pick<CommandContext, 'library'>

/** Somebody whom the reports name, as they write the name, and the actor's id. */
export interface PersonNamed {
  readonly id: string
  readonly person: string
}

/** Something that the reports hold, and how often. */
export interface Counted {
  readonly value: string
  readonly count: number
}

/** The actors that the reports name, the most often named first. */
export const actorsCounted = ({ library }: Reports): readonly Counted[] =>
  countOf(
    library.reports.flatMap(({ annotations }) =>
      annotations.flatMap(({ actors }) => actors.map(({ id }) => id)),
    ),
  ).toSorted((a, b) => b.count - a.count)

/** The actors that the reports name, the most often named first. */
export const actorsMentioned = (reports: Reports): readonly string[] =>
  actorsCounted(reports).map(({ value }) => value)

/** The months that the reports have a date in, `2017-04`, in the order of time. */
export function monthsCounted({ library }: Reports): readonly Counted[] {
  const dates = library.reports.flatMap((report) => report.annotations.flatMap((each) => each.dates))
  const months = dates.flatMap(({ edtf }) => /^\d{4}-\d{2}/u.exec(edtf)?.[0] ?? [])
  return countOf(months).toSorted((a, b) => (a.value < b.value ? -1 : 1))
}

/** The months that the reports have a date in, in the order of time. */
export const monthsDated = (reports: Reports): readonly string[] =>
  monthsCounted(reports).map(({ value }) => value)

function countOf(values: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

/** Everybody whom the reports name, each once with how often, in reading order. */
export function peopleCounted({ library }: Reports): readonly (PersonNamed & { readonly count: number })[] {
  const counts = new Map<string, PersonNamed & { count: number }>()
  for (const { annotations } of library.reports)
    for (const { actors } of annotations)
      for (const { id, person } of actors)
        if (person !== undefined)
          counts.set(person, { id, person, count: (counts.get(person)?.count ?? 0) + 1 })
  return [...counts.values()]
}

/** Everybody whom the reports name, each once, in reading order. */
export const peopleNamed = (reports: Reports): readonly PersonNamed[] => peopleCounted(reports)

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
