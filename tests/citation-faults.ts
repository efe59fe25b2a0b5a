import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { InspectedParagraph, InspectedReport, InspectedSection } from '../src/annotate/inspection.js'
import type { Excerpt } from '../src/search/excerpt.js'

/** What an excerpt is held against: the directory of its report, and what was read there. */
export interface Held {
  readonly directory: string
  readonly reports: readonly InspectedReport[]
}

/** What is wrong with an excerpt: its words, or the place that it cites for them. None: it is as the source has it. */
export function citationFaults(excerpt: Excerpt, held: Held): readonly string[] {
  const report = held.reports.find(({ id }) => id === excerpt.citation.report)
  if (report === undefined) return [`no report ${excerpt.citation.report}`]
  const wrong = [
    ...sourceFaults(excerpt, path.join(held.directory, report.id, excerpt.source.file)),
    ...(excerpt.citation.at.kind === 'text' ? textFaults(excerpt, report) : noteFaults(excerpt, report)),
    ...spanFaults(excerpt),
  ]
  return wrong.map((fault) => `${excerpt.citation.ref}: ${fault}`)
}

const squeeze = (words: string): string => words.normalize('NFKC').replaceAll(/\s+/gu, '')

function sourceFaults({ text, source: { pieces } }: Excerpt, file: string): readonly string[] {
  const raw = readFileSync(file, 'utf8')
  const cut = pieces.map(({ start, end }) => raw.slice(start, end)).join('')
  const isInOrder = pieces.every(({ start, end }, at) => start < end && start >= (pieces[at - 1]?.end ?? 0))
  return [
    ...(text.trim() === '' ? ['empty'] : []),
    ...(squeeze(cut) === squeeze(text) ? [] : [`not verbatim: ${text} / ${cut}`]),
    ...(isInOrder ? [] : ['pieces out of order']),
  ]
}

function textFaults({ text, citation }: Excerpt, { id, sections }: InspectedReport): readonly string[] {
  if (citation.at.kind !== 'text') return []
  const [first, last] = citation.at.sentences
  const { paragraph: number } = citation.at
  const section = sections.find(({ paragraphs }) => paragraphs.some((each) => each.number === number))
  const paragraph = section?.paragraphs.find((each) => each.number === number)
  const [from, to] = [paragraph?.sentences[first - 1], paragraph?.sentences[last - 1]]
  if (!section || !paragraph || !from || !to) return ['no such place']
  const words = paragraph.text.slice(from.start, to.end)
  const ref = `${id}:${number}.${first}${last === first ? '' : `-${last}`}`
  return [
    ...(words.trim() === text ? [] : [`not the words of the sentences: ${text} / ${words}`]),
    ...(citation.ref === ref ? [] : [`the ref should be ${ref}`]),
    ...(citation.hash === paragraph.hash ? [] : ['wrong hash']),
    ...(citation.page === paragraph.page ? [] : ['wrong page']),
    ...sectionFaults(citation, section),
    ...callFaults(citation, paragraph, { start: from.start, end: to.end }),
  ]
}

function sectionFaults(
  { section }: Excerpt['citation'],
  { number, title, path }: Pick<InspectedSection, 'number' | 'title' | 'path'>,
): readonly string[] {
  const isSame =
    section.number === number && section.title === title && section.path.join('\n') === path.join('\n')
  return isSame ? [] : [`wrong section ${section.title}`]
}

/** A call stands behind the word it belongs to: at the end of a sentence it is that sentence's, not the next one's. */
function callFaults(
  { footnotes }: Excerpt['citation'],
  paragraph: InspectedParagraph,
  { start, end }: { readonly start: number; readonly end: number },
): readonly string[] {
  const inside = paragraph.footnotes.filter(({ at }) => at > start && at <= end).map(({ id }) => id)
  const listed = footnotes.map(({ id }) => id)
  return listed.join() === inside.join() ? [] : [`notes ${listed.join()} instead of ${inside.join()}`]
}

function noteFaults({ text, citation }: Excerpt, report: InspectedReport): readonly string[] {
  if (citation.at.kind !== 'note') return []
  const { note: id } = citation.at
  const note = report.notes.find((each) => each.id === id)
  const section = report.sections.find(({ paragraphs }) =>
    paragraphs.some(({ footnotes }) => footnotes.some((call) => call.id === id)),
  )
  return [
    ...(note?.text.trim() === text ? [] : ['not the words of the note']),
    ...(citation.ref === `${report.id}:${id}` ? [] : ['wrong ref']),
    ...sectionFaults(citation, section ?? { number: null, title: '', path: [] }),
  ]
}

/** What is marked in an excerpt lies in it. */
function spanFaults({ text, highlights, dates, position }: Excerpt): readonly string[] {
  const spans = [...highlights, ...dates, ...(position === undefined ? [] : [position.trigger])]
  return spans
    .filter(({ start, end }) => start < 0 || end > text.length || start >= end)
    .map(({ start, end }) => `${start}-${end} lies outside`)
}
