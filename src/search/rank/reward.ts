import { answerTypeOf } from './answer-type.js'
import { bestOf, coverageOf, densityOf, windowCoverageOf } from './coverage.js'
import { heldIn } from './held.js'
import { longestRunOf } from './longest-run.js'
import { nearnessOf } from './nearness.js'
import { sentenceAt, type Asked, type Passage } from './passage.js'

/** The steps by which the first hits are ranked again. Each measures a passage from 0 to 1. */
export type Step = 'nearness' | 'coverage' | 'window' | 'density' | 'run' | 'answer'

/** What a step adds where it measures 1. */
export type StepWeights = Readonly<Record<Step, number>>

/** What all steps add to a score, as a factor of 1 and more. */
export function rewardOf(asked: Asked, passage: Passage, weights: StepWeights): number {
  const measured = measure(asked, passage)
  return STEPS.reduce((sum, step) => sum + weights[step] * measured[step], 1)
}

/** What each step finds in a passage. */
export function measure(asked: Asked, passage: Passage): Readonly<Record<Step, number>> {
  const held = heldIn(asked, passage)
  const { sentence, share } = bestOf(held)
  const best = sentenceAt(passage, sentence)
  return {
    nearness: nearnessOf(asked, passage),
    coverage: coverageOf(asked, passage),
    window: windowCoverageOf(held),
    density: densityOf(best, share),
    run: longestRunOf(asked.whole, passage.text),
    answer: answerTypeOf(asked.whole, best, passage.text),
  }
}

const STEPS: readonly Step[] = ['nearness', 'coverage', 'window', 'density', 'run', 'answer']
