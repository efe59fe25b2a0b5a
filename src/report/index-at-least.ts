/** The index of the first of rising numbers that is at least `least`; their count if none is. By halving. */
export function indexAtLeast(rising: readonly number[], least: number): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rising[middle] ?? Infinity) >= least) to = middle
    else from = middle + 1
  }
  return from
}
