/** What takes room from left to right. */
export interface Taken {
  readonly left: number
  readonly right: number
}

/** Puts things one below the other where they would meet: the number of each one's lane, from 0. */
export function lanesOf(things: readonly Taken[], gap: number): readonly number[] {
  const ends: number[] = []
  const order = things.map((_, at) => at).toSorted((a, b) => (things[a]?.left ?? 0) - (things[b]?.left ?? 0))
  const lanes = new Array<number>(things.length).fill(0)
  for (const at of order) {
    const { left = 0, right = 0 } = things[at] ?? {}
    const free = ends.findIndex((end) => end + gap <= left)
    const lane = free === -1 ? ends.length : free
    ends[lane] = right
    lanes[at] = lane
  }
  return lanes
}
