import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDates } from '../../../src/annotate/dates/read-dates.js'
import { readPeriod } from '../../../src/annotate/dates/read-period.js'
import type { Days } from '../../../src/annotate/annotations.js'
import { overlaps, type Span } from '../../../src/report/span.js'
import type { Language } from '../../../src/report/report.js'

interface GoldDate extends Span {
  readonly any_of: readonly { readonly lo: string | null; readonly hi: string | null }[]
  readonly ambiguous?: boolean
}

interface GoldRow {
  readonly id: string
  readonly lang: Language
  readonly level: 'full' | 'value' | 'negative'
  readonly text: string
  readonly reference_date?: string | null
  readonly heading_year?: number | null
  readonly expected: readonly GoldDate[]
  /** Words that are neither asked for nor forbidden. */
  readonly ignore?: readonly Span[]
}

const rowsOf = <Row>(file: string): Row[] =>
  readFileSync(new URL(`../../fixtures/dates/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

const read = (row: GoldRow) =>
  readDates(row.text, {
    language: row.lang,
    issued: row.reference_date ?? undefined,
    year: row.heading_year ?? undefined,
  })

const means = (days: Days, gold: GoldDate): boolean =>
  gold.any_of.some(({ lo, hi }) => days.earliest === lo && days.latest === hi)

/** The gold dates that no mention has exactly, and the mentions where the gold has no date. */
function judge(row: GoldRow): { missed: string[]; invented: string[] } {
  const mentions = read(row)
  const missed = row.expected.filter((gold) => {
    const here = mentions.filter((mention) => overlaps(mention, gold))
    const readings = here.flatMap((mention) => [mention, ...(mention.alternatives ?? [])])
    return !readings.some((reading) => means(reading, gold))
  })
  const invented = mentions.filter(
    (mention) =>
      row.level !== 'value' &&
      ![...row.expected, ...(row.ignore ?? [])].some((span) => overlaps(mention, span)),
  )
  return {
    missed: missed.map((gold) => `${row.id}: ${row.text.slice(gold.start, gold.end)}`),
    invented: invented.map((mention) => `${row.id}: ${row.text.slice(mention.start, mention.end)}`),
  }
}

const NOT_FOLLOWED = ['rt-en-DateTimeModel-0768']

describe.each([
  ['recognizers-ja', 0.99],
  ['duckling-ja', 0.99],
  ['recognizers-en', 0.98],
  ['examples-ja', 1],
  ['examples-en', 1],
])('the gold dates of %s', (file, floor) => {
  const rows = rowsOf<GoldRow>(file).filter(({ id }) => !NOT_FOLLOWED.includes(id))
  const judged = rows.map(judge)

  test(`are read with exactly their days, ${floor} of them at least`, () => {
    const missed = judged.flatMap((row) => row.missed)
    const total = rows.flatMap((row) => row.expected).length
    expect(total).toBeGreaterThan(10)
    expect((total - missed.length) / total, missed.join('\n')).toBeGreaterThanOrEqual(floor)
  })

  test('are the only dates that are read', () => {
    expect(judged.flatMap((row) => row.invented)).toEqual([])
  })
})

interface GoldPeriod {
  readonly text: string
  readonly reference_date: string
  readonly edtf: string
  readonly lo?: string | null
  readonly hi?: string | null
}

describe('the gold periods', () => {
  test.each(rowsOf<GoldPeriod>('periods'))(
    '$text is $edtf',
    ({ text, reference_date: today, edtf, lo, hi }) => {
      const readIt = () => readPeriod(text, { today, latest: today })
      if (edtf === 'ERROR') expect(readIt).toThrow(/write it like/u)
      else expect(readIt()).toMatchObject({ earliest: lo ?? null, latest: hi ?? null })
    },
  )
})
