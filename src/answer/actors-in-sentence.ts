import type { ActorMention } from '../annotate/annotations.js'
import { contains } from '../report/span.js'
import type { SentencePlace } from './position-hits.js'

/** The actors that a sentence names, in reading order. */
export function actorsInSentence({ report, paragraph, sentence }: SentencePlace): readonly ActorMention[] {
  const span = paragraph.sentences[sentence - 1] ?? { start: 0, end: paragraph.text.length }
  const actors = report.annotations[paragraph.number - 1]?.actors ?? []
  return actors.filter((actor) => contains(span, actor))
}
