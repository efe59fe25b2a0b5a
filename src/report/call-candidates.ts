import { after, before, never, scoreOf } from './call-context.js'
import type { Span } from './span.js'

/** A stretch of a text that may be a footnote's call. */
export interface CallCandidate extends Span {
  readonly label: string
  /** 0 for a sign such as *. */
  readonly number: number
  /** How its surroundings speak for a call (above 0) or against it. */
  readonly score: number
}

/** The readings of one number in a text, of which at most one is a call. */
export type Readings = readonly CallCandidate[]

const marked =
  /[[［](?:注|註)?(?<square>[\d０-９]{1,3})[\]］]|[（(](?:注|註|脚注)(?<round>[\d０-９]{1,3})[)）]|[※＊*](?<kome>[\d０-９]{1,3})(?![\d０-９])|(?<raised>[¹²³⁰⁴-⁹]{1,3})/gu
const digits = /(?<![\d０-９])[\d０-９]{1,8}(?![\d０-９])/gu
const unitBefore = /[\p{Ll}\d](?=²|³)/u

/** A mark that nothing but a footnote has. */
const markedScore = 4

/** A number in round brackets is a note's after a word and before a mark, and may be an item's elsewhere. */
const bracketed = /[（(](?<number>[1-9１-９][\d０-９]{0,2})[)）]/gu
const bracketedAfterWord = 1.5
const bracketedElsewhere = -1.5

/** A sign after a word, which is a call only if a note has that label. */
const sign = /(?<=[\p{L}\p{N}.,;:!?。、」』）)”])[*＊†‡※]+(?![\d０-９*＊†‡※\p{Ll}\p{Lu}])/gu

/**
 * All stretches of a paragraph that may be calls, in order.
 * @param labels the labels of the notes that the source holds: signs such as * are calls only if they are among them
 */
export function findCallCandidates(
  text: string,
  labels: ReadonlySet<string> = new Set(),
): readonly Readings[] {
  const signs = Array.from(text.matchAll(marked), (match) => readMarked(text, match)).filter(
    (found) => found !== null,
  )
  const held = new Set(
    signs.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  )
  const fused = Array.from(text.matchAll(digits), ({ 0: run, index }) =>
    held.has(index) ? [] : readRun(text, { start: index, end: index + run.length }),
  )
  const round = Array.from(text.matchAll(bracketed), (match): Readings => [readBracketed(text, match)])
  const alone = Array.from(text.matchAll(sign), (match) => readSign(match, labels))
  const all = [...signs.map((found): Readings => [found]), ...fused, ...round, ...alone]
  return all.filter(({ length }) => length > 0).sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

function readSign({ 0: label, index }: RegExpExecArray, labels: ReadonlySet<string>): Readings {
  if (!labels.has(label)) return []
  return [{ start: index, end: index + label.length, label, number: 0, score: markedScore }]
}

function readBracketed(text: string, { 0: mark, index, groups }: RegExpExecArray): CallCandidate {
  const [label, end] = [(groups?.['number'] ?? '').normalize('NFKC'), index + mark.length]
  const isAfterWord = /[\p{L}」』”]$/u.test(text.slice(Math.max(0, index - 2), index))
  const right = Math.max(scoreOf(text.slice(end, end + 12), after), bracketedElsewhere)
  const score = right + (isAfterWord ? bracketedAfterWord : bracketedElsewhere)
  return { start: index, end, label, number: Number(label), score }
}

/** A bracketed or raised number, unless it begins the text or is a unit's power. */
function readMarked(text: string, match: RegExpExecArray): CallCandidate | null {
  const { square, round, kome, raised } = match.groups ?? {}
  const [start, end] = [match.index, match.index + match[0].length]
  const label = (square ?? round ?? kome ?? raised ?? '').normalize('NFKC')
  const isPower =
    raised !== undefined &&
    unitBefore.test(text.slice(Math.max(0, start - 1), end)) &&
    /(?:^|[\s\d])[kcm]?m$/u.test(text.slice(Math.max(0, start - 4), start))
  if (start === 0 || isPower || label.startsWith('0')) return null
  return { start, end, label, number: Number(label), score: markedScore }
}

/** A run of digits as a call, whole or in part: `52017年` may be a 5 before a year, `20171` a 1 after one. */
function readRun(text: string, { start, end }: Span): Readings {
  const whole = end - start <= 3 ? [{ start, end }] : []
  const rest = /^[\d０-９]*[\s　]?[年月日時人件回億万千ドルト%％カか.]/u
  const heads = [1, 2, 3]
    .map((length) => ({ start, end: start + length }))
    .filter(
      (head) =>
        head.end < end && !/^[0０]/u.test(text.slice(head.end)) && rest.test(text.slice(head.end, end + 2)),
    )
  const year = /^(?:1[89]|20)\d{2}(?=\d{1,3}$)/u.test(text.slice(start, end))
    ? [{ start: start + 4, end }]
    : []
  return [...whole, ...heads, ...year].flatMap((span) => scoreSpan(text, span))
}

function scoreSpan(text: string, { start, end }: Span): readonly CallCandidate[] {
  const label = text.slice(start, end).normalize('NFKC')
  const left = scoreOf(text.slice(Math.max(0, start - 12), start), before)
  const right = scoreOf(text.slice(end, end + 12), after)
  if (label.startsWith('0') || left <= never || right <= never) return []
  return [{ start, end, label, number: Number(label), score: left + right }]
}
