import { stringify } from 'yaml'
import { readDates } from '../annotate/dates/read-dates.js'
import { guessLanguage } from '../report/japanese.js'
import type { FoundRecord } from './extracted.js'

/** What somebody says of a report that is added; null: not said. */
export interface GivenRecord {
  readonly title: string | null
  readonly author: readonly string[] | null
  readonly issued: string | null
  readonly url: string | null
  /** Places as `visible_to` has them; null: everyone. */
  readonly visibleTo: readonly string[] | null
}

/** What is put together to be a report.yaml. */
export interface DraftRecord {
  readonly title: string
  readonly author?: readonly string[]
  readonly issued?: string
  readonly publisher?: string
  readonly URL?: string
  readonly language: 'en' | 'ja'
  readonly supplied?: readonly string[]
  readonly visible_to?: readonly string[]
}

/**
 * The record of a report: what somebody said goes before what the file says of itself. What was said and is nowhere in
 * the text is named in `supplied`. Null: neither has a title.
 */
export function describe(given: GivenRecord, found: FoundRecord, text: string): DraftRecord | null {
  const title = given.title ?? found.title
  if (title === undefined) return null
  const author = given.author ?? found.author
  const issued = given.issued ?? found.issued
  const URL = given.url ?? found.URL
  const draft = {
    title,
    ...(author === undefined ? {} : { author }),
    ...(issued === undefined ? {} : { issued }),
    ...(found.publisher === undefined ? {} : { publisher: found.publisher }),
    ...(URL === undefined ? {} : { URL }),
    language: guessLanguage(text),
  }
  const supplied = suppliedIn(given, found, text)
  return {
    ...draft,
    ...(supplied.length === 0 ? {} : { supplied }),
    ...(given.visibleTo === null ? {} : { visible_to: given.visibleTo }),
  }
}

/** The record as the text of a report.yaml. */
export function renderRecord(draft: DraftRecord): string {
  return `# The record of this report, in the variable names of CSL 1.0.2; \`supplied\` lists what the text does not print.\n${stringify(draft, { lineWidth: 0 })}`
}

function suppliedIn(given: GivenRecord, found: FoundRecord, text: string): readonly string[] {
  const plain = squeezed(text)
  const isPrinted = (words: string): boolean => plain.includes(squeezed(words))
  const { title, author, issued } = given
  return [
    ...(title !== null && title !== found.title && !isPrinted(title) ? ['title'] : []),
    ...(author !== null && !author.every((name) => found.author?.includes(name) || isPrinted(name))
      ? ['author']
      : []),
    ...(issued !== null && issued !== found.issued && !isDated(text, issued) ? ['issued'] : []),
  ]
}

/** A title page and a colophon tell when a report was issued. */
const edge = 4000

function isDated(text: string, issued: string): boolean {
  const language = guessLanguage(text)
  return [text.slice(0, edge), text.slice(-edge)].some((part) =>
    readDates(part, { language }).some(({ edtf }) => edtf === issued),
  )
}

const squeezed = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '')
