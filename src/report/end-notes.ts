import { noteHeadings } from './heading-forms.js'
import { parseHeading } from './headings.js'
import type { Line } from './lines.js'
import { endsSentence } from './sentence-end.js'

/** A note as it stands at the end of a text: its label, and its lines without it. */
export interface LabelledLines {
  readonly label: string
  readonly lines: readonly Line[]
}

/** A text's lines, parted into running text and notes. */
export interface Parted {
  readonly body: readonly Line[]
  readonly notes: readonly LabelledLines[]
}

/** So many numbers may be missing between two notes. */
const mostSkipped = 5

interface Label {
  readonly label: string
  readonly number: number
  /** How many characters it takes, white space after it included. */
  readonly length: number
}

/** `1 …`, `1. …`, `[1] …`, `(注1) …`, `注1）…`, `※1 …`, `¹ …`; fused to what follows only if that counts nothing. */
const numbered =
  /^(?:[[［(（【]?[\s]?(?:注|註|脚注)?[\s]?(?<digits>[\d０-９]{1,3})[\s]?(?:[\])）］】][.:：]?|[.．:：,、](?!\d))[\s　]*|(?:[※＊*]|注|註)?(?<fused>[\d０-９]{1,3})(?:[\s　]+|(?=[^\d０-９\s.,，．%％年月日時分人件回か億万千カヶ])))(?=\S)/u
const raised = /^(?<raised>[¹²³⁰⁴-⁹]{1,3})[\s　]*(?=\S)/u
const symbol = /^(?<symbol>[*＊†‡※])[\s　]*(?=[^\s*＊†‡※\d])/u

/** Takes the sections out that hold notes: under `注`, `Notes`, …, up to the next heading known by its words. */
export function partNoteSections(lines: readonly Line[]): Parted {
  const body: Line[] = []
  const notes: LabelledLines[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    const next = lines[index + 1]
    const label = next && readLabel(next.text)
    if (line && !(isNoteHeading(line.text) && label)) body.push(line)
    else if (line) {
      const end = endOfNotes(lines, index + 1)
      notes.push(...splitNotes(lines.slice(index + 1, end)))
      index = end - 1
    }
  }
  return { body, notes }
}

/** Parts off the run of numbered lines that a text ends with, if there is one that counts up from 1. */
export function partNotesAtEnd(lines: readonly Line[]): Parted | null {
  let [start, expected] = [-1, Infinity]
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const label = readLabel(lines[index]?.text ?? '')
    if (label?.number !== 1 && label?.number !== expected - 1 && expected !== Infinity) continue
    if (label === null || label.number === 0) continue
    ;[start, expected] = [index, label.number]
    if (expected === 1) break
  }
  if (expected !== 1) return null
  return { body: lines.slice(0, start), notes: splitNotes(lines.slice(start)) }
}

const isNoteHeading = (text: string): boolean =>
  text.length < 30 &&
  noteHeadings.has(
    text
      .toLowerCase()
      .replace(/^[■◆●○【〔[［（(]+|[】〕\]］）):：]+$/gu, '')
      .replace(/[\s　]+/gu, ''),
  )

/** Notes end at the next heading that is known by its words or is a chapter's; numbered lines are notes. */
function endOfNotes(lines: readonly Line[], start: number): number {
  for (let index = start; index < lines.length; index += 1) {
    const heading = parseHeading(lines[index]?.text ?? '')
    if (heading && (heading.form === 'named' || /[章部]/u.test(heading.form))) return index
  }
  return lines.length
}

/** A note begins at each label that counts on, or starts again from 1. */
function splitNotes(lines: readonly Line[]): readonly LabelledLines[] {
  const notes: { label: string; lines: Line[] }[] = []
  let last = 0
  for (const [index, line] of lines.entries()) {
    const label = readLabel(line.text)
    const isAfterEnd = endsSentence(lines[index - 1]?.text ?? '.')
    if (!label || !follows(label.number, last, isAfterEnd)) {
      notes.at(-1)?.lines.push(line)
      continue
    }
    notes.push({ label: label.label, lines: [withoutLabel(line, label.length)] })
    last = label.number === 0 ? last : label.number
  }
  return notes
}

/** Whether a label is the next one, a first one, a symbol, or skips a few after a note that has ended. */
function follows(number: number, last: number, isAfterEnd: boolean): boolean {
  if (number <= 1 || number === last + 1 || last === 0) return true
  return isAfterEnd && number > last && number <= last + mostSkipped
}

/** The label that a line begins with; symbols have the number 0. */
function readLabel(text: string): Label | null {
  const match = numbered.exec(text) ?? raised.exec(text) ?? symbol.exec(text)
  if (!match) return null
  const { digits, fused, raised: power, symbol: sign } = match.groups ?? {}
  const label = (digits ?? fused ?? power ?? sign ?? '').normalize('NFKC')
  return { label, number: sign === undefined ? Number(label) : 0, length: match[0].length }
}

const withoutLabel = (line: Line, length: number): Line => ({
  ...line,
  text: line.text.slice(length),
  start: line.start + length,
})
