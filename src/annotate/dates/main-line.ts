import type { Language } from '../../report/report.js'
import type { Span } from '../../report/span.js'
import type { DateMention } from '../annotations.js'
import { asideAround } from './asides.js'
import type { Moment } from './calendar.js'
import type { DateState } from './date-state.js'
import type { Issued } from './issued.js'
import type { Phrase } from './join-dates.js'
import { resolvePhrase, type ReadPhrase } from './resolve-phrase.js'
import { isBackground } from './roles.js'
import { spanInText, type View } from './view.js'

/** How far the main line of a report has come: its last date, or the year that a heading states. */
export interface Line {
  readonly anchor: Moment | null
  readonly isHeading: boolean
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
})

/** Resolves the dates of a passage one after the other, and says how far the main line has come. */
export function readPassage(
  passage: FoundPassage,
  before: Line,
): { readonly mentions: DateMention[]; readonly unresolved: Span[]; readonly line: Line } {
  const [mentions, unresolved]: [DateMention[], Span[]] = [[], []]
  let track: Track = { line: before, aside: null, asideLine: before, last: null }
  passage.phrases.forEach((phrase, index) => {
    const next = passage.phrases[index + 1]?.start ?? Infinity
    const step = readNext(passage, phrase, next, track)
    track = step.track
    if (step.mention) mentions.push(step.mention)
    else unresolved.push(spanInText(passage.view, phrase))
  })
  return { mentions, unresolved, line: passage.kind === 'note' ? before : track.line }
}

/** What carries over from one date of a passage to the next. */
interface Track {
  readonly line: Line
  /** The brackets or quotation that the last date stood in, and how far the line within has come. */
  readonly aside: Span | null
  readonly asideLine: Line
  /** The last date that named a month, and where it ended. */
  readonly last: { readonly month: Moment; readonly end: number } | null
}

interface Step {
  readonly mention: DateMention | null
  readonly track: Track
}

function readNext(passage: FoundPassage, phrase: Phrase, next: number, track: Track): Step {
  const aside = asideAround(passage.asides, phrase)
  const asideLine = aside !== null && aside === track.aside ? track.asideLine : track.line
  const line = aside === null ? track.line : asideLine
  const read = resolvePhrase(phrase, stateAt(passage, phrase, line, track))
  if (!read) return { mention: null, track }
  const main = line.isHeading ? null : line.anchor
  const background = isBackground(passage.view.text, phrase, read, { main, next, language: passage.language })
  const moved = moveLine(passage, line, read, background)
  return {
    mention: mentionOf(passage, phrase, read, aside !== null ? 'quoted' : background ? 'background' : 'main'),
    track: {
      line: aside === null ? moved : track.line,
      aside,
      asideLine: moved,
      last: read.anchor?.month === undefined ? track.last : { month: read.anchor, end: phrase.end },
    },
  }
}

/** How far back a sentence is looked through for the month of a day without one. */
const SENTENCE = 300
const SENTENCE_END = /[。！？!?]|\.\s+\p{Lu}/u

function stateAt({ view, issued }: FoundPassage, phrase: Phrase, line: Line, { last }: Track): DateState {
  const isNear =
    last !== null &&
    phrase.start - last.end <= SENTENCE &&
    !SENTENCE_END.test(view.text.slice(last.end, phrase.start))
  const month =
    isNear && last.month.month !== undefined ? { year: last.month.year, month: last.month.month } : null
  return { anchor: line.anchor, issued, issuedDay: issued?.first ?? null, sentenceMonth: month }
}

/** A heading's date gives its year to what follows; a date of the background gives nothing. */
function moveLine({ kind }: FoundPassage, line: Line, { anchor }: ReadPhrase, background: boolean): Line {
  if (anchor === null || background) return line
  return kind === 'heading'
    ? { anchor: { year: anchor.year }, isHeading: true }
    : { anchor, isHeading: false }
}

function mentionOf(
  { view, kind }: FoundPassage,
  phrase: Phrase,
  read: ReadPhrase,
  role: DateMention['role'],
): DateMention {
  return {
    ...spanInText(view, phrase),
    ...read.reading,
    basis: read.basis,
    role: kind === 'note' ? 'note' : role,
    ...(read.alternatives.length > 0 ? { alternatives: read.alternatives } : {}),
  }
}
