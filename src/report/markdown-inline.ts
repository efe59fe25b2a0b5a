import type { Nodes, PhrasingContent } from 'mdast'
import { joinMapped, type MappedText } from './mapped-text.js'
import type { Span } from './span.js'

/** A call in Markdown: its label and where it stands in the file. */
export interface SourceCall {
  readonly label: string
  readonly offset: number
}

/** A mapped text, line feeds where lines end, with the calls that were taken out of it. */
export interface InlineText {
  readonly content: MappedText
  readonly calls: readonly SourceCall[]
}

const nothing: InlineText = { content: { text: '', offsets: [] }, calls: [] }
const raisedNumber = /^<sup>$/iu
const undefinedCall = /\[\^(?<label>[^\]\s^]{1,40})\]/gu

/** The text of Markdown's inline nodes, as it is shown; images and raw HTML are none. */
export function readInline(nodes: readonly PhrasingContent[], file: string): InlineText {
  return joinInline(
    nodes.map((node, index) => {
      const isRaised = isTag(nodes[index - 1]) && node.type === 'text' && /^\d{1,3}$/u.test(node.value)
      return isRaised ? callAt(node.value, spanOf(node)) : readNode(node, file)
    }),
  )
}

const isTag = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'html' && raisedNumber.test(node.value)

/** Where a node stands in the file; a node that was made from nothing stands nowhere. */
export const spanOf = ({ position }: Nodes): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
})

export const joinInline = (parts: readonly InlineText[]): InlineText => ({
  content: joinMapped(parts.map(({ content }) => content)),
  calls: parts.flatMap(({ calls }) => calls),
})

function readNode(node: PhrasingContent, file: string): InlineText {
  const span = spanOf(node)
  if (node.type === 'text') return takeOutUndefined(mapText(node.value, span, file))
  if (node.type === 'inlineCode') return { content: mapCode(node.value, span, file), calls: [] }
  if (node.type === 'footnoteReference') return callAt(node.label ?? node.identifier, span)
  if (node.type === 'break') return { content: lineBreakIn(span, file), calls: [] }
  return 'children' in node ? readInline(node.children, file) : nothing
}

const callAt = (label: string, { start }: Span): InlineText => ({
  content: nothing.content,
  calls: [{ label, offset: start }],
})

/**
 * Maps a text to the stretch of the file that gave it. A backslash before a mark is left out, so is what begins a line
 * in a quotation or a list; a character reference stays as it is printed in the file.
 */
function mapText(value: string, { start, end }: Span, file: string): MappedText {
  const offsets: number[] = []
  let at = start
  while (at < end) {
    const isEscape = file.charAt(at) === '\\' && /[!-/:-@[-`{-~]/u.test(file.charAt(at + 1))
    if (isEscape) at += 1
    offsets.push(at)
    const isLineEnd = /[\n\r]/u.test(file.charAt(at))
    at += 1
    if (isLineEnd) at += /^[ \t>\n\r]*/u.exec(file.slice(at, Math.min(end, at + 1000)))?.[0].length ?? 0
  }
  const text = offsets.map((offset) => file.charAt(offset).replace('\r', '\n')).join('')
  return value === '' ? nothing.content : { text, offsets }
}

/** Code is shown without its marks. */
function mapCode(value: string, { start, end }: Span, file: string): MappedText {
  const at = file.slice(start, end).indexOf(value)
  if (at < 0) return nothing.content
  return { text: value, offsets: Array.from({ length: value.length }, (_, index) => start + at + index) }
}

function lineBreakIn({ start, end }: Span, file: string): MappedText {
  const at = /[\n\r]/u.exec(file.slice(start, end))?.index
  return at === undefined ? nothing.content : { text: '\n', offsets: [start + at] }
}

/** Calls of notes that the file does not define are plain text to a Markdown parser. */
function takeOutUndefined({ text, offsets }: MappedText): InlineText {
  const calls: SourceCall[] = []
  const kept = text.replace(undefinedCall, (call: string, label: string, index: number) => {
    calls.push({ label, offset: offsets[index] ?? 0 })
    return '\u0000'.repeat(call.length)
  })
  const isKept = (_: unknown, index: number): boolean => kept.charAt(index) !== '\u0000'
  const content = { text: text.split('').filter(isKept).join(''), offsets: offsets.filter(isKept) }
  return { content, calls }
}
