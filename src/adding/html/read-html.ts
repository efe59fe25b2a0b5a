import { fromHtml } from 'hast-util-from-html'
import type { Extracted, Original } from '../extracted.js'
import { decodeAny } from '../text/read-text.js'
import { htmlRecord } from './html-record.js'
import { readTree } from './read-tree.js'

/** Reads a page: headings, paragraphs, notes and their calls. No script of it is run and nothing is fetched. */
export function readHtml({ name, bytes }: Original): Extracted {
  const { text: page, encoding } = decodeAny(bytes, name)
  const remarks = encoding === null ? [] : [`${name} is in ${encoding}; it was converted to UTF-8.`]
  return { ...readMarkup(page), remarks }
}

/** Reads a page that is text already. */
export function readMarkup(page: string): Omit<Extracted, 'remarks'> {
  const tree = fromHtml(page)
  const { text, blocks } = readTree(tree)
  return { text, layout: { pages: [], blocks }, found: htmlRecord(tree) }
}
