import { plainWords } from './aozora.js'
import { headingForms, namedHeadings, noteHeadings } from './heading-forms.js'
import { columnsOf } from './japanese.js'
import { isIndentedFirst, isPageBreak, type Layout } from './layout.js'
import type { Line } from './lines.js'
import { ordinalOf } from './ordinals.js'
import { endsSentence } from './sentence-end.js'

/** A line that is a heading. */
export interface Heading {
  readonly number: string | null
  readonly title: string
  /** The name of its form: headings of one form stand at one level; `named` and `free` have no number. */
  readonly form: string
  /** How many lines it takes: two where its number stands above its title. */
  readonly lineCount: 1 | 2
}

interface Candidate extends Heading {
  readonly index: number
  readonly ordinal: number
  readonly isCertain: boolean
  /** Whether more room stands around it than lines of a paragraph have. */
  readonly isApart: boolean
}

const mostColumns = 90
const unfinished = /[。．.!！、，,;；:：・]$/u
const dateAlone = /^[\s\d０-９一二三四五六七八九十元年月日()（）平成昭和令和大正./-]+$/u
const freeTitle = /^[\p{Lu}\p{Lo}「『“"'‘＜<【\d０-９]/u
const mostTitleColumns = 72
const mostWords = 14

/** Finds the lines that are headings, by index: numbered ones in sequence, those known by their words, those alone. */
export function findHeadings(lines: readonly Line[], layout: Layout): ReadonlyMap<number, Heading> {
  const candidates = lines.flatMap((_, index): readonly Candidate[] => {
    const candidate = standsAlone(lines, index, layout) ? readHeading(lines, index, layout) : null
    return candidate ? [candidate] : []
  })
  return new Map(inSequence(withoutLists(candidates)).map((heading) => [heading.index, heading]))
}

/** The heading that a line would be by its words, without regard to where it stands; null if none. */
export function parseHeading(text: string): (Heading & { readonly isCertain: boolean }) | null {
  if (unfinished.test(text)) return null
  const words = text
    .replace(/[\s　]+/gu, '')
    .replace(/^[■◆●○□【〔[]|[】〕\]]$/gu, '')
    .toLowerCase()
  if (namedHeadings.has(words) || noteHeadings.has(words))
    return { number: null, title: text, form: 'named', isCertain: true, lineCount: 1 }
  for (const { name, expression, isCertain } of headingForms) {
    const { number, title } = expression.exec(text)?.groups ?? {}
    if (number === undefined || /^\p{Ll}/u.test(title ?? '')) continue
    const isTitled = title !== undefined && title.trim() !== ''
    return isTitled
      ? { number, title: title.trim(), form: name, isCertain, lineCount: 1 }
      : { number: null, title: number, form: name, isCertain, lineCount: 1 }
  }
  return null
}

/** Whether the line before has ended, and this one stops short. */
function standsAlone(lines: readonly Line[], index: number, layout: Layout): boolean {
  const line = lines[index]
  if (line?.headingForm !== undefined) return true
  if (!line || line.columns > mostColumns || (layout.isWrapped && line.columns > layout.columns * 0.9))
    return false
  const before = lines[index - 1]
  return !before || endsSentence(before.text) || line.gap > layout.gap || before.columns < layout.columns / 2
}

function readHeading(lines: readonly Line[], index: number, layout: Layout): Candidate | null {
  const line = lines[index]
  if (!line) return null
  if (line.headingForm !== undefined) return readMarked(line, line.headingForm, index)
  const next = lines[index + 1]
  const parsed = parseHeading(line.text) ?? (isFreeHeading(lines, index, layout) ? free(line.text) : null)
  if (!parsed) return null
  const isApart = line.gap > layout.gap && next !== undefined && next.gap > layout.gap && isTitle(line.text)
  const ordinal = ordinalOf(parsed.number ?? parsed.title) ?? 0
  const own = { ...parsed, index, ordinal, isApart }
  return hasTitleBelow(lines, own, layout)
    ? { ...own, number: own.title, title: next?.text ?? '', lineCount: 2 }
    : own
}

/** A line that is marked as a heading. */
function readMarked(line: Line, form: string, index: number): Candidate {
  const words = plainWords(line.text)
  const { number, title } = parseHeading(words) ?? { number: null, title: words }
  return { number, title, form, index, ordinal: 0, isCertain: true, isApart: true, lineCount: 1 }
}

/** Whether a heading is a number alone (`Chapter 1`) and its title stands on the next line. */
function hasTitleBelow(lines: readonly Line[], heading: Candidate, layout: Layout): boolean {
  const [title, next] = [lines[heading.index + 1], lines[heading.index + 2]]
  const isNumberAlone = heading.number === null && heading.form !== 'named' && heading.form !== 'free'
  if (!isNumberAlone || !title || !next || !isTitle(title.text) || parseHeading(title.text)) return false
  return next.gap > title.gap || isIndentedFirst(next, layout)
}

const free = (title: string): Heading & { isCertain: boolean } => ({
  number: null,
  title,
  form: 'free',
  isCertain: true,
  lineCount: 1,
})

/** A short line that ends no sentence, with more room before and after it than lines of a paragraph have. */
function isFreeHeading(lines: readonly Line[], index: number, layout: Layout): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next || !isTitle(line.text) || isIndentedFirst(line, layout)) return false
  if (index > 0 && (line.gap <= layout.gap || isPageBreak(line, layout.gap))) return false
  return next.gap > layout.gap && (next.columns > line.columns || parseHeading(next.text) !== null)
}

/** Whether a line reads as a title does: short, with a beginning but no end of a sentence, and no mere date. */
export function isTitle(text: string): boolean {
  const isSentence = unfinished.test(text) || endsSentence(text)
  const isShort = columnsOf(text) <= mostTitleColumns && text.split(' ').length <= mostWords
  return isShort && !isSentence && freeTitle.test(text) && !dateAlone.test(text)
}

/** Numbered lines that follow each other without text between them are a list or a table of contents. */
function withoutLists(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate, at) => {
    const isNextTo = (other: Candidate | undefined): boolean =>
      other?.form === candidate.form && Math.abs(other.index - candidate.index) === 1
    return candidate.number === null || !(isNextTo(candidates[at - 1]) || isNextTo(candidates[at + 1]))
  })
}

/** Numbers of one form count on, or start again from one; only a certain form, or a line apart, may begin elsewhere. */
function inSequence(candidates: readonly Candidate[]): readonly Candidate[] {
  const last = new Map<string, number>()
  return candidates.filter(({ number, form, ordinal, isCertain, isApart }) => {
    if (number === null) return true
    const before = last.get(form)
    const isNext =
      ordinal <= 1 || (before === undefined ? isCertain || isApart : ordinal === before + 1 || isCertain)
    if (isNext) last.set(form, ordinal)
    return isNext
  })
}
