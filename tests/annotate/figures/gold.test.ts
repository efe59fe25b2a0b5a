import { describe, expect, it } from 'vitest'
import { scoreFigures } from './score-figures.js'

/** What is reached on each half, rounded down; a change that reads worse fails. */
const floors = [
  ['seen.yaml', 0.95, 0.95],
  ['later.yaml', 0.9, 0.9],
] as const

describe('figures against gold', () => {
  it.each(floors)('%s: value, unit, period and actor', (name, precision, recall) => {
    const score = scoreFigures(name)
    const shown = `precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`
    process.stdout.write(`figures, ${name}: ${shown}\n`)
    expect(score.precision).toBeGreaterThanOrEqual(precision)
    expect(score.recall).toBeGreaterThanOrEqual(recall)
  })
})
