import { noteHeadings } from '../../report/heading-forms.js'
import { endsSentence } from '../../report/sentence-end.js'
import { mostCommon } from './lines.js'
import type { Measures } from './measures.js'
import type { PageLine, PageText } from './page-line.js'

/** A note at the foot of a page: its label, its lines, and how many characters of the first its label takes. */
export interface FootNote {
  readonly label: string
  readonly lines: readonly PageLine[]
  readonly labelLength: number
  readonly page: number
}

/** Notes are set smaller than running text. */
const noteSize = 0.95
/** The part of a page's height above which no note stands. */
const topOfNotes = 0.25
/** So many numbers may be missing between two notes. */
const mostSkipped = 3
const mostUneven = 0.8

const label =
  /^(?:[[［(（]?(?:注|註)?[\s]?(?<digits>\d{1,4})[\])）］]?[.．:：]?|(?:※|＊|\*)(?<marked>\d{1,3})|(?<sign>[*＊†‡§※]{1,3}))(?:[\s　]+|(?=[^\d\s.,，．%％年月日時分人件回次か億万千]))(?=\S)/u

/** Finds the notes at the feet of pages, those that go on over a page's end included. */
export function findFootNotes(
  pages: readonly PageText[],
  { size }: Measures,
  furniture: ReadonlySet<PageLine>,
): readonly FootNote[] {
  const notes: OpenNote[] = []
  for (const page of pages) {
    const lines = page.lines.filter((line) => !furniture.has(line) && !line.isTurned)
    const text = lines.filter((line) => line.size > size * noteSize)
    let open: OpenNote | undefined
    for (const line of lines.filter((each) => isAtFoot(each, page, text))) {
      const previous = notes.at(-1)
      const begun = beginNote(line, notes, { text, before: open?.lines.at(-1) })
      if (begun) notes.push(begun)
      if (begun) open = begun
      else if (open === undefined && previous && isRest(previous, line)) open = previous
      else if (open && !goesOn(open.lines.at(-1), line)) open = undefined
      if (!begun) open?.lines.push(line)
    }
  }
  return inOneSize(notes)
}

interface Around {
  /** The running text of the page. */
  readonly text: readonly PageLine[]
  /** The line before, of a note on the same page. */
  readonly before: PageLine | undefined
}

/** The note that a line begins, if its label is one that may come next. */
function beginNote(line: PageLine, notes: readonly OpenNote[], { text, before }: Around): OpenNote | null {
  const found = readLabel(line)
  const last = notes.findLast(({ number }) => number > 0)?.number ?? 0
  if (!found || !follows(found.number, last, text, before, line)) return null
  return { ...found, lines: [line], page: line.page }
}

interface OpenNote extends FootNote {
  /** 0 for a sign. */
  readonly number: number
  readonly lines: PageLine[]
}

/** Whether a line may be a note's: smaller than running text, and below all of it in its column. */
function isAtFoot(line: PageLine, { height }: PageText, text: readonly PageLine[]): boolean {
  const isSmall = text.every(({ size }) => line.size < size) || !text.includes(line)
  if (!isSmall || line.y < height * topOfNotes) return false
  return text.every((each) => each.y < line.y || each.left > line.right || each.right < line.left)
}

/** Whether a line goes on with the last note of the page before: that fills its line, or ends in mid-sentence. */
function isRest(previous: OpenNote, line: PageLine): boolean {
  const last = previous.lines.at(-1)
  if (last?.page !== line.page - 1 || Math.abs(last.size - line.size) > 0.6) return false
  const right = Math.max(...previous.lines.map((each) => each.right))
  const isFull = last.right > right - line.size * 2
  return isFull && Math.abs(line.left - last.left) < line.size * 4 && line.text.length > 8
}

/** The notes of a document are set in one size. */
function inOneSize(notes: readonly OpenNote[]): readonly OpenNote[] {
  const usual = mostCommon(notes.map(({ lines }) => Math.round((lines[0]?.size ?? 0) * 2) / 2)) ?? 0
  return notes.filter(({ lines }) => Math.abs((lines[0]?.size ?? 0) - usual) <= mostUneven)
}

/** The label that a line begins with; signs have the number 0. */
export function readLabel({
  text,
  raised,
}: PageLine): { readonly label: string; readonly number: number; readonly labelLength: number } | null {
  const [first] = raised
  if (first?.start === 0 && /^(?:\d{1,4}|[*†‡§]{1,3})$/u.test(text.slice(0, first.end).trim())) {
    const words = text.slice(0, first.end).trim()
    const length = first.end + (/^\s*/u.exec(text.slice(first.end))?.[0].length ?? 0)
    return { label: words, number: Number(words) || 0, labelLength: length }
  }
  const match = label.exec(text)
  const { digits, marked, sign } = match?.groups ?? {}
  if (!match) return null
  const found = digits ?? marked
  return {
    label: found ?? sign ?? '',
    number: found === undefined ? 0 : Number(found),
    labelLength: match[0].length,
  }
}

/** Whether a label is the next one, skips a few, or is called on its page: numbers may start again there. */
function follows(
  number: number,
  last: number,
  text: readonly PageLine[],
  before: PageLine | undefined,
  line: PageLine,
): boolean {
  if (number === last + 1 || (number > last && number <= last + mostSkipped && last > 0)) return true
  const isCalled = text.some(({ text: words, raised }) =>
    raised.some(({ start, end }) => start > 0 && labelIn(words.slice(start, end)) === number),
  )
  return isCalled && (before === undefined || endsSentence(before.text) || line.left <= before.left)
}

const labelIn = (words: string): number => Number(words.replace(/\D/gu, ''))

/** Whether a line is the next one of a note. */
function goesOn(before: PageLine | undefined, line: PageLine): boolean {
  if (before?.page !== line.page) return false
  const down = line.y - before.y
  const isNear = down > -line.size * 0.3 && down < line.size * 3
  return isNear && Math.abs(line.size - before.size) < line.size * 0.25
}

/** Whether a heading says that notes follow. */
export const isNoteHeading = (text: string): boolean =>
  text.length < 30 &&
  noteHeadings.has(text.toLowerCase().replace(/[\s　■◆●○【〔[［（(】〕\]］）):：]+/gu, ''))
