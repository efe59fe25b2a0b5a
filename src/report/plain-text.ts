import { splitMarkedLines } from './aozora.js'
import type { Block, HeadingBlock, NoteBlock } from './block.js'
import { partNoteSections, partNotesAtEnd, type LabelledLines, type Parted } from './end-notes.js'
import { takeOutCalls } from './footnote-calls.js'
import { findHeadings, type Heading } from './headings.js'
import { wordsOf } from './hyphenation.js'
import { workOutLayout, type Layout } from './layout.js'
import type { Line } from './lines.js'
import { levelHeadings } from './outline.js'
import { withoutFurniture } from './page-furniture.js'
import { endsParagraph } from './paragraph-breaks.js'
import { mapLines, unwrap } from './unwrap.js'

type Part = { readonly heading: Heading } | { readonly lines: readonly Line[] }

/** Reads a plain text, however its lines are wrapped, into headings, paragraphs and notes. */
export function readPlainText(file: string): readonly Block[] {
  const words = wordsOf(file)
  const lines = withoutFurniture(splitMarkedLines(file))
  const layout = workOutLayout(lines)
  const underHeadings = partNoteSections(lines)
  const atEnd = underHeadings.notes.length === 0 ? partNotesAtEnd(lines) : null
  const parted =
    atEnd && isMostlyCalled(readBody({ ...atEnd, notes: [] }, layout, words), atEnd.notes)
      ? atEnd
      : underHeadings
  const notes = parted.notes.map(({ label, lines: own }): NoteBlock => {
    return { kind: 'note', label, content: unwrap(mapLines(own), words) }
  })
  return [...readBody(parted, layout, words), ...notes]
}

/** Whether most notes are called: else numbered lines at a text's end are no notes. */
function isMostlyCalled(blocks: readonly Block[], notes: readonly LabelledLines[]): boolean {
  const called = new Set(
    blocks.flatMap((block) => (block.kind === 'paragraph' ? block.calls.map(({ label }) => label) : [])),
  )
  return notes.filter(({ label }) => called.has(label)).length * 2 > notes.length
}

/** Headings and paragraphs, whose footnote calls are taken out. */
function readBody({ body, notes }: Parted, layout: Layout, words: ReadonlySet<string>): readonly Block[] {
  const parts = splitParts(body, layout)
  const paragraphs = takeOutCalls(
    parts.flatMap((part, index) => {
      const before = parts[index - 1]
      const isAfterHeading = before !== undefined && 'heading' in before
      if ('heading' in part) return []
      const page = part.lines[0]?.page
      const content = unwrap(mapLines(part.lines), words)
      return [{ content, isAfterHeading, ...(page === undefined ? {} : { page }) }]
    }),
    new Set(notes.map(({ label }) => label)),
  ).values()
  const headings = levelAll(parts).values()
  return parts.flatMap((part): readonly Block[] => {
    const block = 'lines' in part ? paragraphs.next().value : headings.next().value
    return block ? [block] : []
  })
}

/** The headings with their levels. */
function levelAll(parts: readonly Part[]): readonly HeadingBlock[] {
  const headings = parts.flatMap((part, index) => ('heading' in part ? [{ ...part.heading, index }] : []))
  const levels = levelHeadings(headings, (at) => headings[at + 1]?.index !== (headings[at]?.index ?? 0) + 1)
  return headings.map(({ number, title }, at) => ({ kind: 'heading', number, title, level: levels[at] ?? 1 }))
}

/** Headings, and the lines of each paragraph. */
function splitParts(lines: readonly Line[], layout: Layout): readonly Part[] {
  const headings = findHeadings(lines, layout)
  const parts: Part[] = []
  let start = 0
  for (let index = 0; index < lines.length; index += 1) {
    const [line, heading, next] = [lines[index], headings.get(index), lines[index + 1]]
    const isEnd = !line || !next || headings.has(index + 1) || endsParagraph([line, next], layout)
    if (!heading && !isEnd) continue
    if (heading) index += heading.lineCount - 1
    parts.push(heading ? { heading } : { lines: lines.slice(start, index + 1) })
    start = index + 1
  }
  return parts
}
