import { describe, expect, it } from 'vitest'
import { readerPlace, withLinks } from '../../src/answer/reader-link.js'
import { createReaderLinks } from '../../src/command/exchange/create-reader-links.js'
import { createReportKeys } from '../../src/command/exchange/report-keys.js'
import type { Citation } from '../../src/search/citation.js'
import { makeAnswer, makeExcerpt } from '../platform/console/made-answers.js'
import { openReports, reportOf } from '../platform/web/reports.js'
import { excerptsOf, invented, TODAY } from './opened.js'

const NOW = Date.parse(TODAY)
const { context } = openReports(
  reportOf('A sentence.', { id: 'made-up' }),
  reportOf('A sentence.', { id: 'hidden', visibleTo: ['slack:T1'] }),
)
const cited = (report: string): Citation => ({ ...makeExcerpt('x').citation, report, ref: `${report}:3.2-4` })
const linksTo = (publicUrl: string | null, secret: string | null = 'a secret of the tests') =>
  createReaderLinks({ publicUrl, secret, library: () => context.library, now: () => NOW })

describe('the link of a citation', () => {
  it('leads to its sentences, with the hash of their paragraph', () => {
    expect(linksTo('https://example.org')(cited('made-up'))).toBe(
      'https://example.org/r/made-up?at=3.2-4&hash=0123456789ab#3.2-4',
    )
  })

  it.each([
    ['https://example.org/', 'https://example.org/r/'],
    ['https://example.org/reports', 'https://example.org/reports/r/'],
    ['https://example.org/a(b)/', 'https://example.org/a%28b%29/r/'],
  ])('goes on from where Shutten is reached: %s', (publicUrl, start) => {
    expect(linksTo(publicUrl)(cited('made-up'))).toContain(start)
  })

  it('has a key where not everybody may see the report', () => {
    const key = createReportKeys('a secret of the tests').make('hidden', NOW)
    expect(linksTo('https://example.org')(cited('hidden'))).toContain(`&key=${key}#`)
  })

  it.each([
    ['Shutten cannot be reached from outside', null, 'made-up', 'secret'],
    ['no key can be made', 'https://example.org', 'hidden', null],
    ['the report is gone', 'https://example.org', 'gone', 'secret'],
    ['it would crowd out the words', `https://example.org/${'a'.repeat(500)}`, 'made-up', 'secret'],
  ])('is missing where %s', (_, publicUrl, report, secret) => {
    expect(linksTo(publicUrl, secret)(cited(report))).toBeNull()
  })

  it('leads to notes too', () => {
    expect(readerPlace({ report: 'a', ref: 'a:n4', hash: 'b' })).toEqual({
      path: 'r/a',
      query: { at: 'n4', hash: 'b' },
      fragment: 'n4',
    })
  })

  it('stands in every citation of an answer, and changes nothing else', async () => {
    const answers = ['/compare russia china', '/figures trade', '/stance iran', '/cite n1'].map((words) =>
      invented.ask(words),
    )
    const left = {
      kind: 'pair',
      left: [makeExcerpt('a')],
      right: [makeExcerpt('b')],
      names: ['', ''],
      headlines: [[''], ['']],
      period: null,
    } as const
    for (const answer of [...(await Promise.all(answers)), makeAnswer([left])]) {
      const linked = withLinks(answer, ({ ref }) => `https://example.org/${ref}`)
      expect(excerptsOf(linked).map(({ citation }) => citation.link)).toEqual(
        excerptsOf(answer).map(({ citation }) => `https://example.org/${citation.ref}`),
      )
      expect(withLinks(answer, () => null)).toEqual(answer)
    }
  })
})
