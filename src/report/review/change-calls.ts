import type { CallMark, ParagraphBlock } from '../block.js'
import { indexAtLeast } from '../index-at-least.js'
import { joinMapped, sliceMapped, type MappedText } from '../mapped-text.js'
import type { Span } from '../span.js'

/** The label of a note, and the file that the paragraph was read from. */
export interface CallChange {
  readonly label: string
  readonly file: string
}

/** Takes a number out of a paragraph's text as a footnote's call; else the end of a sentence that says why not. */
export function markCall(block: ParagraphBlock, words: Span, { label }: CallChange): ParagraphBlock | string {
  const inside = insideOf(block, words)
  const held = callsIn(block, inside, label)
  if (held.length > 0) return withoutDoubts(block, held[0]?.at ?? 0)
  const found = numbersIn(block.content.text, inside, label)
  const [number] = found
  if (number === undefined) return `holds no number ${label}.`
  if (found.length > 1) return `holds the number ${label} ${found.length} times; quote it once.`
  const { content, calls, doubts } = block
  const length = number.end - number.start
  const before = (at: number): number => (at >= number.end ? at - length : Math.min(at, number.start))
  const marks = [...calls.map((call) => ({ ...call, at: before(call.at) })), { label, at: number.start }]
  const changed = {
    ...block,
    content: without(content, number),
    calls: marks.toSorted((a, b) => a.at - b.at),
    doubts: doubts.map((doubt) => ({ ...doubt, at: before(doubt.at) })),
  }
  return withoutDoubts(changed, number.start)
}

/** Puts a number back into a paragraph's text that was taken for a call; else the end of a sentence that says why not. */
export function unmarkCall(
  block: ParagraphBlock,
  words: Span,
  { label, file }: CallChange,
): ParagraphBlock | string {
  const inside = insideOf(block, words)
  const [call, other] = callsIn(block, inside, label)
  if (other !== undefined) return `holds the call ${label} several times; quote it once.`
  if (call === undefined) {
    const [number] = numbersIn(block.content.text, inside, label)
    return number === undefined ? `holds no call ${label}.` : withoutDoubts(block, number.start)
  }
  const number = numberAt(block.content, call.at, { label, file })
  if (number === null) return `has the call ${label} in a form that cannot be put back as a number.`
  return putBack(block, call, number)
}

function putBack(block: ParagraphBlock, call: CallMark, number: MappedText): ParagraphBlock {
  const { content, calls, doubts } = block
  const after = (at: number): number => (at > call.at ? at + number.text.length : at)
  const [left, right] = [
    { start: 0, end: call.at },
    { start: call.at, end: content.text.length },
  ]
  return {
    ...block,
    content: joinMapped([sliceMapped(content, left), number, sliceMapped(content, right)]),
    calls: calls.filter((each) => each !== call).map((each) => ({ ...each, at: after(each.at) })),
    doubts: doubts.filter(({ at }) => at !== call.at).map((each) => ({ ...each, at: after(each.at) })),
  }
}

/** The part of a paragraph's text that words of its file cover. */
function insideOf({ content: { offsets } }: ParagraphBlock, { start, end }: Span): Span {
  return { start: indexAtLeast(offsets, start), end: indexAtLeast(offsets, end) }
}

const callsIn = ({ calls }: ParagraphBlock, { start, end }: Span, label: string): ParagraphBlock['calls'] =>
  calls.filter((call) => call.label === label && start <= call.at && call.at <= end)

const withoutDoubts = (block: ParagraphBlock, at: number): ParagraphBlock => ({
  ...block,
  doubts: block.doubts.filter((doubt) => doubt.at !== at),
})

const without = (content: MappedText, { start, end }: Span): MappedText =>
  joinMapped([
    sliceMapped(content, { start: 0, end: start }),
    sliceMapped(content, { start: end, end: content.text.length }),
  ])

const digits = /[\d０-９]+|[¹²³⁰⁴-⁹]+|[*＊†‡※]+/gu

/** Where a label stands in a part of a text: whole numbers, else the ends of longer ones, else their beginnings. */
function numbersIn(text: string, inside: Span, label: string): readonly Span[] {
  const runs = Array.from(text.slice(inside.start, inside.end).matchAll(digits), ({ 0: run, index }) => ({
    start: inside.start + index,
    end: inside.start + index + run.length,
    number: run.normalize('NFKC'),
  }))
  const whole = runs.filter(({ number }) => number === label)
  if (whole.length > 0) return whole.map((run) => withBrackets(text, run))
  const atEnd = runs.filter(({ number }) => number.endsWith(label))
  if (atEnd.length > 0) return atEnd.map(({ end }) => ({ start: end - label.length, end }))
  return runs
    .filter(({ number }) => number.startsWith(label))
    .map(({ start }) => ({ start, end: start + label.length }))
}

/** `[4]` and `（注4）` are the call's, brackets and all. */
function withBrackets(text: string, { start, end }: Span): Span {
  const open = /(?:[[［]|[(（](?:注|註|脚注))$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0]
  const isClosed = /^[\])］）]/u.test(text.slice(end))
  return open !== undefined && isClosed ? { start: start - open.length, end: end + 1 } : { start, end }
}

/** The number that stood in the file before a place of the text. */
function numberAt({ offsets }: MappedText, at: number, { label, file }: CallChange): MappedText | null {
  const from = (offsets[at - 1] ?? (offsets[0] ?? 0) - 1) + 1
  const raw = file.slice(from, offsets[at] ?? from + label.length + 10)
  const plain = raw.replace(/[０-９¹²³⁰⁴-⁹]/gu, (digit) => digit.normalize('NFKC'))
  const start = plain.indexOf(label)
  if (start < 0 || !/^[\s[［(（※注註脚^]*$/u.test(plain.slice(0, start))) return null
  const offset = from + start
  const text = raw.slice(start, start + label.length)
  return { text, offsets: Array.from({ length: label.length }, (_, index) => offset + index) }
}
