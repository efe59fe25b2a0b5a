import { shareOf, type Held } from './held.js'
import type { Asked, Passage } from './passage.js'

/** The share of the weight of a query's words that stands in a text or its title. */
export function coverageOf({ words }: Pick<Asked, 'words'>, { places }: Pick<Passage, 'places'>): number {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0)
  const isHeld = (word: number): boolean => (places[word]?.length ?? 0) > 0
  const held = words.reduce((sum, { weight }, word) => (isHeld(word) ? sum + weight : sum), 0)
  return whole === 0 ? 0 : held / whole
}

/** The share of a query's weight that stands in two neighbouring sentences. */
export function windowCoverageOf(held: Held): number {
  return Math.max(0, ...held.sentences.map((each, at) => shareOf(held, each, held.sentences[at + 1])))
}

/** The sentence that holds most of a query, the first of equals, counted from 0, and the share that it holds. */
export function bestOf(held: Held): { readonly sentence: number; readonly share: number } {
  const shares = held.sentences.map((each) => shareOf(held, each))
  const share = Math.max(0, ...shares)
  return { sentence: Math.max(0, shares.indexOf(share)), share }
}

/** The share of a query's weight that its best sentence holds, the less the more else that sentence says. */
export function densityOf(sentence: string, share: number): number {
  return share / Math.sqrt(1 + sentence.length / LONG)
}

/** A sentence of so many characters says much besides. */
const LONG = 60
