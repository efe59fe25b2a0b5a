import { sentencesIn, wordsAt, type PositionHit, type SentencePlace } from './position-hits.js'
import type { AnswerContext } from './answer-context.js'

/** Words by which a sentence gives a reason, in both languages. */
const reason =
  /理由|背景|ため(?:である|だ|、|と)|から(?:である|だ)|により|ので|\bbecause\b|\breasons?\b|\bsince\b|\bdue to\b|\bowing to\b|\bin order to\b|\bon the grounds\b/iu

/**
 * The sentence that gives the reason for a position: its own, where it gives one, else the nearest of the two after it
 * and the one before it in its paragraph; null where none does.
 */
export function reasonFor(hit: PositionHit, { library }: AnswerContext): SentencePlace | null {
  const near = sentencesIn(library).filter(
    ({ report, paragraph }) => report === hit.report && paragraph === hit.paragraph,
  )
  const order = [0, 1, -1, 2].flatMap(
    (away) => near.find(({ sentence }) => sentence === hit.sentence + away) ?? [],
  )
  return order.find((place) => reason.test(wordsAt(place))) ?? null
}
