import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { inspectReports } from '../../src/annotate/inspection.js'
import { renderAnswer } from '../../src/platform/console/render-answer.js'
import { renderInspection } from '../../src/platform/console/render-inspection.js'
import { loadLibrary } from '../../src/search/load-library.js'
import { citationFaults } from '../citation-faults.js'
import { excerptsOf, openFor, shipped } from './opened.js'

const directory = path.join(fileURLToPath(new URL('../fixtures/reviewed', import.meta.url)))
const reviewed = openFor(directory)
const plain = { width: Infinity, colour: false }

async function shown(words: string, language: 'en' | 'ja' = 'en'): Promise<string> {
  return renderAnswer(await reviewed.ask(words, { language }), plain)
}

describe('An answer', () => {
  it('marks a date that an editor gives, and says who corrected what', async () => {
    const text = await shown('/stance russia 2019-03')
    expect(text).toContain('15 March 2019 (date by the editor) · Russia abstained (反対した)')
    expect(text).toContain('corrected by N. Mori: date, what was done, about what')
    expect(await shown('/stance ロシア 2019-03', 'ja')).toMatch(
      /2019年3月15日（日付は編集者による）.*N\. Moriが訂正: /u,
    )
  })

  it('says by whom a reading was checked, and that all else is read by rule', async () => {
    const text = await shown('/stance turkey 2019')
    expect(text).toMatch(/Türkiye supported .* · checked by K\. Ito\n/u)
    expect(text).toContain('1 reading checked or corrected by an editor, all else read by rule')
    expect(await shown('/stance トルコ 2019', 'ja')).toMatch(/K\. Itoが確認\n/u)
    expect(await shown('/stance japan')).not.toContain('by rule')
  })

  it('says so beside the place where there is no position', async () => {
    expect(await shown('/cite 2.1')).toContain('kaikyo-review:2.1 · checked by K. Ito')
    expect(await shown('/cite 1.1')).not.toContain('checked by')
  })

  it('sets an editor’s note under the quotation, which stays as it is', async () => {
    const text = await shown('/stance china')
    const [quotation, , note] = text
      .split('\n')
      .slice(text.split('\n').findIndex((line) => line.includes('「')))
    expect(quotation).toContain('決議案に中国は賛成したが')
    expect(note?.trim()).toBe(
      "Editor's note (N. Mori, 20 November 2026): The public record says that China abstained. [S/PV.0000]",
    )
    expect(await shown('/stance 中国', 'ja')).toContain(
      '編集者注（N. Mori、2026年11月20日）: 公開記録では中国は棄権した。［S/PV.0000］',
    )
  })

  it('shows a note once where one sentence tells several positions', async () => {
    const text = await shown('/timeline 2019-03')
    expect(text.match(/Editor's note/gu)).toHaveLength(1)
  })

  it('carries all of it as data', async () => {
    const [excerpt] = excerptsOf(await reviewed.ask('/cite 1.1'))
    expect(excerpt?.review).toEqual([
      {
        kind: 'note',
        by: 'N. Mori',
        on: '2026-11-20',
        why: null,
        text: 'The public record says that China abstained.',
        translations: {
          en: 'The public record says that China abstained.',
          ja: '公開記録では中国は棄権した。',
        },
        source: 'S/PV.0000',
      },
    ])
  })

  it('quotes the source still, word for word', async () => {
    const held = { directory, ...inspectReports(reviewed.context.library.reports) }
    for (const words of [
      '/timeline',
      '/stance russia',
      '/stance france',
      '/figures',
      '/find 監視団',
      '/cite 4.4',
      '/compare china russia',
    ])
      for (const excerpt of excerptsOf(await reviewed.ask(words)))
        expect(citationFaults(excerpt, held)).toEqual([])
  })
})

describe('The reviewed report', () => {
  const { library } = loadLibrary(directory)

  it('is served with all entries that can be followed, and a warning for each other', () => {
    const [report] = library.reports
    const warnings = report?.warnings.filter(({ code }) => code.startsWith('review')) ?? []
    expect(warnings.map(({ at, code }) => `${at} ${code}`)).toEqual([
      'kaikyo-review/review.yaml:81 review-fault',
      'kaikyo-review/review.yaml:86 review-fault',
      'kaikyo-review/review.yaml:71 review-unused',
      'kaikyo-review/review.yaml:75 review-unused',
    ])
    expect(report?.sections.flatMap(({ paragraphs }) => paragraphs.map(({ page }) => page ?? ''))).toEqual([
      '',
      '',
      '',
      '12',
    ])
  })

  it('shows an editor what was said of it', () => {
    const text = renderInspection(inspectReports(library.reports))
    expect(text).toContain('review    3億2,000万ドル · rejected (figure) by N. Mori on 2026-11-20: 推計値。')
    expect(text).toContain('corrected (date, label, about) by N. Mori on 2026-11-20: 議事録では棄権。')
  })
})

describe('The note that is shipped', () => {
  it('stands under the sentence that it is about, and changes no reading', async () => {
    const answer = await shipped.ask('/stance china 2017-04-12', { language: 'en' })
    expect(excerptsOf(answer)[0]).toMatchObject({
      position: { actor: 'CN', label: 'support' },
      review: [{ kind: 'note' }],
    })
    expect(renderAnswer(answer, plain)).toMatch(
      /China supported[^]*\n {4}Editor's note \(the maintainers of Shutten, /u,
    )
    expect(
      shipped.context.library.reports.flatMap(({ warnings }) =>
        warnings.filter(({ code }) => code.startsWith('review')),
      ),
    ).toEqual([])
  })
})
