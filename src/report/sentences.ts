import { beforeNumber, mayEnd, neverEnding, starters } from './abbreviations.js'
import { findBracketed } from './brackets.js'
import type { Span } from './span.js'

const stop = /[。！？．.!?…‥]+/gu
const closers = /^[”’»"')）\]］」』】〉》〕]+/u
/** What a Japanese sentence goes on with after a quotation that ends in a full stop of its own. */
const quotedOn =
  /^(?:と|って|という|とい|など|なる|の|を|が|は|に|も|で|へ|や|か|から|まで|より|、|，|・|だ|である|です|」|』|）)/u
const remark =
  /^[\s　]*[（(](?![\d０-９a-z一二三四五六七八九十ア-ン]{1,2}[)）])[^（()）]{0,200}[)）](?=$|[^。、．，])/u

/**
 * The sentences of a paragraph: spans that cover it but for the white space between them. Quotations and brackets are
 * kept whole; a full stop after an abbreviation, an initial or inside a number ends no sentence.
 * @param calls where footnote calls were taken out: after a full stop there, a sentence ends without a space
 */
export function splitSentences(text: string, calls: readonly number[] = []): readonly Span[] {
  const ends = findEnds(text, new Set(calls))
  const cuts = [...ends, text.length]
  return cuts.flatMap((end, index) => trim(text, { start: cuts[index - 1] ?? 0, end }))
}

function findEnds(text: string, calls: ReadonlySet<number>): readonly number[] {
  const bracketed = findBracketed(text)
  const ends: number[] = []
  let at = 0
  for (const { 0: marks, index } of text.matchAll(stop)) {
    const mark = { start: index, end: index + marks.length }
    while ((bracketed[at]?.end ?? text.length) <= mark.start) at += 1
    const around = bracketed[at]
    const isQuoted = around !== undefined && around.start < mark.start
    const end = isQuoted ? endOfQuoted(text, mark, around) : endOfPlain(text, mark, calls)
    if (end !== null && end > (ends.at(-1) ?? 0)) ends.push(end)
  }
  return ends
}

/** Where the sentence ends whose full stop is the last thing in quotation marks; null if it goes on. */
function endOfQuoted(text: string, mark: Span, around: Span): number | null {
  const closed = mark.end + (closers.exec(text.slice(mark.end, mark.end + 8))?.[0].length ?? 0)
  if (closed < around.end) return null
  const next = text.slice(closed, closed + 40)
  const isFullWidth = /[。！？．]/u.test(text.charAt(mark.end - 1))
  if (isFullWidth)
    return next !== '' && /^[\s　]/u.test(next) && !quotedOn.test(next.trimStart()) ? closed : null
  return /^\s+[\p{Lu}\d“"(‘]/u.test(next) ? closed : null
}

/** Where the sentence ends at a full stop outside quotation marks; null if it goes on. */
function endOfPlain(text: string, mark: Span, calls: ReadonlySet<number>): number | null {
  const closed = mark.end + (closers.exec(text.slice(mark.end, mark.end + 8))?.[0].length ?? 0)
  const next = text.slice(closed, closed + 300)
  const marks = text.slice(mark.start, mark.end)
  if (/[。！？]/u.test(marks)) return closed + (remark.exec(next)?.[0].length ?? 0)
  if (/[．…‥]/u.test(marks))
    return /^[\s　]/u.test(next) && /^[\s　]+[\p{Lu}\p{Lo}]/u.test(next) ? closed : endOfWideStop(text, mark)
  const isApart = /^\s/u.test(next) || calls.has(closed)
  if (!isApart || !/^\s*[^\p{Ll}\s,;:]/u.test(next)) return null
  return marks === '.' && closed === mark.end && isAbbreviated(text, mark.start, next.trimStart())
    ? null
    : closed
}

/** A full-width full stop ends a sentence between Japanese characters. */
function endOfWideStop(text: string, mark: Span): number | null {
  const isStop = text.slice(mark.start, mark.end) === '．'
  const between = /^[^\d０-９A-Za-z\s][．][^\d０-９A-Za-z]/u
  return isStop && between.test(text.slice(mark.start - 1, mark.end + 1)) ? mark.end : null
}

/** Whether the full stop belongs to an abbreviation or an initial that the sentence goes on after. */
function isAbbreviated(text: string, at: number, next: string): boolean {
  const word = /[\p{L}\d]+(?:\.[\p{L}\d]+)*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  const key = word.toLowerCase()
  if (neverEnding.has(key)) return true
  if (beforeNumber.has(key)) return /^[\d#(]/u.test(next) || /^[IVX]+\b/u.test(next)
  const isInitial = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word)
  if (!mayEnd.has(key) && !isInitial) return false
  const following = /^[\p{L}’']+/u.exec(next)?.[0].toLowerCase()
  return following !== undefined && !starters.has(following)
}

function trim(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? [{ start: from, end: to }] : []
}
