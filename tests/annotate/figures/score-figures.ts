import { readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import type { Figure } from '../../../src/annotate/annotations.js'
import { figuresIn } from './figures-in.js'

const rows = z.array(z.strictObject({ text: z.string(), figures: z.array(z.string()) }))

/** How well the figures of a gold file are read; `misses` tells each sentence that went wrong. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly misses: readonly string[]
}

/** Reads the sentences of a gold file and compares value, unit, period and actor. */
export function scoreFigures(name: string): Score {
  const file = path.join(import.meta.dirname, '../../fixtures/figures', name)
  const compared = rows.parse(load(readFileSync(file, 'utf8'))).map(({ text, figures }) => {
    const read = figuresIn(text).map(asGold)
    return { text, figures, read, right: matches(figures, read) }
  })
  const sum = (count: (row: (typeof compared)[number]) => number): number =>
    compared.reduce((total, row) => total + count(row), 0)
  const right = sum((row) => row.right)
  return {
    precision: right / sum((row) => row.read.length),
    recall: right / sum((row) => row.figures.length),
    misses: compared
      .filter((row) => row.right < Math.max(row.figures.length, row.read.length))
      .map((row) => `${row.text}\n  gold ${row.figures.join(' | ')}\n  read ${row.read.join(' | ')}`),
  }
}

const asGold = ({ value, unit, period, actor }: Figure): string =>
  `${value} ${unit} ${period ?? '-'} ${actor ?? '-'}`

/** How many are in both lists, each counted once. */
function matches(gold: readonly string[], read: readonly string[]): number {
  const left = [...gold]
  return read.filter((figure) => {
    const at = left.indexOf(figure)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }).length
}
