import type { Vocabulary } from '../annotate/vocabulary.js'
import { wordsAt, type SentencePlace } from '../answer/position-hits.js'
import { hashWords } from '../report/fingerprint.js'
import { paragraphsOf } from '../report/report.js'
import type { Excerpt } from '../search/excerpt.js'
import type { Library } from '../search/library.js'

/** By what a passage is known that a channel has been sent: a sentence's words and its report. It changes with them. */
export const passageHash = (place: SentencePlace): string =>
  hashWords(`${place.report.id}\n${wordsAt(place)}`)

/** The hashes of the sentences that an excerpt holds. */
export function passagesOf({ citation }: Excerpt, library: Library<Vocabulary>): readonly string[] {
  const { at } = citation
  const report = library.reports.find(({ id }) => id === citation.report)
  const paragraph = report && at.kind === 'text' ? paragraphsOf(report)[at.paragraph - 1] : undefined
  if (report === undefined || paragraph === undefined || at.kind !== 'text') return []
  const [first, last] = at.sentences
  return Array.from({ length: last - first + 1 }, (_, index) =>
    passageHash({ report, paragraph, sentence: first + index }),
  )
}
