import type { Span } from '../../report/span.js'
import type { Dated, DateMention } from '../annotations.js'
import { daysOf } from '../dates/days-of.js'
import type { Act } from './act.js'
import { generalOpener, otherTime } from './time-words.js'

/** A paragraph as far as it dates what happens in it. */
export interface DatedParagraph {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Those that may give a month to what follows. */
  readonly dates: readonly DateMention[]
  /** Those and all others of the running text. */
  readonly named: readonly DateMention[]
}

/**
 * When an act happened: on the date of its own clause; else, where the text tells something past, at most in the month
 * of the nearest main-line date before it in its paragraph; else null. Spans of the act are in the paragraph's text.
 */
export function dateAct(act: Act, paragraph: DatedParagraph): Dated | null {
  if (act.date !== null) {
    const { edtf, earliest, latest, basis } = act.date
    return { edtf, earliest, latest, basis }
  }
  if (!act.isPast || act.voice === 'author') return null
  const month = monthBefore(act.trigger.start, paragraph)
  return month === null ? null : { edtf: month, ...daysOf(month), basis: 'month-of-context' }
}

function monthBefore(at: number, { text, sentences, dates, named }: DatedParagraph): string | null {
  const own = sentences.find((sentence) => sentence.start <= at && at < sentence.end)
  const opened = sentences.findLast(
    ({ start }) => start <= at && generalOpener.test(text.slice(start, start + 40)),
  )
  const nearest = dates.findLast(
    (date) => date.role === 'main' && date.end <= at && !isAim(date, { sentences, dates }),
  )
  if (nearest === undefined || nearest.start < (opened?.start ?? 0)) return null
  if (isElsewhere(at, nearest, own, named)) return null
  if (otherTime.test(text.slice(Math.max(own?.start ?? 0, nearest.end), at))) return null
  return monthOf(nearest.edtf)
}

/** Whether the sentence of an act has named another year since: "During his 1992 campaign he criticised …". */
function isElsewhere(
  at: number,
  nearest: DateMention,
  own: Span | undefined,
  named: readonly DateMention[],
): boolean {
  const year = nearest.edtf.slice(0, 4)
  return named.some(
    ({ start, end, edtf }) =>
      start > nearest.start && start >= (own?.start ?? 0) && end <= at && edtf.slice(0, 4) !== year,
  )
}

/** The one month of a day, of a month, or of a stretch of days within it: 2011-02-04/2011-02-07. */
const monthOf = (edtf: string): string | null =>
  /^(\d{4}-\d{2})(?:-\d{2})?(?:\/\1-\d{2})?$/u.exec(edtf)?.[1] ?? null

/** What is aimed at and tells of nothing that happened: 2030年までの方針, or a bare year after a day in its sentence. */
function isAim(
  date: DateMention,
  { sentences, dates }: Pick<DatedParagraph, 'sentences' | 'dates'>,
): boolean {
  if (date.edtf.startsWith('../')) return true
  if (!/^\d{4}$/u.test(date.edtf)) return false
  const own = sentences.find(({ start, end }) => start <= date.start && date.start < end)
  const isBefore = ({ start, edtf }: DateMention): boolean =>
    own !== undefined && own.start <= start && start < date.start && /^\d{4}-/u.test(edtf)
  return dates.some((other) => isBefore(other) && other.edtf.slice(0, 4) < date.edtf)
}
