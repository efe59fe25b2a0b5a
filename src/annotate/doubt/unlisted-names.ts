import { paragraphsOf } from '../../report/report.js'
import { cut } from '../../report/span.js'
import type { Gazetteer } from '../actors/gazetteer.js'
import type { AnnotatedReport } from '../annotations.js'

/** A name that looks like an actor's and is in no list. */
export interface UnlistedName {
  /** The ref of the sentence that it first stands in. */
  readonly at: string
  /** Name and title, as written. */
  readonly words: string
  /** A row for actors.yaml, under `actors`; XX stands for the id of the state. */
  readonly row: string
}

/** The names with an actor's title that no list has, each once. */
export function unlistedNames(
  report: AnnotatedReport,
  { titles }: Pick<Gazetteer, 'titles'>,
): readonly UnlistedName[] {
  const named = paragraphsOf(report).flatMap(({ text, number, sentences }, index) =>
    (report.annotations[index]?.unread?.names ?? []).map((span) => {
      const sentence = sentences.findIndex(({ end }) => span.start < end) + 1
      return { at: `${report.id}:${number}.${sentence}`, words: cut(text, span) }
    }),
  )
  const firsts = named.filter(
    ({ words }, index) => named.findIndex((other) => other.words === words) === index,
  )
  return firsts.map((name) => ({ ...name, row: rowFor(name.words, titles.state) }))
}

/** The person's row; both spellings are the one that is known, for the editor to write the other. */
function rowFor(words: string, titles: readonly string[]): string {
  const title = titles.filter((each) => holdsTitle(words, each)).toSorted((a, b) => b.length - a.length)[0]
  const name = title === undefined ? words : withoutTitle(words, title)
  const office = title === undefined ? '' : `, office: [${JSON.stringify(title)}]`
  const spelt = JSON.stringify(name)
  return ['XX:', '  people:', `    - { ja: ${spelt}, en: ${spelt}${office} }`].join('\n')
}

const holdsTitle = (words: string, title: string): boolean =>
  (words.endsWith(title) && words.length > title.length) ||
  words.toLowerCase().startsWith(`${title.toLowerCase()} `)

const withoutTitle = (words: string, title: string): string =>
  (words.endsWith(title) ? words.slice(0, -title.length) : words.slice(title.length)).trim()
