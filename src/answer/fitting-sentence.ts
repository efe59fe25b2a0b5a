import { cut } from '../report/span.js'
import { foldText } from '../search/fold.js'
import type { Hit } from '../search/hit.js'
import { isQuoted } from '../search/query.js'
import { answerTypeOf } from '../search/rank/answer-type.js'
import { heldIn, type WeighedConcept } from './asked-concepts.js'

/**
 * The sentence of a hit that holds most of what is asked, counted from 1, one with an answer of the kind that is asked for
 * before others. Where several do as well, the hit's own is kept; what is quoted is there.
 */
export function fittingSentence(hit: Hit, text: string, concepts: readonly WeighedConcept[]): number {
  if (concepts.length === 0 || isQuoted(text)) return hit.sentence
  const asked = foldText(text)
  const fits = hit.paragraph.sentences.map((span, at) => {
    const words = foldText(cut(hit.paragraph.text, span))
    const held = [...heldIn(hit, at + 1, concepts).keys()].reduce((sum, { weight }) => sum + weight, 0)
    const whole = words.includes(asked) ? WHOLE : 0
    return whole + held * (1 + ANSWER * answerTypeOf(asked, words, ''))
  })
  const most = Math.max(...fits)
  const own = fits[hit.sentence - 1] ?? 0
  return own >= most - SAME ? hit.sentence : fits.indexOf(most) + 1
}

/** What an answer of the kind that is asked for adds. */
const ANSWER = 0.3
/** Sums that differ by less are the same. */
const SAME = 1e-9
/** More than all concepts weigh. */
const WHOLE = 1000
