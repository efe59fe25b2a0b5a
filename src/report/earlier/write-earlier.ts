import { paragraphsOf, type Report } from '../report.js'
import { earlierFiles } from './earlier-words.js'

/** The files that keep the words of a report, by name, so that citations of them can be followed in its next version. */
export function writeEarlier(report: Report, number: number): ReadonlyMap<string, string> {
  const files = earlierFiles(number)
  const words = [
    ...paragraphsOf(report).map((each) => ({ ...each, at: String(each.number) })),
    ...report.notes.map((each) => ({ ...each, at: each.id, sentences: [] })),
  ].filter(({ text }) => text !== '')
  let start = 0
  const places = words.map(({ at, hash, text, sentences }) => {
    const place = { at, hash, start, end: start + text.length, sentences: sentences.flatMap((span) => [span.start, span.end]) } // prettier-ignore
    start = place.end + BETWEEN.length
    return place
  })
  const { visibleTo } = report.record
  return new Map([
    [files.text, `${words.map(({ text }) => text).join(BETWEEN)}\n`],
    [files.places, `${JSON.stringify({ version: 1, source: report.hash, visibleTo, places })}\n`],
  ])
}

const BETWEEN = '\n\n'
