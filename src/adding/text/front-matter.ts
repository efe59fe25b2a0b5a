import { parse } from 'yaml'
import { isEdtf } from '../../report/edtf-form.js'
import type { FoundRecord } from '../extracted.js'

const frontMatter = /^\ufeff?---[ \t]*\r?\n(?<yaml>[^]*?)\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u

/** The record in a Markdown file's front matter: title, author, date, url; what cannot be read is left out. */
export function frontMatterRecord(text: string): FoundRecord {
  const values = read(frontMatter.exec(text)?.groups?.['yaml'] ?? '')
  const title = words(values['title'])
  const author = [values['author'] ?? values['authors']].flat().flatMap((name) => words(name) ?? [])
  const issued = words(values['date'] ?? values['issued'])
  const publisher = words(values['publisher'])
  const url = words(values['url'] ?? values['URL'])
  return {
    ...(title === undefined ? {} : { title }),
    ...(author.length === 0 ? {} : { author }),
    ...(issued === undefined || !isEdtf(issued) ? {} : { issued }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined || !/^https?:\/\//u.test(url) ? {} : { URL: url }),
  }
}

function read(yaml: string): Readonly<Record<string, unknown>> {
  try {
    // Aliases, of which a few can make a value of any size, are none of a record's.
    const values: unknown = parse(yaml, { maxAliasCount: 0, schema: 'failsafe' })
    return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' && value.length < 500 ? value.trim() : undefined
