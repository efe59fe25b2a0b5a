import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inShort, positionsOf } from '../read.js'

interface Row {
  readonly issued: string | null
  readonly text: string
  readonly positions: readonly Parameters<typeof inShort>[0][]
}

const rowsOf = (name: string): readonly Row[] =>
  readFileSync(new URL(`../../../fixtures/positions/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

/** How many of the positions wanted are among those read; each counts once. */
function rightOf(wanted: readonly string[], read: readonly string[]): number {
  const left = [...read]
  return wanted.filter((position) => {
    const at = left.indexOf(position)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

describe.each([
  ['prose-2-en', 0.95, 0.92],
  ['prose-3-en', 0.95, 0.92],
  ['prose-4-en', 0.89, 0.88],
] as const)('the positions of English prose by another hand, %s', (name, leastPrecision, leastRecall) => {
  const pairs = rowsOf(name).map(({ text, issued, positions }) => ({
    wanted: positions.map(inShort),
    read: positionsOf(text, 'en', issued ?? undefined).map(inShort),
  }))
  const sum = (count: (pair: (typeof pairs)[number]) => number): number =>
    pairs.reduce((total, pair) => total + count(pair), 0)
  const right = sum(({ wanted, read }) => rightOf(wanted, read))

  it('are found', () => {
    const precision = right / sum(({ read }) => read.length)
    const recall = right / sum(({ wanted }) => wanted.length)
    console.log(
      `English prose by another hand, ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    )
    expect(precision).toBeGreaterThanOrEqual(leastPrecision)
    expect(recall).toBeGreaterThanOrEqual(leastRecall)
  })
})
