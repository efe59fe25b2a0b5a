import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/platform/console/display-width.js'
import { printable } from '../../../src/answer/printable.js'
import { readBack } from '../../../src/platform/console/read-back.js'
import { renderAnswer } from '../../../src/platform/console/render-answer.js'
import { renderJson } from '../../../src/platform/console/render-json.js'
import { anyAnswer, excerptsOf, makeAnswer, makeExcerpt } from './made-answers.js'

const PIPE = { colour: false, width: Infinity }
const LONG =
  '例えば2017年4月15日にミサイルを発射した北朝鮮を非難する報道声明案を米国が提出した際、中国は棄権したが、ロシアは反対した。'

/** Words that follow themselves are shown once. */
const withoutRepeats = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => text !== texts[index - 1])

describe('an answer in a pipe', () => {
  const excerpt = makeExcerpt(LONG)
  const rendered = renderAnswer(
    makeAnswer([{ kind: 'excerpt', headline: 'Russia opposed (反対した)', excerpt }]),
    PIPE,
  )
  const lines = rendered.split('\n')

  it('begins with the question as understood, and whose words follow', () => {
    expect(lines.slice(0, 2)).toEqual(['Russia · April 2017', 'the report says · 1 report · 2 positions'])
  })

  it('shows headline, quotation and citation one below the other', () => {
    const at = lines.indexOf('[1] Russia opposed (反対した)')
    expect(lines[at + 1]).toBe(`    「${LONG}」`)
    expect(lines[at + 2]).toMatch(/^ {4}— .*A Report.*made-up:3\.2/)
  })

  it('ends with what was searched', () => {
    expect(lines.at(-1)).toBe('Searched: made-up.')
  })

  it('names the ref once', () => {
    expect(rendered.split('made-up:3.2')).toHaveLength(2)
  })
})

describe('a citation with a link', () => {
  const excerpt = makeExcerpt(LONG)
  const link = 'https://shutten.example/r/made-up?at=3.2&hash=0123456789ab#3.2'
  const cited = { ...excerpt, citation: { ...excerpt.citation, link } }
  const answer = makeAnswer([{ kind: 'excerpt', headline: '', excerpt: cited }])

  it('has its address below in a pipe', () => {
    expect(renderAnswer(answer, PIPE)).toMatch(/^ {4}— .*made-up:3\.2\n {4}https:\S+#3\.2$/mu)
  })

  it('is a hyperlink on a terminal (OSC 8), and the quotation is read back as without', () => {
    const shown = renderAnswer(answer, { colour: true, width: 80 })
    expect(shown).toContain(`\u001b]8;;${link}\u001b\\`)
    expect(readBack(shown)).toEqual([LONG])
  })
})

describe('a quotation', () => {
  it.each([
    ['ロシアは反対した。', '    「ロシアは反対した。」'],
    ['Russia opposed it.', '    “Russia opposed it.”'],
    ['The 露 sign', '    「The 露 sign」'],
  ])('of %s stands in the marks of its own language', (text, line) => {
    const node = { kind: 'excerpt', headline: '', excerpt: makeExcerpt(text) } as const
    expect(renderAnswer(makeAnswer([node], { language: 'en' }), PIPE).split('\n')).toContain(line)
  })

  it('has its match in bold where there is colour, on every line that it falls on', () => {
    const start = LONG.indexOf('報道声明案')
    const excerpt = makeExcerpt(LONG, { highlights: [{ start, end: start + 5 }] })
    const answer = makeAnswer([{ kind: 'excerpt', headline: '', excerpt }])
    const bold = (width: number): string => {
      const shown = renderAnswer(answer, { colour: true, width }).split('\n').slice(4, -3).join('')
      return [...shown.matchAll(/\u001b\[1m(.*?)\u001b\[22m/g)].map(([, words]) => words).join('')
    }
    expect(bold(Infinity)).toBe('報道声明案')
    for (const width of [30, 40, 50, 60]) expect(bold(width)).toBe('報道声明案')
  })

  it('has no codes of a terminal where there is no colour', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(renderAnswer(answer, PIPE)).not.toContain('\u001b')
      }),
    )
  })

  it('is read back whole from whatever was rendered, at any width', () => {
    const widths = fc.oneof(fc.constant(Infinity), fc.integer({ min: 20, max: 120 }))
    fc.assert(
      fc.property(anyAnswer, widths, fc.boolean(), (answer, width, colour) => {
        const shown = readBack(renderAnswer(answer, { colour, width }))
        const texts = excerptsOf(answer).map(({ text }) => printable(text))
        expect(withoutRepeats(shown)).toEqual(withoutRepeats(texts))
      }),
      { numRuns: 500 },
    )
  })

  it('is never broken in a pipe', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const lines = renderAnswer(answer, PIPE).split('\n')
        for (const { text } of excerptsOf(answer))
          expect(lines.some((line) => line.includes(printable(text)))).toBe(true)
      }),
    )
  })

  it('fits the terminal', () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: 20, max: 120 }), (answer, width) => {
        const lines = renderAnswer(answer, { colour: false, width }).split('\n')
        for (const line of lines.filter((each) => /^ {4}(「|“| )/.test(each)))
          expect(displayWidth(line.replace(/ *[」”]? *$/, ''))).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('words of reports and users', () => {
  it('lose what could change the words around them', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const rendered = renderAnswer(answer, PIPE).replaceAll('\n', '')
        expect(printable(rendered)).toBe(rendered)
      }),
    )
  })
})

describe('the parts of an answer', () => {
  const excerpt = makeExcerpt('Russia opposed it.')

  it('number the quotations through the answer', () => {
    const head = { kind: 'excerpt', headline: 'H', excerpt } as const
    const other = makeExcerpt('China abstained.')
    const names = ['Russia', 'China'] as const
    const headlines = [['Russia vetoed'], ['China supported', 'China agreed']] as const
    const sides = { left: [excerpt], right: [other, excerpt], names, headlines }
    const pair = { kind: 'pair', ...sides, period: '2017-04' } as const
    const rendered = renderAnswer(makeAnswer([head, pair, head]), PIPE)
    expect(rendered.match(/^\[\d+\] .*$/gm)).toEqual([
      '[1] H',
      '[2] Russia vetoed',
      '[3] China supported',
      '[4] China agreed',
      '[5] H',
    ])
  })

  it.each([
    ['en' as const, 'In English: 拒否権 = veto · 決議案 = draft resolution'],
    ['ja' as const, '日本語で: 拒否権 = veto · 決議案 = draft resolution'],
  ])('explain words in %s', (language, line) => {
    const glosses = [
      { quoted: '拒否権', meaning: 'veto' },
      { quoted: '決議案', meaning: 'draft resolution' },
    ]
    const answer = makeAnswer([{ kind: 'excerpt', headline: 'H', excerpt, glosses }], { language })
    expect(renderAnswer(answer, PIPE)).toContain(`    ${line}`)
  })

  it('show words that tell two things once, under both headlines', () => {
    const nodes = ['First', 'Second'].map((headline) => ({ kind: 'excerpt', headline, excerpt }) as const)
    const rendered = renderAnswer(makeAnswer(nodes), PIPE)
    expect(rendered).toContain('[1] First\n[2] Second\n')
    expect(rendered.split(excerpt.text)).toHaveLength(2)
  })

  it('set lines of its own under each other', () => {
    const nodes = ['One.', 'Two.'].map((text) => ({ kind: 'line', text }) as const)
    expect(renderAnswer(makeAnswer(nodes), PIPE)).toContain('One.\nTwo.')
  })

  it('give choices as commands to type', () => {
    const choices = [
      { label: 'Russia', words: 'stance RU' },
      { label: 'stance CN', words: 'stance CN' },
    ]
    const answer = makeAnswer([{ kind: 'choices', prompt: 'Which one?', choices }], { outcome: 'unclear' })
    expect(renderAnswer(answer, PIPE)).toContain('Which one?\n  stance RU  Russia\n  stance CN\n')
  })

  it('show a figure under what it says, and once the words that tell several', () => {
    const figure = {
      start: 0,
      end: 3,
      value: -12.5,
      unit: '%',
      of: '輸出額',
      period: '2017',
      comparedTo: 'previous-year',
    }
    const told = ['exports · −12.5%', 'imports · +3%'].map(
      (headline) => ({ kind: 'figure', headline, figure, excerpt }) as const,
    )
    const rendered = renderAnswer(makeAnswer(told), PIPE)
    expect(rendered).toContain('[1] exports · −12.5%\n[2] imports · +3%\n')
    expect(readBack(rendered)).toEqual([excerpt.text])
  })

  it('stand side by side in the head of a wide terminal, and one below the other on a narrow one', () => {
    const quoted = makeAnswer([{ kind: 'excerpt', headline: '', excerpt }])
    const head = (width: number): readonly string[] =>
      renderAnswer(quoted, { colour: false, width }).split('\n')
    expect(head(80)[0]).toMatch(/^Russia · April 2017 {3,}the report says · 1 report · 2 positions$/)
    expect(displayWidth(head(80)[0] ?? '')).toBe(80)
    expect(head(40)[0]).toBe('Russia · April 2017')
  })

  it.each([
    [['made-up'], 'the report says · 1 report'],
    [['made-up', 'other'], 'the reports say · 1 report'],
  ])('say that %j says it where it is quoted', (reports, head) => {
    const asked = { ...makeAnswer([]).asked, reports }
    const quoted = makeAnswer([{ kind: 'excerpt', headline: '', excerpt }], { asked, scope: '1 report' })
    expect(renderAnswer(quoted, PIPE).split('\n')[1]).toBe(head)
  })

  it('say of no report that it says what nobody quotes', () => {
    const line = { kind: 'line', text: 'Nothing was found.' } as const
    expect(renderAnswer(makeAnswer([line]), PIPE)).not.toContain('says')
  })
})

describe('the closing line', () => {
  const closing = (page: number, left: number, more: object = {}, language: 'en' | 'ja' = 'en'): string =>
    renderAnswer(makeAnswer([], { page, more: left, language }), { ...PIPE, ...more })
      .split('\n')
      .at(-1) ?? ''
  const turnTo = (page: number): string => `--page ${page}`

  it.each<[page: number, left: number, more: object, language: 'en' | 'ja', line: string]>([
    [1, 2, { turnTo }, 'en', 'Searched: made-up. 2 more: --page 2'],
    [2, 2, { turnTo }, 'en', 'Searched: made-up. 2 more: --page 3'],
    [2, 0, { turnTo }, 'en', 'Searched: made-up.'],
    [1, 2, {}, 'en', 'Searched: made-up. 2 more'],
    [1, 2, { turnTo }, 'ja', '検索した報告書: made-up。 続きが2件あります: --page 2'],
  ])('of page %i with %i left and %j in %s is %s', (page, left, more, language, line) => {
    expect(closing(page, left, more, language)).toBe(line)
  })

  it('names three reports and counts the others', () => {
    const asked = { ...makeAnswer([]).asked, reports: ['a', 'b', 'c', 'd', 'e'] }
    expect(renderAnswer(makeAnswer([], { asked }), PIPE)).toMatch(/Searched: a, b, c, and 2 more\.$/)
  })
})

describe('JSON', () => {
  it('is the answer, whole, on one line', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(renderJson(answer)).not.toContain('\n')
        expect(JSON.parse(renderJson(answer))).toEqual(answer)
      }),
    )
  })
})
