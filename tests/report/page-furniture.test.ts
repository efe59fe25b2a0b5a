import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/report/report.js'
import { readText } from './sample-record.js'

const shown = (text: string): readonly (readonly [string | undefined, string])[] =>
  paragraphsOf(readText(text)).map((paragraph) => [paragraph.page, paragraph.text])

const first =
  '　国連安保理は会合を開き、決議を採択し、各国はそれを歓迎す\nると述べた。次の文はページをまたいで続くものであり、ここ'
const second =
  'で途切れることはない。そして別の文が続き、ここで終わる。\n　新しい段落である。これは二頁目に始まり、長い文が続いてお'
const third = 'り、三頁目で終わる。'

const texts = [
  '国連安保理は会合を開き、決議を採択し、各国はそれを歓迎すると述べた。次の文はページをまたいで続くものであり、ここで途切れることはない。そして別の文が続き、ここで終わる。',
  '新しい段落である。これは二頁目に始まり、長い文が続いており、三頁目で終わる。',
]

describe('pages', () => {
  it.each([
    ['at the foot', `${first}\n\n1\n\f${second}\n\n2\n\f${third}\n\n3\n`, ['1', '2']],
    ['between dashes', `${first}\n- 11 -\n\f${second}\n- 12 -\n\f${third}\n- 13 -`, ['11', '12']],
    ['at the head', `\f5\n${first}\n\f6\n${second}\n\f7\n${third}`, ['5', '6']],
    ['in Roman numbers', `${first}\niv\n\f${second}\nv\n\f${third}\nvi`, ['iv', 'v']],
  ])('are numbered %s, and no number gets into the text', (_, text, pages) => {
    expect(shown(text)).toEqual(texts.map((paragraph, index) => [pages[index], paragraph]))
  })

  it('have their running heads taken out, but not the title of the text', () => {
    const head = '年次報告書　2018年版'
    const text = `${head}\n\n${first}\n\f${head}\n\n${second}\n\f${head}\n\n${third}\n\f${head}\n\n　終わり。`
    expect(shown(text).slice(0, 2)).toEqual(texts.map((paragraph) => [undefined, paragraph]))
    expect(readText(text).sections.map(({ title }) => title)).toEqual([head])
  })

  it('end at numbers that count up, where there are no form feeds', () => {
    const text = `${first}\n\n1\n\n${second}\n\n2\n\n${third}\n\n3\n`
    expect(shown(text)).toEqual(texts.map((paragraph) => [undefined, paragraph]))
  })

  it('are not seen in two numbers that stand alone', () => {
    expect(shown('一つの文。\n\n7\n\n次の文。\n\n2017\n\n終わり。').map(([, text]) => text)).toContain('7')
  })
})

describe('a table of contents', () => {
  it('is no text', () => {
    const contents = '1. 背景 ........ 3\n2. 結果 ・・・・・・・ 12\n'
    const text = `${contents}\n1. 背景\n\n会談した。\n\n2. 結果\n\n終わった。`
    expect(shown(text).map(([, paragraph]) => paragraph)).toEqual(['会談した。', '終わった。'])
    expect(readText(text).sections.map(({ title }) => title)).toEqual(['背景', '結果'])
  })
})
