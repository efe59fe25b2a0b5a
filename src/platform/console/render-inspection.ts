import type { Dated, DateMention, Figure, Position, Review, ReviewMark } from '../../annotate/annotations.js'
import type { UnlistedName } from '../../annotate/doubt/unlisted-names.js'
import type {
  InspectedParagraph,
  InspectedReport,
  InspectedSection,
  Inspection,
} from '../../annotate/inspection.js'
import type { Name, ReportRecord } from '../../report/record.js'
import type { Warning } from '../../report/report.js'
import { cut } from '../../report/span.js'
import { figureHeadline } from './figure-headline.js'
import { printable } from '../../answer/printable.js'
import { placedWarning } from '../../report/placed-warning.js'

/**
 * What was read, for an editor: each report with its record, then its paragraphs with their sentences between bars,
 * their dates, positions and figures, and last what should be looked at.
 */
export function renderInspection({ reports, warnings }: Inspection): string {
  const parts = [
    ...reports.map(renderReport),
    ...(warnings.length > 0 ? [renderWarnings('Not read', warnings)] : []),
  ]
  return parts.join('\n\n')
}

function renderReport(report: InspectedReport): string {
  const { sections, notes, warnings, names = [] } = report
  return [
    renderHead(report),
    ...sections.map(renderSection),
    ...(notes.length > 0
      ? [notes.map(({ label, text }) => `Note ${label}: ${printable(text)}`).join('\n')]
      : []),
    renderWarnings('To look at', warnings),
    ...(names.length > 0 ? [renderNames(names)] : []),
  ].join('\n\n')
}

/** What was read of a report, in three lines and counts. */
export function renderHead(report: InspectedReport): string {
  const { id, record, language, file, hash } = report
  return [
    `${id}  ${recordLine(record)}`,
    `  read from ${file} (${language}), SHA-256 ${hash}`,
    ...countLines(report),
  ].join('\n')
}

function countLines({ sections, notes }: InspectedReport): readonly string[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const all = (key: 'sentences' | 'footnotes' | 'dates' | 'actors' | 'positions' | 'figures'): number =>
    paragraphs.reduce((total, paragraph) => total + paragraph[key].length, 0)
  const read = [
    counted(sections.length, 'section'),
    counted(paragraphs.length, 'paragraph'),
    counted(all('sentences'), 'sentence'),
    counted(all('footnotes'), 'footnote call'),
    counted(notes.length, 'note'),
  ]
  const annotated = [
    counted(all('dates'), 'date'),
    counted(all('actors'), 'naming of an actor', 'namings of actors'),
    counted(all('positions'), 'position'),
    counted(all('figures'), 'figure'),
  ]
  return [`  ${read.join(', ')}`, `  ${annotated.join(', ')}`]
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function recordLine({ title, author = [], issued, publisher, supplied }: ReportRecord): string {
  const shown = supplied.includes('title') ? `[${title}]` : title
  const parts = [shown, author.map(nameOf).join(', '), publisher, issued]
  return printable(parts.filter(Boolean).join(' · '))
}

function nameOf(name: Name): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(' ')
}

function renderSection({ number, title, paragraphs }: InspectedSection): string {
  const heading = `§ ${[number, title].filter(Boolean).join(' ')}`.trimEnd()
  return [printable(heading), ...paragraphs.map(renderParagraph)].join('\n\n')
}

function renderParagraph(paragraph: InspectedParagraph): string {
  const { number, text, page, footnotes, sentences, dates, positions, figures, review = [] } = paragraph
  const calls = footnotes.length > 0 ? `  notes ${footnotes.map(({ label }) => label).join(', ')}` : ''
  return [
    `¶${number}${page === undefined ? '' : `  page ${page}`}${calls}`,
    `  ${sentences.map((sentence) => printable(cut(text, sentence))).join(' ｜ ')}`,
    ...dates.map((date) => `  date      ${dateLine(text, date)}`),
    ...positions.map((position) => `  position  ${positionLine(text, position)}`),
    ...figures.map((figure) => `  figure    ${figureLine(text, figure)}`),
    ...review.map((mark) => `  review    ${reviewLine(text, mark)}`),
  ].join('\n')
}

function dateLine(text: string, date: DateMention): string {
  const others = (date.alternatives ?? []).map(({ edtf }) => ` or ${edtf}`).join('')
  return `${printable(cut(text, date))} = ${date.edtf}${others} (${date.basis}, ${date.role})`
}

function positionLine(text: string, position: Position): string {
  const { actor, person, organ, label, negated, about, target, voice, trigger, date } = position
  const who = [actor, person, organ].filter(Boolean).join(' / ')
  const what = `${negated ? 'not ' : ''}${label} (${cut(text, trigger)})`
  const parts = [
    who,
    what,
    about && `about ${about}`,
    target && `at ${target}`,
    `${voice}'s words`,
    whenLine(date),
  ]
  const read = printable(parts.filter(Boolean).join(' · '))
  return [read, ...(position.review ?? []).map(reviewWords)].join(' · ')
}

function whenLine(date: Dated | null): string {
  return date === null ? 'undated' : `${date.edtf} (${date.basis})`
}

function figureLine(text: string, figure: Figure): string {
  return printable(`${cut(text, figure)} = ${figureHeadline(figure, 'en')}`)
}

function reviewLine(text: string, mark: ReviewMark): string {
  return `${printable(cut(text, mark))} · ${reviewWords(mark.review)}`
}

function reviewWords({ kind, by, on, fields = [], text, why }: Review): string {
  const what = [`${kind}${fields.length > 0 ? ` (${fields.join(', ')})` : ''} by ${by} on ${on}`, text, why]
  return printable(what.filter(Boolean).join(': '))
}

/** Rows for actors.yaml, without anything before them that would have to be taken off. */
function renderNames(names: readonly UnlistedName[]): string {
  const rows = names.map(
    ({ at, words, row }) => `  # ${at} ${printable(words)}\n${row.replaceAll(/^/gmu, '  ')}`,
  )
  return [
    'Names in no list, as rows for actors.yaml (XX: the id of whom they speak for):',
    'actors:',
    ...rows,
  ].join('\n')
}

function renderWarnings(heading: string, warnings: readonly Warning[]): string {
  if (warnings.length === 0) return 'Nothing to look at.'
  return [`${heading}:`, ...warnings.map((warning) => `  ${printable(placedWarning(warning))}`)].join('\n')
}
