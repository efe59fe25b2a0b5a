import type { Span } from '../../report/span.js'
import type { FootNote } from './foot-notes.js'
import type { PageLine } from './page-line.js'

/** A footnote's call: a stretch of a line. */
export interface FoundCall extends Span {
  readonly line: PageLine
  readonly label: string
}

const form = /^(?:[[［(（]?(?:注|註)?(?<label>\d{1,4})[\])）］]?|(?<sign>[*＊†‡§※]{1,3}))$/u

/**
 * The calls in the lines of a paragraph: raised numbers and signs after a word, but for powers. One that begins a
 * paragraph is a call only if a note on its page has its label: it could be the label of anything.
 */
export function readCalls(lines: readonly PageLine[], notes: readonly FootNote[]): readonly FoundCall[] {
  return lines.flatMap((line, index) =>
    line.raised.flatMap(({ start, end }) => {
      const isFirst = index === 0 && line.text.slice(0, start).trim() === ''
      const isFound = (call: FoundCall): boolean => (isFirst ? isOnPage(call, notes) : isCall(call, notes))
      return splitRaised(line, { start, end }).filter(isFound)
    }),
  )
}

/** `12,13` is two calls. */
function splitRaised(line: PageLine, { start, end }: Span): readonly FoundCall[] {
  const words = line.text.slice(start, end)
  return Array.from(words.matchAll(/[^\s,、，]+/gu)).flatMap(({ 0: word, index }): readonly FoundCall[] => {
    const { label, sign } = form.exec(word.normalize('NFKC'))?.groups ?? {}
    const found = label ?? sign
    const isRest = /^[\s,、，]*$/u.test(words.slice(0, index))
    const isLast = /^[\s,、，]*$/u.test(words.slice(index + word.length))
    // What parts calls goes with them.
    return found === undefined
      ? []
      : [
          {
            line,
            label: found,
            start: isRest ? start : start + index,
            end: isLast ? end : start + index + word.length,
          },
        ]
  })
}

const isOnPage = ({ line, label }: FoundCall, notes: readonly FootNote[]): boolean =>
  notes.some((note) => note.label === label && note.page === line.page)

/** A power stands after a unit or a number, and no note has its number there. */
function isCall({ line, label, start }: FoundCall, notes: readonly FootNote[]): boolean {
  const before = line.text.slice(0, start)
  const isNoted = notes.some((note) => note.label === label && Math.abs(note.page - line.page) <= 1)
  if (/(?:^|[\s\d])[kcm]?m$/u.test(before) && (label === '2' || label === '3')) return false
  return !label.startsWith('0') && (isNoted || !/\d$/u.test(before))
}

/** For each call the index of its note: on its page, else on the next, else the only one of that label. */
export function linkCalls(
  calls: readonly FoundCall[],
  notes: readonly FootNote[],
): ReadonlyMap<FoundCall, number> {
  const byLabel = new Map<string, number[]>()
  for (const [index, { label }] of notes.entries()) byLabel.set(label, [...(byLabel.get(label) ?? []), index])
  return new Map(
    calls.flatMap((call) => {
      const own = byLabel.get(call.label) ?? []
      const on = (page: number): number | undefined => own.find((index) => notes[index]?.page === page)
      const found = on(call.line.page) ?? on(call.line.page + 1) ?? (own.length === 1 ? own[0] : undefined)
      return found === undefined ? [] : [[call, found] as const]
    }),
  )
}
