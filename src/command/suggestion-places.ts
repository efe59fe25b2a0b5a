import { paragraphsOf } from '../report/report.js'
import { placePrefix } from './named-in-reports.js'
import type { Known, SuggestContext } from './suggestion.js'

/** The paragraphs and the notes, found by their numbers, by words of theirs, and by their report's id or title. */
export function placesKnown(context: SuggestContext, fold: (words: string) => string): readonly Known[] {
  return context.library.reports.flatMap((report) => {
    const prefix = placePrefix(context, report.id)
    const texts = new Map(report.notes.map(({ id, text }) => [id, text]))
    const place = (at: string, text: string): Known => ({
      label: `${prefix}${at} · ${text.slice(0, LABEL)}`,
      value: `${prefix}${at}`,
      keys: [`${prefix}${at}`, at, report.record.title, text].map(fold),
      count: 0,
    })
    return paragraphsOf(report).flatMap(({ number, text, footnotes }) => [
      place(String(number), text),
      ...footnotes.map(({ id, at }) => place(id, texts.get(id) ?? text.slice(Math.max(0, at - LABEL), at))),
    ])
  })
}

/** So many characters tell a place from others. */
const LABEL = 40
