import { describe, expect, it } from 'vitest'
import { isShort, workOutLayout } from '../../src/report/layout.js'
import { splitLines } from '../../src/report/lines.js'
import { paragraphsOf } from '../../src/report/report.js'
import { endsSentence } from '../../src/report/sentence-end.js'
import { fixtureTexts, readText, shippedText } from './sample-record.js'

describe('splitLines', () => {
  it('gives lines without the white space around them, and where they stand', () => {
    expect(splitLines('\ufeffa \r\n\n 　\n　 b\tc\n\f\td')).toEqual([
      { text: 'a', start: 1, indent: 0, columns: 1, gap: 0, isOnNewPage: false },
      { text: 'b\tc', start: 11, indent: 3, columns: 3, gap: 2, isOnNewPage: false },
      { text: 'd', start: 17, indent: 4, columns: 1, gap: 1, isOnNewPage: true },
    ])
  })

  it('gives none for white space and rules', () => {
    expect(splitLines(' \n\n\t\n* * *\n-----\n＊　＊\n')).toEqual([])
  })
})

describe('endsSentence', () => {
  it.each([
    '終わる。',
    '終わる。」',
    '終わる（2017年）。',
    '終わる。（拍手）',
    '採択した。1',
    '採択した。（注3）',
  ])('sees the end in %s', (line) => {
    expect(endsSentence(line)).toBe(true)
  })

  it.each(['It ended.', 'It ended.”', 'It ended.12', 'It ended.”3', 'Why?', '(It ended.)', 'It ended. [4]'])(
    'sees the end in %s',
    (line) => {
      expect(endsSentence(line)).toBe(true)
    },
  )

  it.each([
    '続く、',
    '続く',
    '「続く」',
    '2017年',
    'it rose by 3.5',
    'the Council,',
    'the Council (of 2017)',
  ])('sees none in %s', (line) => {
    expect(endsSentence(line)).toBe(false)
  })
})

describe('workOutLayout', () => {
  it('sees lines of 40 characters, a blank line after each, and indents in the shipped report', () => {
    expect(workOutLayout(splitLines(shippedText))).toMatchObject({
      isWrapped: true,
      gap: 1,
      isFilled: true,
      isIndented: true,
      isSpaced: false,
    })
    expect(Math.abs(workOutLayout(splitLines(shippedText)).columns - 80)).toBeLessThanOrEqual(2)
  })

  it('sees that each line of a speech is a paragraph', () => {
    const lines = splitLines(fixtureTexts['speech-20070910.txt'])
    expect(workOutLayout(lines).isWrapped).toBe(false)
    expect(paragraphsOf(readText(fixtureTexts['speech-20070910.txt']))).toHaveLength(lines.length)
  })

  it('sees blank lines between paragraphs and nowhere else', () => {
    expect(workOutLayout(splitLines(fixtureTexts['talks.txt']))).toMatchObject({ isWrapped: true, gap: 0 })
  })

  it('takes lines of a list or a poem for what they are', () => {
    expect(workOutLayout(splitLines('りんご\nみかん\nぶどう酒と水\n梨\n')).isWrapped).toBe(false)
  })
})

describe('isShort', () => {
  const pairOf = (text: string): Parameters<typeof isShort>[0] => {
    const [line, next] = splitLines(text)
    if (!line || !next) throw new Error('two lines are needed')
    return [line, next]
  }

  it.each([
    ['The Council met.\nInternational', 29, false],
    ['The Council met.\nIt left', 32, true],
    ['国連安保理は会合を\n開いた', 20, false],
    ['国連安保理\n開いた', 20, true],
    ['　国連安保理は会合\n開いた', 20, false],
  ])('tells of %j whether the next word would have found room in %i columns', (text, columns, short) => {
    expect(isShort(pairOf(text), columns)).toBe(short)
  })
})

describe('paragraphs', () => {
  const long = '国連安保理は会合を開いて決議を採択し、各国はそれを歓迎すると'
  it.each([
    ['a bullet begins one', `次の点を決めた。\n・${long}\n述べた\n・次の点も決めた。`, 3],
    ['a short line in mid-sentence ends one, such as a date', `平成29年5月\n\n${long}\n${long}\n述べた。`, 2],
    ['a line that begins with a comma goes on', `${long}\n\n、${long}\n述べた。`, 1],
  ])('end where %s', (_, text, count) => {
    expect(paragraphsOf(readText(text))).toHaveLength(count)
  })
})
