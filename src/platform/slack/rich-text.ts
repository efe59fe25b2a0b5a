import type { types } from '@slack/bolt'
import { printable, printableLine, printableWith } from '../../answer/printable.js'
import type { Span } from '../../report/span.js'
import { MAX_PIECE } from './limits.js'
import { splitText } from './weigh.js'

/** A part of a rich_text block: its texts can become no mention, no link and no markup. */
export type RichPart = types.RichTextSection | types.RichTextQuote | types.RichTextPreformatted

type Text = types.RichTextText

/** Words that lead to a page of ours. */
export interface Link {
  readonly words: string
  readonly url: string
}

/** Lines of text one below the other, as sections; the first place where a link's words stand whole leads to its page. */
export function linkedSections(lines: readonly string[], { words, url }: Link): readonly RichPart[] {
  const pieces = piecesOf(lines.map(printableLine).filter(Boolean).join('\n'))
  const first = pieces.findIndex((piece) => piece.includes(words))
  return pieces.map((piece, at) => {
    if (at !== first) return { type: 'rich_text_section', elements: [{ type: 'text', text: piece }] }
    const from = piece.indexOf(words)
    const texts = [piece.slice(0, from), piece.slice(from + words.length)]
    const [before, after] = texts.map((text): Text[] => (text === '' ? [] : [{ type: 'text', text }]))
    return {
      type: 'rich_text_section',
      elements: [...(before ?? []), { type: 'link', url, text: words }, ...(after ?? [])],
    }
  })
}

/** Lines of text one below the other, as sections. */
export function sectionsOf(lines: readonly string[], style?: Text['style']): readonly RichPart[] {
  const shown = lines.map(printableLine).filter(Boolean)
  if (shown.length === 0) return []
  return piecesOf(shown.join('\n')).map((text) => ({
    type: 'rich_text_section',
    elements: [{ type: 'text', text, ...(style && { style }) }],
  }))
}

/** A quotation with its matches in bold; a long one in several pieces, which joined are the whole. */
export function quotesOf(words: string, highlights: readonly Span[]): readonly RichPart[] {
  const { text, spans } = printableWith(words, highlights)
  return splitText(text, MAX_PIECE).map((piece) => ({
    type: 'rich_text_quote',
    elements: emphasized(text, piece, spans),
  }))
}

/** Lines as plain text that can be copied, in as few pieces as may be. */
export function preformattedOf(lines: readonly string[]): readonly RichPart[] {
  return piecesOf(lines.map(printable).join('\n')).map((text) => ({
    type: 'rich_text_preformatted',
    elements: [{ type: 'text', text }],
  }))
}

/** More spans than these are not shown: their marks would outweigh the words. */
const MOST_BOLD = 30

const piecesOf = (text: string): readonly string[] =>
  splitText(text, MAX_PIECE).map(({ start, end }) => text.slice(start, end))

function emphasized(text: string, piece: Span, spans: readonly Span[]): Text[] {
  const elements: Text[] = []
  const add = (start: number, end: number, isBold: boolean): void => {
    if (start >= end) return
    elements.push({
      type: 'text',
      text: text.slice(start, end),
      ...(isBold && { style: { bold: true } }),
    })
  }
  let at = piece.start
  for (const { start, end } of joined(spans, piece)) {
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, piece.end, false)
  return elements
}

/** The spans that fall into a piece, in order and without overlaps. */
function joined(spans: readonly Span[], piece: Span): readonly Span[] {
  const inside: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, piece.start, inside.at(-1)?.end ?? 0)
    const end = Math.min(span.end, piece.end)
    if (start < end) inside.push({ start, end })
  }
  return inside.length > MOST_BOLD ? [] : inside
}
