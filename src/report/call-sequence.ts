import type { CallCandidate, Readings } from './call-candidates.js'

/** Readings with where they stand: whether a section begins between them and the readings before. */
export interface PlacedReadings {
  readonly readings: Readings
  readonly isAfterHeading: boolean
}

/** A chosen call, and the ones before it. */
interface Chain {
  readonly candidate: CallCandidate
  readonly group: number
  readonly score: number
  readonly before: Chain | null
}

/** The number after the last one speaks for a call more than its surroundings do. */
const nextNumber = 2
/** Each number that is left out speaks against it; more than these never are. */
const missingNumber = -1.5
const mostMissing = 5
const restart = -3
const restartAfterHeading = -1.5
const first = -0.5
const firstLater = -1
const leastFirst = -6
/** Numbers that rise by chance stand in places where calls do not. */
const leastMean = 0.75

/**
 * Chooses which numbers of a report are calls: the sequence that rises best. Following numbers are rewarded, gaps cost,
 * starting again from 1 costs less where a section begins.
 * @returns for each group of readings the chosen one, or null
 */
export function chooseCalls(groups: readonly PlacedReadings[]): readonly (CallCandidate | null)[] {
  const ends = new Map<number, Chain>()
  let best: Chain | null = null
  let isNewSection = false
  for (const [group, { readings, isAfterHeading }] of groups.entries()) {
    isNewSection ||= isAfterHeading
    const chains = numbersIn(readings).map((candidate) =>
      extend({ candidate, group, ends, best, isNewSection }),
    )
    for (const chain of chains) {
      if (chain.score > (ends.get(chain.candidate.number)?.score ?? -Infinity))
        ends.set(chain.candidate.number, chain)
      if (chain.score > (best?.score ?? 0)) [best, isNewSection] = [chain, false]
    }
  }
  return unroll(best, groups.length).map((call, group) => call ?? signIn(groups[group]))
}

/** A sign such as * stands outside the sequence. */
const signIn = (placed: PlacedReadings | undefined): CallCandidate | null =>
  placed?.readings.find(({ number }) => number === 0) ?? null

const numbersIn = (readings: Readings): Readings => readings.filter(({ number }) => number > 0)

interface Step {
  readonly candidate: CallCandidate
  readonly group: number
  readonly ends: ReadonlyMap<number, Chain>
  readonly best: Chain | null
  readonly isNewSection: boolean
}

/** The best chain that ends in a candidate. */
function extend({ candidate, group, ends, best, isNewSection }: Step): Chain {
  const { number, score } = candidate
  let chain: Chain = { candidate, group, score: score + startCost(number), before: null }
  const consider = (before: Chain | null | undefined, link: number): void => {
    if (before && before.score + link + score > chain.score)
      chain = { candidate, group, score: before.score + link + score, before }
  }
  consider(ends.get(number - 1), nextNumber)
  for (let missing = 1; missing <= mostMissing; missing += 1)
    consider(ends.get(number - 1 - missing), missing * missingNumber)
  if (number === 1) consider(best, isNewSection ? restartAfterHeading : restart)
  return chain
}

const startCost = (number: number): number => Math.max(leastFirst, first + (number - 1) * firstLater)

/** The calls of a chain by group; none if their surroundings hardly speak for them. */
function unroll(best: Chain | null, length: number): readonly (CallCandidate | null)[] {
  const chosen: (CallCandidate | null)[] = Array.from({ length }, () => null)
  for (let chain = best; chain; chain = chain.before) chosen[chain.group] = chain.candidate
  const scores = chosen.flatMap((call) => (call ? [call.score] : []))
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return mean < leastMean ? chosen.map(() => null) : chosen
}
