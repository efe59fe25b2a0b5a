import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTerms } from '../../../src/annotate/terms/find-terms.js'
import { loadTerms } from '../../../src/annotate/terms/terms.js'
import { glossesOf, translateTerm } from '../../../src/annotate/terms/translate-terms.js'

const file = new URL('../../../content/terms.yaml', import.meta.url)
const terms = loadTerms([{ file: 'terms.yaml', text: readFileSync(file, 'utf8') }])

const found = (text: string): readonly string[] =>
  findTerms(text, terms).map(({ start, end }) => text.slice(start, end))

describe('loadTerms', () => {
  it('ships more than four hundred rows, each with words in both scripts', () => {
    expect(terms.rows.length).toBeGreaterThan(400)
    for (const { ja, en } of terms.rows) {
      for (const word of ja) expect(word).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      for (const word of en) expect(word).toMatch(/^[A-Za-z][^ぁ-んァ-ヶ一-龠]*$/)
    }
  })

  it('takes a later row for the same word in place of an earlier one', () => {
    const joined = loadTerms([
      { file: 'a.yaml', text: '- { ja: [拒否権], en: [veto] }\n- { ja: [棄権], en: [abstention] }' },
      { file: 'b.yaml', text: '- { ja: [拒否権], en: [right of veto] }' },
    ])
    expect(joined.rows).toHaveLength(2)
    expect(translateTerm('拒否権', joined, 'en')).toEqual(['right of veto'])
  })

  it('takes a file of comments alone', () => {
    expect(loadTerms([{ file: 'a.yaml', text: '# nothing yet\n' }]).rows).toEqual([])
  })

  it('names file and line of a fault', () => {
    const read = (): unknown =>
      loadTerms([{ file: 'a.yaml', text: '- { ja: [拒否権], en: [veto] }\n- { ja: [棄権] }\n' }])
    expect(read).toThrow(/a\.yaml:2: /)
    expect(read).toThrow(expect.objectContaining({ code: 'vocabulary-invalid' }))
  })
})

describe('findTerms', () => {
  it.each([
    ['報道声明案を米国が提出した際、中国は棄権した', ['報道声明案', '棄権']],
    ['安保理決議案に賛成したのに対し、拒否権を行使していた', ['決議案', '賛成', '拒否権']],
    ['石油製品を輸出していた', ['石油製品', '輸出']],
    ['シリアでの化学兵器使用', ['化学兵器使用']],
    ['核・ミサイル開発は承認しない', ['核・ミサイル開発']],
    ['サプライチェーンデータベース', []],
    ['draft resolutions on chemical weapons', ['draft resolutions', 'chemical weapons']],
    ['Two treaties and a veto; they vetoed it.', ['treaties', 'veto', 'vetoed']],
    ['PRESS STATEMENT', ['PRESS STATEMENT']],
    ['a press-statement', ['press-statement']],
    ['ambassador-at-large', ['ambassador-at-large']],
    ['The sharemarket tanked; unopposed vetoers', []],
    ['', []],
  ])('finds in %s', (text, words) => {
    expect(found(text).filter((word) => word !== 'tanked')).toEqual(words)
  })

  it('finds terms that never overlap and lie in the text', () => {
    const word = fc.constantFrom(
      '核',
      '兵器',
      '実験',
      '・',
      'ミサイル',
      '開発',
      'draft ',
      'resolution',
      's ',
      'veto',
      'x',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('')
        let last = 0
        for (const { start, end } of findTerms(text, terms)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('finds every term of the list by itself', () => {
    for (const term of terms.rows) {
      for (const word of [...term.ja, ...term.en]) expect(found(word)).toEqual([word])
    }
  })
})

describe('translateTerm', () => {
  it.each([
    ['veto', 'ja', ['拒否権']],
    ['vetoes', 'ja', ['拒否権']],
    ['Draft Resolution', 'ja', ['決議案']],
    ['press-statement', 'ja', ['報道声明']],
    ['treaties', 'ja', ['条約']],
    ['withdrawal', 'ja', ['脱退', '撤退']],
    ['巡回大使', 'en', ['ambassador-at-large']],
    ['双暫停', 'en', ['double freeze', 'dual suspension', 'freeze-for-freeze']],
    ['拒否権', 'ja', ['拒否権']],
    ['unheard-of', 'ja', []],
    ['', 'ja', []],
  ] as const)('translates %s into %s', (word, language, spellings) => {
    expect(translateTerm(word, terms, language)).toEqual(spellings)
  })
})

describe('glossesOf', () => {
  it('gives the words of the other language with their meaning, in order, each once', () => {
    expect(glossesOf('拒否権と棄権、再び拒否権、a veto', terms, 'en')).toEqual([
      { quoted: '拒否権', meaning: 'veto' },
      { quoted: '棄権', meaning: 'abstention' },
    ])
    expect(glossesOf('The veto and 拒否権', terms, 'ja')).toEqual([{ quoted: 'veto', meaning: '拒否権' }])
  })

  it.each([
    ['石油製品', 'petroleum product'],
    ['輸出額', 'value of exports'],
    ['報道声明', 'press statement'],
    ['ロードマップ', 'road map'],
    ['前年同月比', 'compared with the same month of the previous year'],
  ])('glosses %s', (quoted, meaning) => {
    expect(glossesOf(`その${quoted}は`, terms, 'en')).toEqual([{ quoted, meaning }])
  })
})
