/** What takes room from left to right. */
export interface Taken {
  readonly left: number
  readonly right: number
}

/** Puts things, in order, one below the other where they would meet: the number of each one's lane, from 0. */
export function lanesOf(things: readonly Taken[], gap: number): readonly number[] {
  const lanes: Taken[][] = []
  return things.map((thing) => {
    const meets = ({ left, right }: Taken): boolean => left < thing.right + gap && thing.left < right + gap
    const free = lanes.findIndex((lane) => !lane.some(meets))
    if (free === -1) return lanes.push([thing]) - 1
    lanes[free]?.push(thing)
    return free
  })
}
