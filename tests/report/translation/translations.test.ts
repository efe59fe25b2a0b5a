import { describe, expect, it } from 'vitest'
import { hashWords } from '../../../src/report/fingerprint.js'
import { readReport } from '../../../src/report/read-report.js'
import { withTranslations } from '../../../src/report/translation/place-translations.js'
import { readTranslation } from '../../../src/report/translation/read-translation.js'

const SOURCE = ' ロシアは反対した。中国は棄権した。\n'
const record = { title: 'T', supplied: [], visibleTo: null }
const report = readReport(SOURCE, record, { format: 'text', id: 'r' })
const file = 'r/translation.en.yaml'

const row = (at: string, of: string, text: string): string =>
  `  - at: ${at}\n    of: ${of}\n    text: ${text}\n`
const place = (yaml: string, language: 'en' | 'ja' = 'en') =>
  withTranslations(report, [readTranslation(yaml, file, language)])
const head = 'by: N. Mori\nsentences:\n'
const opposed = hashWords('ロシアは反対した。')

describe('a translation', () => {
  it('stands beside the sentence it translates, with its translator', () => {
    const { translations, warnings } = place(head + row('1.1', opposed, 'Russia opposed it.'))
    expect(translations).toEqual([
      {
        language: 'en',
        paragraph: 1,
        sentence: 1,
        text: 'Russia opposed it.',
        by: 'N. Mori',
        isOutdated: false,
      },
    ])
    expect(warnings).toEqual(report.warnings)
  })

  it('follows its sentence to another place', () => {
    const { translations } = place(head + row('9.10', opposed, 'Russia opposed it.'))
    expect(translations).toMatchObject([{ paragraph: 1, sentence: 1, isOutdated: false }])
  })

  it('of words that have changed is outdated, and the warning says by what hash it is mended', () => {
    const { translations, warnings } = place(head + row('1.2', '0123456789ab', 'China voted against.'))
    expect(translations).toMatchObject([{ sentence: 2, isOutdated: true }])
    const warning = warnings.find(({ code }) => code === 'translation-outdated')
    expect(warning).toMatchObject({ at: file })
    expect(warning?.message).toContain(hashWords('中国は棄権した。'))
  })

  it('of no sentence is left out, with a warning', () => {
    const { translations, warnings } = place(head + row('1.10', '0123456789ab', 'Nobody.'))
    expect(translations).toEqual([])
    expect(warnings.map(({ code }) => code)).toContain('translation-outdated')
  })

  it('into the language of the report is a fault', () => {
    const { translations, warnings } = place(head + row('1.1', opposed, 'ロシア'), 'ja')
    expect(translations).toEqual([])
    expect(warnings.map(({ code }) => code)).toContain('translation-fault')
  })
})

describe('a faulty file', () => {
  it.each<[string, string, RegExp]>([
    ['without a translator', `sentences:\n${row('1.1', opposed, 'x')}`, /name the translator/u],
    ['with a place that is none', head + row('three', opposed, 'x'), /write a sentence, such as 3\.2/u],
    ['with a hash that is none', head + row('1.1', 'abc', 'x'), /12 hex digits/u],
    ['that is no YAML', 'by: [', /translation\.en\.yaml:1/u],
    ['that is empty', '', /name the translator/u],
    [
      'with a list in place of a text',
      `${head}  - at: 1.1\n    of: ${opposed}\n    text: [a]\n`,
      /translation/u,
    ],
  ])('%s is a warning, and has no entries', (_, yaml, message) => {
    const read = readTranslation(yaml, file, 'en')
    expect(read.entries).toEqual([])
    expect(read.warnings).toHaveLength(1)
    expect(read.warnings[0]?.message).toMatch(message)
  })
})
