import type { Nodes, RootContent, TableRow } from 'mdast'
import { ShuttenError } from '../errors.js'
import type { Block } from './block.js'
import { takeOutCalls } from './footnote-calls.js'
import { isTitle, parseHeading } from './headings.js'
import { wordsOf } from './hyphenation.js'
import { indexAtLeast } from './index-at-least.js'
import { joinInline, readInline, spanOf, type InlineText } from './markdown-inline.js'
import { parseMarkdown } from './parse-markdown.js'
import { unwrap } from './unwrap.js'

const frontMatter = /^\ufeff?---[ \t]*\r?\n[^]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u
/** `{#evolution}` after a heading, as Pandoc and kramdown have it. */
const attributes = /\s*\{[#.:][^{}]*\}$/u

/** A level below Markdown's six. */
const innermost = 7
/** What follows a title is a paragraph of at least so many characters. */
const leastText = 120

interface Reading {
  readonly file: string
  readonly words: ReadonlySet<string>
}

/**
 * Reads Markdown (CommonMark with GitHub's footnotes and tables); code, raw HTML and front matter are no text.
 * @throws ShuttenError `source-unreadable` when it is nested too deeply
 */
export function readMarkdown(file: string): readonly Block[] {
  try {
    return blocksOf(file)
  } catch (cause) {
    // Thousands of quotations in each other are more than the stack holds.
    if (!(cause instanceof RangeError)) throw cause
    throw new ShuttenError('source-unreadable', 'The Markdown is nested too deeply; simplify it.', { cause })
  }
}

function blocksOf(file: string): readonly Block[] {
  const reading = { file, words: wordsOf(file) }
  const nodes = parseMarkdown(withoutFrontMatter(file)).children
  const blocks = nodes.flatMap((node, index) => {
    const read = readBlock(node, reading)
    return node.type === 'paragraph' ? asTitle(read, nodes[index + 1]) : read
  })
  const isMarked = blocks.some((block) => block.kind === 'paragraph' && block.calls.length > 0)
  return isMarked ? blocks : withFusedCalls(blocks)
}

/** White space instead of what is no Markdown, so that offsets stay those of the file. */
function withoutFrontMatter(file: string): string {
  const head = frontMatter.exec(file)?.[0] ?? ''
  return (head.replace(/[^\r\n]/gu, ' ') + file.slice(head.length)).replace(/^\ufeff/u, ' ')
}

function readBlock(node: RootContent, reading: Reading): readonly Block[] {
  if (node.type === 'heading')
    return readHeading(node.depth, readInline(node.children, reading.file), reading)
  if (node.type === 'paragraph') return toParagraph(readInline(node.children, reading.file), reading)
  if (node.type === 'tableRow') return toParagraph(readRow(node, reading.file), reading)
  if (node.type === 'footnoteDefinition') return readNote(node, reading)
  const holdsBlocks =
    node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'table'
  return holdsBlocks ? node.children.flatMap((child) => readBlock(child, reading)) : []
}

/** A short paragraph that reads as a title and stands before a longer one is a heading, within those marked as such. */
function asTitle(read: readonly Block[], next: RootContent | undefined): readonly Block[] {
  const [block] = read
  if (block?.kind !== 'paragraph' || block.calls.length > 0 || next?.type !== 'paragraph') return read
  const { start, end } = spanOf(next)
  const { text } = block.content
  return end - start < leastText || !isTitle(text)
    ? read
    : [{ kind: 'heading', number: null, title: text, level: innermost }]
}

/** A footnote's call in a heading belongs to no paragraph and is left out. */
function readHeading(level: number, { content }: InlineText, { words }: Reading): readonly Block[] {
  const text = unwrap(content, words).text.replace(attributes, '')
  const { number, title } = parseHeading(text) ?? { number: null, title: text }
  return text === '' ? [] : [{ kind: 'heading', number, title, level }]
}

function toParagraph({ content, calls }: InlineText, { words }: Reading): readonly Block[] {
  const running = unwrap(content, words)
  if (running.text.trim() === '') return []
  const marks = calls.map(({ label, offset }) => ({ label, at: indexAtLeast(running.offsets, offset) }))
  return [{ kind: 'paragraph', content: running, calls: marks, doubts: [] }]
}

/** The cells of a row, parted by the white space that stands between them; a row without any gives its first cell. */
function readRow(row: TableRow, file: string): InlineText {
  const cells = row.children.map((cell) => ({ ...readInline(cell.children, file), span: contentSpan(cell) }))
  return joinInline(
    cells.flatMap((cell, index) => {
      const before = cells[index - 1]?.span.end
      if (before === undefined || cell.content.text === '') return [cell]
      const gap = /\s/u.exec(file.slice(before, cell.span.start))?.index
      if (gap === undefined) return []
      return [{ content: { text: ' ', offsets: [before + gap] }, calls: [] }, cell]
    }),
  )
}

/** From the first to the last thing in a node. */
function contentSpan(node: Extract<Nodes, { children: unknown }>): {
  readonly start: number
  readonly end: number
} {
  const [first, last] = [node.children[0], node.children.at(-1)]
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : spanOf(node)
}

/** The paragraphs of a note as one text, a line's end between them. */
function readNote(
  node: Extract<RootContent, { type: 'footnoteDefinition' }>,
  reading: Reading,
): readonly Block[] {
  const parts = node.children.flatMap((child) => (child.type === 'paragraph' ? [child] : []))
  const texts = parts.flatMap((part, index): readonly InlineText[] => {
    const end = spanOf(part).end
    const lineEnd = { content: { text: '\n', offsets: [end] }, calls: [] }
    const text = readInline(part.children, reading.file)
    return index === parts.length - 1 ? [text] : [text, lineEnd]
  })
  const content = unwrap(joinInline(texts).content, reading.words)
  return [{ kind: 'note', label: node.label ?? node.identifier, content }]
}

/** Markdown made from a PDF may have its calls fused to words, as plain text has. */
function withFusedCalls(blocks: readonly Block[]): readonly Block[] {
  const paragraphs = blocks.flatMap((block, index) =>
    block.kind === 'paragraph'
      ? [{ content: block.content, isAfterHeading: blocks[index - 1]?.kind === 'heading' }]
      : [],
  )
  const labels = new Set(blocks.flatMap((block) => (block.kind === 'note' ? [block.label] : [])))
  const read = takeOutCalls(paragraphs, labels).values()
  return blocks.map((block) => (block.kind === 'paragraph' ? (read.next().value ?? block) : block))
}
