import type { Nodes } from 'hast'
import { isEdtf } from '../../report/edtf-form.js'
import type { FoundRecord } from '../extracted.js'
import { attribute, elementsIn, wordsOf } from './tree.js'

/** Names under which pages say what they are (Highwire Press, Dublin Core, Open Graph), the more telling first. */
const names = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title'],
  author: ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author'],
  issued: [
    'citation_publication_date',
    'citation_date',
    'dcterms.issued',
    'dc.date.issued',
    'dc.date',
    'article:published_time',
    'date',
  ],
  publisher: ['citation_publisher', 'dc.publisher', 'dcterms.publisher', 'og:site_name'],
  url: ['og:url'],
} as const

/** What a page says of itself in its head; its title else in its only first heading. */
export function htmlRecord(tree: Nodes): FoundRecord {
  const elements = Array.from(elementsIn(tree), ([element]) => element)
  const said = new Map<string, string[]>()
  for (const element of elements.filter(({ tagName }) => tagName === 'meta')) {
    const name = (attribute(element, 'name') ?? attribute(element, 'property'))?.toLowerCase()
    const value = attribute(element, 'content')?.replace(/\s+/gu, ' ').trim()
    if (name && value && value.length < 500) said.set(name, [...(said.get(name) ?? []), value])
  }
  const valuesOf = (kind: keyof typeof names): readonly string[] =>
    names[kind].map((name) => said.get(name)).find((values) => values !== undefined) ?? []
  const headings = elements.filter(({ tagName }) => tagName === 'h1')
  const title = valuesOf('title')[0] ?? tidy(headings.length === 1 ? headings[0] : undefined)
  const inHead = tidy(elements.find(({ tagName }) => tagName === 'title'))
  const canonical = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  )
  const url = (canonical && attribute(canonical, 'href')) ?? valuesOf('url')[0]
  return recordOf({
    title: title ?? inHead,
    author: valuesOf('author'),
    issued: valuesOf('issued')[0],
    publisher: valuesOf('publisher')[0],
    url,
  })
}

interface Said {
  readonly title: string | undefined
  readonly author: readonly string[]
  readonly issued: string | undefined
  readonly publisher: string | undefined
  readonly url: string | undefined
}

function recordOf({ title, author, issued, publisher, url }: Said): FoundRecord {
  const day = /^\d{4}(?:[-/]\d{2}(?:[-/]\d{2})?)?/u.exec(issued ?? '')?.[0].replaceAll('/', '-')
  const people = author.filter((name) => !/^https?:/u.test(name))
  return {
    ...(title === undefined ? {} : { title }),
    ...(people.length === 0 ? {} : { author: people }),
    ...(day === undefined || !isEdtf(day) ? {} : { issued: day }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined || !/^https?:\/\/\S+$/u.test(url) ? {} : { URL: url }),
  }
}

function tidy(element: Nodes | undefined): string | undefined {
  const words = element && wordsOf(element).replace(/\s+/gu, ' ').trim()
  return words === '' ? undefined : words
}
