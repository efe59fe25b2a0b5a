import type { LayoutBlock } from '../../report/layout-file.js'
import { parseHeading } from '../../report/headings.js'
import { wordsOf } from '../../report/hyphenation.js'
import { linkCalls, readCalls, type FoundCall } from './calls.js'
import { contentsLines } from './contents-lines.js'
import { partEndNotes } from './end-notes.js'
import { isContinued, splitColumn, splitColumns, type Column } from './flow.js'
import { findFootNotes, type FootNote } from './foot-notes.js'
import { furiganaOf } from './furigana.js'
import type { Furniture } from './furniture.js'
import { findFurniture } from './furniture.js'
import { measure, type Measures } from './measures.js'
import type { PageLine, PageText } from './page-line.js'
import { isCaption, findPdfHeadings, levelsOf, type PdfHeading } from './pdf-headings.js'
import { writeText, type WrittenText } from './write-text.js'

/** A document's text, and where everything stands in it. */
export interface Composed {
  readonly text: string
  readonly pages: readonly { readonly label: string; readonly start: number }[]
  readonly blocks: readonly LayoutBlock[]
}

/** The smallest size, of that of running text, that is not the lettering of a picture. */
const leastSize = 0.7

/**
 * Puts the lines of pages together: what belongs to the pages is left out, notes are lifted out and linked to their calls,
 * sentences go on over columns and pages.
 * @param given labels of the pages as the file lists them, where it does
 */
export function compose(pages: readonly PageText[], given: readonly string[] | null): Composed {
  const measures = measure(pages)
  const furniture = findFurniture(pages)
  const left = new Set([...furniture.lines, ...contentsLines(pages), ...furiganaOf(pages)])
  const footNotes = findFootNotes(pages, measures, left)
  const noted = new Set(footNotes.flatMap(({ lines }) => lines))
  const body = pages
    .flatMap(({ lines }) => lines)
    .filter(
      (line) =>
        !left.has(line) && !noted.has(line) && !line.isTurned && line.size >= measures.size * leastSize,
    )
  const written = writeText(pages, labelsOf(furniture, given))
  const { text, pages: marks } = written
  return { text, pages: marks, blocks: blocksOf(body, footNotes, { measures, written }) }
}

/** As printed, else as the file lists them, else counted. */
const labelsOf = ({ labels }: Furniture, given: readonly string[] | null): readonly string[] =>
  labels.map((label, index) => label ?? given?.[index] ?? String(index + 1))

interface Scene {
  readonly measures: Measures
  readonly written: WrittenText
}

function blocksOf(
  body: readonly PageLine[],
  footNotes: readonly FootNote[],
  { measures, written }: Scene,
): readonly LayoutBlock[] {
  const parted = partEndNotes(body, findPdfHeadings(body, measures))
  const headings = findPdfHeadings(parted.body, measures)
  const notes = [...footNotes, ...parted.notes]
  const words = wordsOf(written.text)
  const levels = levelsOf(headings)
  const parts = splitParts(parted.body, headings, measures)
  const calls = parts.map((part) => ('heading' in part ? [] : readCalls(part.lines, notes)))
  const linked = { links: linkCalls(calls.flat(), notes), written, words }
  const read = parts.map((part, index) =>
    'heading' in part
      ? headingBlock(part.heading, levels.get(part.heading) ?? 1, linked)
      : paragraphBlock(part.lines, calls[index] ?? [], linked),
  )
  return [
    ...read.filter((block) => hasWords(block, written.text)),
    ...notes.map((note) => noteBlock(note, linked)),
  ]
}

/** A note that says nothing keeps its place, by which calls know it: then its label is what it says. */
function noteBlock({ label, lines, labelLength }: FootNote, { written, words }: Linked): LayoutBlock {
  const pieces = written.piecesOf(lines, words, { from: labelLength })
  return { kind: 'note', label, pieces: pieces.length > 0 ? pieces : written.piecesOf(lines, words, {}) }
}

/** What holds neither letter nor digit is left of something that is no text. */
function hasWords({ pieces }: LayoutBlock, text: string): boolean {
  return pieces.some(
    (start, index) => index % 2 === 0 && /[\p{L}\p{N}]/u.test(text.slice(start, pieces[index + 1])),
  )
}

type Part = { readonly heading: PdfHeading } | { readonly lines: readonly PageLine[] }

/** Headings and paragraphs in order; a paragraph that goes on over a column's end is one. */
function splitParts(
  body: readonly PageLine[],
  headings: readonly PdfHeading[],
  measures: Measures,
): readonly Part[] {
  const firsts = new Map(headings.map((heading) => [heading.lines[0], heading]))
  const inHeadings = new Set(headings.flatMap(({ lines }) => lines))
  const parts: Part[] = []
  let run: PageLine[] = []
  const flush = (): void => {
    parts.push(...paragraphsOf(run, measures).map((lines) => ({ lines })))
    run = []
  }
  for (const line of body) {
    const heading = firsts.get(line)
    if (heading) flush()
    if (heading) parts.push({ heading })
    if (!inHeadings.has(line)) run.push(line)
  }
  flush()
  return parts
}

/** Paragraphs under one heading. */
function paragraphsOf(lines: readonly PageLine[], measures: Measures): readonly (readonly PageLine[])[] {
  const paragraphs: PageLine[][] = []
  /** The last paragraph of running text: captions and tables may stand between it and its rest. */
  const main: { lines: PageLine[]; column: Column }[] = []
  for (const column of splitColumns(lines).filter((each) => !isLettering(each, measures)))
    for (const [index, own] of splitColumn(column).entries()) {
      const open = index === 0 ? main.at(-1) : undefined
      const isRest = open !== undefined && isContinued(open.lines, open.column, own, column, measures)
      const paragraph = isRest ? open.lines : []
      if (!isRest) paragraphs.push(paragraph)
      paragraph.push(...own)
      if (isRunning(own, measures)) main.push({ lines: paragraph, column })
    }
  return paragraphs
}

const isRunning = ([first]: readonly PageLine[], { size }: Measures): boolean =>
  first !== undefined && first.size >= size * 0.97 && !isCaption(first)

/** Small words scattered in a picture or a table, of which none ends a sentence. */
function isLettering({ lines }: Column, { size }: Measures): boolean {
  const isSmall = lines.every((line) => line.size < size * 0.93)
  const isScattered = lines.every(({ text }) => text.length < 16 && !/[。．.]$/u.test(text))
  return isSmall && isScattered && !lines.some(isCaption)
}

function headingBlock({ lines }: PdfHeading, level: number, { written, words }: Linked): LayoutBlock {
  const whole = lines.map(({ text }) => text).join(' ')
  const parsed = parseHeading(whole)
  const number = parsed?.number ?? null
  // The number is said apart: the title begins after it.
  const from = parsed && number !== null ? whole.length - parsed.title.length : 0
  const first = lines[0]?.text.length ?? 0
  return {
    kind: 'heading',
    number,
    level,
    pieces: written.piecesOf(lines, words, { from: Math.min(from, first), isWithoutRaised: true }),
  }
}

interface Linked {
  readonly links: ReadonlyMap<FoundCall, number>
  readonly written: WrittenText
  readonly words: ReadonlySet<string>
}

function paragraphBlock(
  lines: readonly PageLine[],
  calls: readonly FoundCall[],
  { links, written, words }: Linked,
): LayoutBlock {
  const content = written.mapped(lines, words, { calls })
  const [first] = lines
  const marks = calls.map((call) => {
    const note = links.get(call)
    return { label: call.label, at: written.offsetIn(content, call), ...(note === undefined ? {} : { note }) }
  })
  return {
    kind: 'paragraph',
    ...(first ? { page: written.labelOf(first) } : {}),
    pieces: written.flat(content),
    calls: marks,
  }
}
