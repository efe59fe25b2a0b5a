import type { Language } from '../../report/report.js'
import type { ActorsFile } from './actors-file.js'

/** A person's name in each language. */
export type PersonNames = Readonly<Record<Language, string>>

/** The names of the people in actors.yaml, by the Japanese name without blanks: what a mention calls `person`. */
export function peopleNames({ actors }: ActorsFile): ReadonlyMap<string, PersonNames> {
  const people = Object.values(actors).flatMap((row) => row.people)
  return new Map(people.map(({ ja, en }) => [ja.replaceAll(' ', ''), { ja: ja.replaceAll(' ', ''), en }]))
}
