import type { AnnotatedReport } from '../annotate/annotations.js'
import type { Paragraph } from '../report/report.js'
import type { ShelvedText } from './text-index.js'

/** A paragraph as it is indexed: in its own words, or in a translator's, which only help to find it. */
export interface Shelved extends ShelvedText {
  readonly report: AnnotatedReport
  readonly paragraph: Paragraph
}

/** The paragraphs of a report under the headings they stand in, each again for each language it is translated into. */
export function shelve(report: AnnotatedReport): readonly Shelved[] {
  return report.sections.flatMap(({ path, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const id = `${report.id}:${paragraph.number}`
      const title = path.join('\n')
      const own = { id, reportId: report.id, title, text: paragraph.text, report, paragraph, isAid: false }
      return [own, ...aidsTo(paragraph, report)]
    }),
  )
}

/** By sentence, counted from 1: what it says in other languages. */
export function aidsBySentence({ number }: Paragraph, report: AnnotatedReport): ReadonlyMap<number, string> {
  const inside = valid(report).filter(({ paragraph }) => paragraph === number)
  return new Map(inside.map(({ sentence, text }) => [sentence, text]))
}

/** Of words that have changed, a translation helps nobody. */
const valid = ({ translations = [] }: AnnotatedReport): typeof translations =>
  translations.filter(({ isOutdated }) => !isOutdated)

function aidsTo(paragraph: Paragraph, report: AnnotatedReport): readonly Shelved[] {
  const inside = valid(report).filter((each) => each.paragraph === paragraph.number)
  return [...new Set(inside.map(({ language }) => language))].map((language) => ({
    id: `${report.id}:${paragraph.number}@${language}`,
    reportId: report.id,
    title: '',
    text: inside
      .filter((each) => each.language === language)
      .toSorted((a, b) => a.sentence - b.sentence)
      .map(({ text }) => text)
      .join(' '),
    report,
    paragraph,
    isAid: true,
  }))
}
