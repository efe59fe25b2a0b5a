import type { AnswerContext } from '../answer-context.js'
import type { DatedEvent } from '../events.js'
import { nameOf } from '../headline.js'
import { showDate, showDated, showYearless } from '../show-date.js'
import { wordsFor } from '../words.js'
import type { Mark, TimelinePicture, TimelineRow } from './picture.js'

/** More rows are not drawn, and said not to be. */
const MOST_ROWS = 8

/** The events of a timeline, one row for each actor, those with the most events first. */
export function timelinePicture(
  title: string,
  events: readonly DatedEvent[],
  context: AnswerContext,
): TimelinePicture | null {
  const dated = events.filter(({ date }) => date.earliest !== null || date.latest !== null)
  if (dated.length === 0) return null
  const t = wordsFor(context.language)
  const rows = rowsOf(dated, context)
  const drawn = rows.slice(0, MOST_ROWS)
  const left = rows.slice(MOST_ROWS)
  return {
    kind: 'timeline',
    title,
    language: context.language,
    rows: drawn,
    legend: { day: t('picture-day'), days: t('picture-days'), inferred: t('picture-inferred') },
    left: left.length === 0 ? '' : t('picture-left', { names: left.map(({ name }) => name).join(', ') }),
    alt: [`${title}.`, ...rows.map(spoken)].join(' '),
  }
}

function rowsOf(events: readonly DatedEvent[], context: AnswerContext): readonly TimelineRow[] {
  const actors = [...new Set(events.map(actorOf))]
  const countOf = (actor: string | null): number =>
    actor === null ? -1 : events.filter((event) => actorOf(event) === actor).length
  return actors
    .toSorted((a, b) => countOf(b) - countOf(a))
    .map((actor) => ({
      name: actor === null ? wordsFor(context.language)('picture-no-actor') : nameOf(actor, context),
      marks: marksOf(
        events.filter((event) => actorOf(event) === actor),
        context,
      ),
    }))
}

const actorOf = ({ position }: DatedEvent): string | null => position?.actor ?? null

function marksOf(events: readonly DatedEvent[], context: AnswerContext): readonly Mark[] {
  const marks = events.map((event) => markOf(event, context))
  const keys = marks.map(({ label, isInferred }) => `${String(isInferred)} ${label}`)
  return marks.flatMap((mark, at) => {
    const key = keys[at]
    if (keys.indexOf(key ?? '') !== at) return []
    return [{ ...mark, count: keys.filter((each) => each === key).length }]
  })
}

function markOf({ date, position }: DatedEvent, { language }: AnswerContext): Mark {
  const t = wordsFor(language)
  const what = position === null ? '' : t(`${position.negated ? 'not' : 'label'}-${position.label}`)
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date.edtf)
  return {
    earliest: date.earliest,
    latest: date.latest,
    isDay,
    isInferred: (date.basis !== 'explicit' && date.basis !== 'editor') || /[~?%]/u.test(date.edtf),
    label: [showDated(date, language), what].filter(Boolean).join(' · '),
    short: [isDay ? showYearless(date.edtf.slice(5), language) : showDate(date.edtf, language), what].filter(Boolean).join(' · '), // prettier-ignore
    count: 1,
  }
}

const spoken = ({ name, marks }: TimelineRow): string =>
  `${name}: ${marks.map(({ label, count }) => (count > 1 ? `${label} (×${String(count)})` : label)).join('; ')}.`
