import type { FoundRecord } from '../extracted.js'
import type { Measures } from './measures.js'
import type { PageText } from './page-line.js'

/** Titles that programs write where nobody gave one. */
const noTitle =
  /^(?:untitled|無題|document\d*|microsoft word|microsoft powerpoint|.*\.(?:docx?|indd|pdf|tex|pptx?|xlsx?|jtd|ai)$)/iu
const nobody =
  /^(?:user|admin|administrator|owner|author|unknown|windows user|microsoft office user|ユーザー|pc)$/iu
/** A title is at least this much larger than running text. */
const larger = 1.25
const longest = 200

/** What a PDF's information says; its title else in the largest letters of its first page. */
export function pdfRecord(info: unknown, [first]: readonly PageText[], measures: Measures): FoundRecord {
  const { Title, Author } = (info ?? {}) as Readonly<Record<string, unknown>>
  const said = wordsOf(Title)
  const title = said !== '' && !noTitle.test(said) ? said : printedTitle(first, measures)
  const author = wordsOf(Author)
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' || nobody.test(author) ? {} : { author: author.split(/\s*;\s*/u) }),
  }
}

function printedTitle(page: PageText | undefined, { size }: Measures): string {
  const lines = page?.lines.filter((line) => !line.isTurned && /\p{L}/u.test(line.text)) ?? []
  const largest = Math.max(0, ...lines.map((line) => line.size))
  const title = lines
    .filter((line) => line.size > largest - 0.6)
    .map(({ text }) => text)
    .join(' ')
  return largest >= size * larger && title.length <= longest ? title : ''
}

const wordsOf = (value: unknown): string =>
  typeof value === 'string' && value.length < 1000 ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''
