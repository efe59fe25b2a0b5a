import type { Element, Nodes, Root } from 'hast'
import { parseHeading } from '../../report/headings.js'
import { createTextWriter, type BlockKind, type Inline } from '../text-writer.js'
import { findNotes, type PageNotes } from './find-notes.js'
import { attribute, elementsIn, wordsOf } from './tree.js'

/** What is no text of the page: programs, forms, what is not shown; readings of characters. */
const skipped = new Set(
  'script style noscript template head nav form button select input textarea svg math iframe object embed canvas audio video rt rp dialog'.split(
    ' ',
  ),
)
const inlines = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
)
const skippedRoles = /\b(?:navigation|banner|contentinfo|search|doc-toc|menu)\b/u

/** Writes a page's text block by block, its notes last. */
export function readTree(tree: Root): ReturnType<ReturnType<typeof createTextWriter>['finish']> {
  const notes = findNotes(tree)
  const page = { notes, order: [...notes.notes.keys()], writer: createTextWriter(), line: [] as Inline[] }
  walk(contentOf(tree), page)
  flush(page)
  for (const [note, label] of notes.notes)
    page.writer.write({ kind: 'note', label }, noteWords(note, label, notes))
  return page.writer.finish()
}

/** A page that is being read; `line` is the paragraph so far. */
interface Page {
  readonly notes: PageNotes
  readonly order: readonly Element[]
  readonly writer: ReturnType<typeof createTextWriter>
  line: Inline[]
}

function flush(page: Page, block: BlockKind = { kind: 'paragraph' }): void {
  page.writer.write(block, page.line)
  page.line = []
}

function walk(node: Nodes, page: Page): void {
  const { notes, order, line } = page
  if (node.type === 'text') line.push(node.value)
  if (node.type === 'root') walkAll(node, page)
  if (node.type !== 'element' || isSkipped(node) || notes.notes.has(node)) return
  const call = notes.calls.get(node)
  if (call) line.push({ label: call.label, note: order.indexOf(call.target) })
  else if (node.tagName === 'br') line.push('\n')
  else if (inlines.has(node.tagName)) walkAll(node, page)
  else if (/^h[1-6]$/u.test(node.tagName)) walkHeading(node, page)
  else if (node.tagName === 'td' || node.tagName === 'th') walkCell(node, page)
  else {
    flush(page)
    walkAll(node, page)
    flush(page)
  }
}

function walkAll({ children }: Root | Element, page: Page): void {
  for (const child of children) walk(child, page)
}

/** The cells of a row stand in one line. */
function walkCell(node: Element, page: Page): void {
  page.line.push(' ')
  for (const child of node.children)
    if (child.type === 'element' && !inlines.has(child.tagName) && !page.notes.notes.has(child))
      walkCell(child, page)
    else walk(child, page)
}

function walkHeading(node: Element, page: Page): void {
  flush(page)
  const level = Number(node.tagName.slice(1))
  const parsed = parseHeading(wordsOf(node).replace(/\s+/gu, ' ').trim())
  if (!parsed || parsed.number === null) walkAll(node, page)
  else page.line.push(parsed.title)
  // A footnote's call in a heading belongs to no paragraph and is left out.
  page.line = page.line.filter((each) => typeof each === 'string')
  flush(page, { kind: 'heading', number: parsed?.number ?? null, level })
}

function isSkipped(element: Element): boolean {
  return (
    skipped.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'ariaHidden') === 'true' ||
    skippedRoles.test(attribute(element, 'role') ?? '') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style') ?? '')
  )
}

/** The page's main part where it is marked as one, else its body without the head and foot of the site. */
function contentOf(tree: Root): Nodes {
  const all = Array.from(elementsIn(tree), ([element]) => element)
  const main = all.filter(({ tagName }) => tagName === 'main')
  const articles = all.filter(({ tagName }) => tagName === 'article')
  const [only] = main.length === 1 ? main : articles
  if (only && (main.length === 1 || articles.length === 1)) return only
  const body = all.find(({ tagName }) => tagName === 'body')
  if (!body) return tree
  const children = body.children.filter(
    (child) => child.type !== 'element' || (child.tagName !== 'footer' && !isSiteHead(child)),
  )
  return { ...body, children }
}

/** The head of a site; that of a report has its title. */
const isSiteHead = (element: Element): boolean =>
  element.tagName === 'header' && !Array.from(elementsIn(element)).some(([{ tagName }]) => tagName === 'h1')

/** A note without its own label and the links back. */
function noteWords(note: Element, label: string, { backLinks, calls }: PageNotes): readonly Inline[] {
  const words: string[] = []
  const gather = (node: Nodes): void => {
    if (node.type === 'text') words.push(node.value)
    if (node.type !== 'element' || isSkipped(node) || backLinks.has(node) || calls.has(node)) return
    node.children.forEach(gather)
    if (!inlines.has(node.tagName) || node.tagName === 'br') words.push(' ')
  }
  note.children.forEach(gather)
  const escaped = label.replace(/[*]/gu, '\\$&')
  // A number that the words go on from without a mark between is theirs.
  const mark = `[[［(（](?:注|註)?${escaped}[\\])）］]|(?:注|註)?${escaped}(?:[.．:：]|(?=\\s))`
  const lead = new RegExp(`^[\\s^↑]*(?:(?:${mark})\\s*)?`, 'u')
  return [
    words
      .join('')
      .replace(lead, '')
      .replace(/[\s↩︎⏎^]+$/u, ''),
  ]
}
