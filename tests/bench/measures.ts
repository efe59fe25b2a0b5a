import { performance } from 'node:perf_hooks'

/** A row of the table: what was measured, and the same of a peer to judge it by. */
export interface Row {
  readonly what: string
  readonly measured: string
  readonly peer: string
}

/** The value that a share of the values does not exceed; `share` is from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** How long each call of some work takes, in milliseconds; the first calls, which warm up, are left out. */
export async function timesOf<Input>(
  inputs: readonly Input[],
  rounds: number,
  work: (input: Input) => unknown,
): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = -1; round < rounds; round += 1)
    for (const input of inputs) {
      const started = performance.now()
      await work(input)
      if (round >= 0) times.push(performance.now() - started)
    }
  return times
}

/** The middle and the worst of a hundred: `1.2 / 4.8 ms`. */
export function middleAndWorst(times: readonly number[]): string {
  return `${percentile(times, 0.5).toFixed(2)} / ${percentile(times, 0.99).toFixed(2)} ms`
}

/** Rows as columns of plain text. */
export function tableOf(rows: readonly Row[]): string {
  const all = [{ what: 'what', measured: 'measured', peer: 'peer' }, ...rows]
  const width = (key: keyof Row): number => Math.max(...all.map((row) => row[key].length))
  return all
    .map(({ what, measured, peer }) =>
      `${what.padEnd(width('what'))}  ${measured.padEnd(width('measured'))}  ${peer}`.trimEnd(),
    )
    .join('\n')
}

/** Megabytes that are held. */
export function heapInUse(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
