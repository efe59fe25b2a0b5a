import type { AnswerNode, HeadingNode } from './answer.js'
import { isSameSentence, type SentencePlace } from './position-hits.js'
import { lengthOf } from './reading-length.js'

/** One thing that a brief may tell. */
export interface BriefItem {
  readonly place: SentencePlace
  readonly node: () => AnswerNode
  /** The lower, the sooner it is chosen. */
  readonly rank: number
}

/** One kind of things that a brief tells, in the order in which they are shown. */
export interface BriefPart {
  readonly heading: HeadingNode
  readonly items: readonly BriefItem[]
  /** The command that shows all of them. */
  readonly all: string
}

/** A part with what was chosen of it. */
export interface ChosenPart extends BriefPart {
  readonly chosen: readonly BriefItem[]
}

/** Three minutes' reading, in words. */
const LONGEST = 650

/**
 * Chooses what a brief shows: one item of each part in turn, the best first, while it is no longer than three minutes'
 * reading. A sentence that tells several things is read once. Of each part at least one item is shown.
 */
export function chooseItems(parts: readonly BriefPart[]): readonly ChosenPart[] {
  const queues = parts.map(({ items }) => items.toSorted((a, b) => a.rank - b.rank))
  const chosen: BriefItem[] = []
  for (let round = 0; queues.some((queue) => round < queue.length); round += 1) {
    for (const item of queues.flatMap((queue) => queue[round] ?? []))
      if (round === 0 || lengthOf(distinct([...chosen, item])) <= LONGEST) chosen.push(item)
  }
  return parts.map((part) => ({ ...part, chosen: part.items.filter((item) => chosen.includes(item)) }))
}

/** The sentences of items, each once. */
export function distinct(items: readonly BriefItem[]): readonly SentencePlace[] {
  const places = items.map(({ place }) => place)
  return places.filter((place, at) => places.findIndex((other) => isSameSentence(place, other)) === at)
}
