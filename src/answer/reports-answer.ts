import type { AnnotatedReport, Days } from '../annotate/annotations.js'
import type { Name } from '../report/record.js'
import { paragraphsOf } from '../report/report.js'
import type { Answer, LineNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { compose, line } from './compose.js'
import { compareDates } from './period-match.js'
import { showDate } from './show-date.js'
import { wordsFor, type Words } from './words.js'

/** The reports that the asker may see: what they are, how much of them was read, and the time they cover. */
export function reportsAnswer(context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const { reports } = context.library
  const draft = { command: 'reports', asked: {}, outcome: 'found', title: t('reports-title') } as const
  const hits = reports.map((report) => () => line(describe(report, context, t)))
  return compose({ ...draft, groups: [{ heading: null, hits }] }, context)
}

function describe(report: AnnotatedReport, { language }: AnswerContext, t: Words): LineNode['text'] {
  const { record, id } = report
  const title = record.supplied.includes('title') ? t('supplied', { title: record.title }) : record.title
  const issued = record.issued === undefined ? t('reports-not-stated') : showDate(record.issued, language)
  const calls = paragraphsOf(report).flatMap((paragraph) => paragraph.footnotes).length
  const counts = {
    paragraphs: t('reports-paragraphs', { count: paragraphsOf(report).length }),
    notes: t('reports-notes', { count: calls }),
    issued: record.supplied.includes('issued') ? t('supplied', { title: issued }) : issued,
  }
  return [
    t('reports-line', { title, id, ...counts }),
    authors(report, t),
    timeSpan(report, language, t),
    faults(report, t),
  ]
    .filter(Boolean)
    .join(' · ')
}

function authors({ record }: AnnotatedReport, t: Words): string {
  const names = (record.author ?? []).map(nameInOrder)
  return names.length === 0 ? '' : t('reports-authors', { authors: names.join(', ') })
}

/** A name as it is said: in Latin letters the given name first, else the family name. */
export function nameInOrder(name: Name): string {
  if ('literal' in name) return name.literal
  const parts = [name.family, name.given].filter((part) => part !== undefined)
  return (/^\p{sc=Latin}/u.test(name.family) ? parts.toReversed() : parts).join(' ')
}

function timeSpan({ annotations }: AnnotatedReport, language: AnswerContext['language'], t: Words): string {
  const dates = annotations
    .flatMap(({ dates: all }) => all.filter((date) => date.role === 'main'))
    .filter(({ earliest, latest }) => earliest !== null && latest !== null)
    .toSorted(compareDates)
  const [first, last] = [dates[0], dates.toSorted(compareEnds).at(-1)]
  if (first === undefined || last === undefined) return ''
  return t('reports-span', { first: showDate(first.edtf, language), last: showDate(last.edtf, language) })
}

const compareEnds = (a: Days, b: Days): number => (a.latest ?? '').localeCompare(b.latest ?? '')

const faults = ({ warnings, id }: AnnotatedReport, t: Words): string =>
  warnings.length === 0 ? '' : t('reports-warnings', { count: warnings.length, id })
