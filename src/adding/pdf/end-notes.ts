import { isNoteHeading, readLabel, type FootNote } from './foot-notes.js'
import type { PageLine } from './page-line.js'
import type { PdfHeading } from './pdf-headings.js'

/** Running text, and the notes that stand under a heading of their own. */
export interface PartedLines {
  readonly body: readonly PageLine[]
  readonly notes: readonly FootNote[]
}

/** Parts off the notes under `注`, `Notes`, …, up to the next heading. */
export function partEndNotes(body: readonly PageLine[], headings: readonly PdfHeading[]): PartedLines {
  const firsts = new Map(headings.map((heading) => [heading.lines[0], heading]))
  const kept: PageLine[] = []
  const notes: { label: string; number: number; lines: PageLine[]; labelLength: number; page: number }[] = []
  let isIn = false
  for (const line of body) {
    const heading = firsts.get(line)
    if (heading || isNoteHeading(line.text)) isIn = isNoteHeading(line.text)
    if (!isIn) kept.push(line)
    if (!isIn || isNoteHeading(line.text)) continue
    const found = readLabel(line)
    const last = notes.at(-1)
    const isNext = found !== null && (found.number === 1 || found.number === (last?.number ?? 0) + 1)
    if (isNext) notes.push({ ...found, lines: [line], page: line.page })
    else if (last) last.lines.push(line)
    else kept.push(line)
  }
  return { body: kept, notes }
}
