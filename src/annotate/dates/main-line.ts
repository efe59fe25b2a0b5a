import type { Language } from '../../report/report.js'
import type { Span } from '../../report/span.js'
import type { DateMention } from '../annotations.js'
import { asideAround } from './asides.js'
import type { Moment } from './calendar.js'
import type { DateState } from './date-state.js'
import type { Issued } from './issued.js'
import type { Phrase } from './join-dates.js'
import { resolvePhrase, type ReadPhrase } from './resolve-phrase.js'
import { isBackground, isPassingYear } from './roles.js'
import { isFarFromNow, isUnsure, type Doubt } from './unsure-years.js'
import { spanInText, type View } from './view.js'

/** How far the main line of a report has come: its last date, or the year that a heading states. */
export interface Line {
  readonly anchor: Moment | null
  readonly isHeading: boolean
  /** How many passages have ended since the anchor was named. */
  readonly age: number
  /** Why a date without a year may not be of the anchor's; null: it is. */
  readonly doubt: Doubt | null
}

/** A passage whose dates are found but not yet understood. */
export interface FoundPassage {
  readonly view: View
  readonly phrases: readonly Phrase[]
  /** Words in brackets and quotations. */
  readonly asides: readonly Span[]
  readonly kind: 'heading' | 'paragraph' | 'note'
  readonly issued: Issued | null
  readonly language: Language
}

/** The line before the first date; a year that is known counts as a heading's. */
export const newMainLine = (year: number | undefined): Line => ({
  anchor: year === undefined ? null : { year },
  isHeading: true,
  age: 0,
  doubt: null,
})

/** Resolves the dates of a passage one after the other, and says how far the main line has come. */
export function readPassage(
  passage: FoundPassage,
  before: Line,
): { readonly mentions: DateMention[]; readonly unresolved: Span[]; readonly line: Line } {
  const [mentions, unresolved]: [DateMention[], Span[]] = [[], []]
  let track: Track = { line: before, aside: null, asideLine: before, last: null, recent: null }
  passage.phrases.forEach((phrase, index) => {
    const next = passage.phrases[index + 1]?.start ?? Infinity
    const step = readNext(passage, phrase, next, track)
    track = step.track
    if (step.mention) mentions.push(step.mention)
    else unresolved.push(spanInText(passage.view, phrase))
  })
  return { mentions, unresolved, line: passage.kind === 'note' ? before : afterPassage(track.line) }
}

/** A look at the author's own time ends with its passage. */
const afterPassage = (line: Line): Line => ({
  ...line,
  age: line.age + 1,
  doubt: line.doubt === 'own-time' ? null : line.doubt,
})

/** What carries over from one date of a passage to the next. */
interface Track {
  readonly line: Line
  /** The brackets or quotation that the last date stood in, and how far the line within has come. */
  readonly aside: Span | null
  readonly asideLine: Line
  /** The last date that named a month, and where it ended. */
  readonly last: { readonly month: Moment; readonly end: number } | null
  /** The last date of all, with the brackets it stood in. */
  readonly recent: Recent | null
}

interface Recent {
  readonly moment: Moment
  readonly end: number
  readonly aside: Span | null
  readonly background: boolean
}

interface Step {
  readonly mention: DateMention | null
  readonly track: Track
}

function readNext(passage: FoundPassage, phrase: Phrase, next: number, track: Track): Step {
  const aside = asideAround(passage.asides, phrase)
  const asideLine = aside !== null && aside === track.aside ? track.asideLine : track.line
  const line = aside === null ? track.line : asideLine
  const recent = recentFor(passage, phrase, aside, track)
  const read = resolvePhrase(phrase, stateAt(passage, phrase, { line, recent }, track))
  const bearing = read && bearingOf(passage, phrase, next, { line, recent, read })
  if (!read || !bearing) return { mention: null, track }
  const { background, doubt } = bearing
  const moved = moveLine(passage, { ...line, doubt }, read, background)
  const hasMonth = read.anchor?.month !== undefined && phrase.from.kind !== 'year'
  return {
    mention: mentionOf(passage, phrase, read, aside !== null ? 'quoted' : background ? 'background' : 'main'),
    track: {
      line: aside === null ? moved : track.line,
      aside,
      asideLine: moved,
      last: read.anchor && hasMonth ? { month: read.anchor, end: phrase.end } : track.last,
      recent: read.anchor ? { moment: read.anchor, end: phrase.end, aside, background } : track.recent,
    },
  }
}

interface Around {
  readonly line: Line
  readonly recent: Recent | null
  readonly read: ReadPhrase
}

/** What a date does to the main line, if it can be told at all when it is: background, or a doubt for what follows. */
function bearingOf(
  { view, issued, language }: FoundPassage,
  phrase: Phrase,
  next: number,
  { line, recent, read }: Around,
): { readonly background: boolean; readonly doubt: Doubt | null } | null {
  const main = line.isHeading ? null : line.anchor
  const isFar = isFarFromNow(read, main, issued)
  if (isUnsure(phrase, read, line, recent !== null, isFar)) return null
  const isPassing = isPassingYear(view.text, phrase, { main, language })
  const background =
    isFar ||
    isPassing ||
    (read.basis === 'anaphoric' && recent?.background === true) ||
    isBackground(view.text, phrase, read, { main, next, language })
  return { background, doubt: isFar ? 'own-time' : isPassing ? 'later-year' : line.doubt }
}

/** How far back a sentence is looked through for the month of a day without one. */
const SENTENCE = 300
const SENTENCE_END = /[。！？!?]|\.\s+\p{Lu}/u

const isSameSentence = ({ view }: FoundPassage, end: number, { start }: Span): boolean =>
  start - end <= SENTENCE && !SENTENCE_END.test(view.text.slice(end, start))

/** The last date, if it stands in the same sentence, and not in brackets that are closed by now. */
function recentFor(
  passage: FoundPassage,
  phrase: Phrase,
  aside: Span | null,
  { recent }: Track,
): Recent | null {
  if (recent === null || (recent.aside !== null && recent.aside !== aside)) return null
  return isSameSentence(passage, recent.end, phrase) ? recent : null
}

function stateAt(
  passage: FoundPassage,
  phrase: Phrase,
  { line, recent }: { readonly line: Line; readonly recent: Recent | null },
  { last }: Track,
): DateState {
  const month = last && isSameSentence(passage, last.end, phrase) ? last.month : null
  return {
    anchor: line.anchor,
    nearest: recent?.moment ?? null,
    issued: passage.issued,
    issuedDay: passage.issued?.first ?? null,
    sentenceMonth: month && { year: month.year, month: month.month },
  }
}

/** A heading's date gives its year to what follows; a date of the background gives nothing. */
function moveLine({ kind }: FoundPassage, line: Line, { anchor }: ReadPhrase, background: boolean): Line {
  if (anchor === null || background) return line
  return kind === 'heading' ? newMainLine(anchor.year) : { anchor, isHeading: false, age: 0, doubt: null }
}

function mentionOf(
  { view, kind }: FoundPassage,
  phrase: Phrase,
  read: ReadPhrase,
  role: DateMention['role'],
): DateMention {
  const { start, end } = spanInText(view, phrase)
  const { edtf, earliest, latest } = read.reading
  const { basis, alternatives } = read
  const mention = {
    start,
    end,
    edtf,
    earliest,
    latest,
    basis,
    role: kind === 'note' ? 'note' : role,
  } as const
  return alternatives.length > 0 ? { ...mention, alternatives } : mention
}
