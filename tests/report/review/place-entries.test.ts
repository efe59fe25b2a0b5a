import { describe, expect, it } from 'vitest'
import { readReport } from '../../../src/report/read-report.js'
import { paragraphsOf } from '../../../src/report/report.js'
import { readReview } from '../../../src/report/review/read-review.js'
import { cut } from '../../../src/report/span.js'

const TEXT =
  '1. 序\n\n中国は決議案に賛成した1。ロシアは\n決議案に反対した2。\n\n米国は決議案に賛成した3。日本は棄権し、\n韓国も棄権した。\n\n注\n\n1 国連の記録。\n'

function place(lines: string): { readonly found: readonly string[]; readonly unused: readonly string[] } {
  const review = readReview(`- ${lines}\n  by: N\n  on: 2026-11-20\n  checked: true`, 'a/review.yaml')
  const report = readReport(
    TEXT,
    { title: '題', supplied: [], visibleTo: null },
    { format: 'text', id: 'a', review },
  )
  return {
    found: (report.review ?? []).map(({ paragraph, ...span }) => {
      const text = paragraphsOf(report)[paragraph - 1]?.text ?? ''
      return `${paragraph}@${span.start} ${cut(text, span)}`
    }),
    unused: report.warnings.filter(({ code }) => code.startsWith('review')).map(({ message }) => message),
  }
}

describe('The words of an entry are found', () => {
  it.each([
    ['as they stand', 'words: 米国は決議案', '2@0 米国は決議案'],
    ['over a wrapped line', 'words: ロシアは決議案に', '1@12 ロシアは決議案に'],
    ['with white space put in', 'words: 韓国 も 棄権 した', '2@19 韓国も棄権した'],
    ['with the number of a note, as the file has it', 'words: 賛成した1。ロシア', '1@7 賛成した。ロシア'],
    ['in the paragraph said', 'words: 決議案に\n  at: 2', '2@3 決議案に'],
    ['in the sentence said', 'words: 棄権し\n  at: 2.2\n  occurrence: 2', '2@22 棄権し'],
    ['where they stand for the second time', 'words: 決議案に\n  occurrence: 2', '1@16 決議案に'],
  ])('%s', (_, lines, found) => {
    expect(place(lines)).toEqual({ found: [found], unused: [] })
  })

  it.each([
    [
      'not, and the nearest place is named',
      'words: 中国は決議案に賛成しなかった',
      /is not found.*nearest words stand in 1\.1: 「中国は決議案に賛成した。」/u,
    ],
    ['not, and nothing is near', 'words: Zebras graze.', /^「Zebras graze\.」 is not found[^「]*$/u],
    [
      'twice, and the way to tell them apart is said',
      'words: 賛成した',
      /stands 2 times \(1\.1, 2\.1\); say which, such as by at: 1\.1/u,
    ],
    [
      'twice in a sentence',
      'words: 棄権し',
      /stands 2 times \(2\.2\); say which, such as by occurrence: 1 to 2/u,
    ],
    ['elsewhere than said', 'words: 韓国も\n  at: 1.1', /stands in 2\.2, not in 1\.1; say at: 2\.2/u],
    [
      'less often than said',
      'words: 韓国も\n  occurrence: 3',
      /stands once only there, but occurrence is 3/u,
    ],
    ['in a note alone', 'words: 国連の記録', /is not found in any paragraph/u],
  ])('%s', (_, lines, message) => {
    const { found, unused } = place(lines)
    expect(found).toEqual([])
    expect(unused).toEqual([expect.stringMatching(message)])
  })
})
