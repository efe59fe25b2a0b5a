import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/annotate/annotations.js'
import { paragraphsOf, type Language } from '../../../src/report/report.js'
import { shipped } from '../../answer/opened.js'
import { inShort, positionsOf } from './read.js'

type Gold = Pick<Position, 'actor' | 'label' | 'negated' | 'voice' | 'about' | 'target'> & {
  readonly date: { readonly edtf: string } | null
}

interface Prose {
  readonly seen: boolean
  readonly language: Language
  readonly issued: string | null
  readonly text: string
  readonly positions: readonly Gold[]
}

const rowsOf = <Row>(name: string): readonly Row[] =>
  readFileSync(new URL(`../../fixtures/positions/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

/** Pairs of what is wanted and what is read, each in short; a wrong date or voice is wrong. */
function score(
  name: string,
  pairs: readonly (readonly [wanted: readonly Gold[], read: readonly Gold[]])[],
): { precision: number; recall: number; about: number; target: number } {
  let [right, sameAbout, sameTarget] = [0, 0, 0]
  for (const [wanted, read] of pairs) {
    const left = [...wanted]
    for (const position of read) {
      const at = left.findIndex((gold) => inShort(gold) === inShort(position))
      const [gold] = at < 0 ? [] : left.splice(at, 1)
      if (gold === undefined) continue
      right += 1
      if (gold.about === position.about) sameAbout += 1
      if (gold.target === position.target) sameTarget += 1
    }
  }
  const total = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side].length, 0)
  const [precision, recall] = [right / total(1), right / total(0)]
  console.log(
    `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${right} right, ${total(1)} read, ${total(0)} wanted); ` +
      `of these about ${(sameAbout / right).toFixed(3)}, target ${(sameTarget / right).toFixed(3)}`,
  )
  return { precision, recall, about: sameAbout / right, target: sameTarget / right }
}

describe('the positions of the gold files', () => {
  it('are found in the shipped report', () => {
    const gold = rowsOf<Gold & { readonly paragraph: number }>('report.jsonl')
    const [report] = shipped.context.library.reports
    const pairs =
      report === undefined
        ? []
        : paragraphsOf(report).map(
            ({ number }) =>
              [
                gold.filter(({ paragraph }) => paragraph === number),
                report.annotations[number - 1]?.positions ?? [],
              ] as const,
          )
    const { precision, recall } = score('the shipped report', pairs)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.93)
  })

  it.each([
    ['seen', 'ja', 0.97, 0.95],
    ['unseen', 'ja', 0.95, 0.95],
    ['seen', 'en', 0.97, 0.95],
    ['unseen', 'en', 0.9, 0.7],
  ] as const)('are found in %s prose in %s', (which, language, leastPrecision, leastRecall) => {
    const rows = rowsOf<Prose>('prose.jsonl').filter(
      (row) => row.seen === (which === 'seen') && row.language === language,
    )
    const pairs = rows.map(
      (row) => [row.positions, positionsOf(row.text, row.language, row.issued ?? undefined)] as const,
    )
    const { precision, recall } = score(`${which} prose (${language})`, pairs)
    expect(precision).toBeGreaterThanOrEqual(leastPrecision)
    expect(recall).toBeGreaterThanOrEqual(leastRecall)
  })

  it.each([
    ['prose-2-ja.jsonl', 0.97, 0.97, 0.8, 0.84],
    ['prose-3-ja.jsonl', 0.97, 0.96, 0.78, 0.85],
    ['prose-4-ja.jsonl', 0.92, 0.91, 0.6, 0.85],
  ] as const)(
    'are found in Japanese prose by other hands (%s)',
    (name, leastPrecision, leastRecall, leastAbout, leastTarget) => {
      const pairs = rowsOf<Prose>(name).map(
        (row) => [row.positions, positionsOf(row.text, row.language, row.issued ?? undefined)] as const,
      )
      const { precision, recall, about, target } = score(name, pairs)
      expect(precision).toBeGreaterThanOrEqual(leastPrecision)
      expect(recall).toBeGreaterThanOrEqual(leastRecall)
      expect(about).toBeGreaterThanOrEqual(leastAbout)
      expect(target).toBeGreaterThanOrEqual(leastTarget)
    },
  )
})
