import { describe, expect, it } from 'vitest'
import { mendHyphen, wordsOf } from '../../src/report/hyphenation.js'
import { columnsOf } from '../../src/report/japanese.js'
import { mapWhole } from '../../src/report/mapped-text.js'
import { unwrap } from '../../src/report/unwrap.js'

const unwrapped = (text: string): string => unwrap(mapWhole(text), wordsOf(text)).text

describe('unwrap', () => {
  it.each([
    ['国連\n安保理', '国連安保理'],
    ['The Council\nmet', 'The Council met'],
    ['国連の\nNATO軍', '国連のNATO軍'],
    ['北朝鮮の NATO\nForce が', '北朝鮮の NATO Force が'],
    ['輸入額は 1 億\n5,200万ドル', '輸入額は 1 億5,200万ドル'],
    ['輸出額は 4,\n304トンと', '輸出額は 4,304トンと'],
    ['In 2016\n17 people', 'In 2016 17 people'],
    ['a  b\t\tc', 'a b c'],
    ['　字下げ  \n　続き', '字下げ続き'],
    ['soft\u00ad\nhyphen and so\u00adft', 'softhyphen and soft'],
    ['the war —\nand peace', 'the war —and peace'],
    ['and/\nor', 'and/or'],
    ['2017 年\n 5月', '2017 年5月'],
    ['zero\u200bwidth\u0007', 'zerowidth'],
  ])('makes one line of %j', (wrapped, text) => {
    expect(unwrapped(wrapped)).toBe(text)
  })
})

describe('mendHyphen', () => {
  it.each([
    ['inter-', 'national trade', 'inter-national is elsewhere', 'kept'],
    ['inter-', 'national trade', 'international is elsewhere', 'joined'],
    ['inter-', 'national trade', '', 'joined'],
    ['negotia-', 'tions', '', 'joined'],
    ['long-', 'term plan', '', 'kept'],
    ['long-', 'term plan', 'a long-term plan', 'kept'],
    ['week-', 'end', 'the weekend', 'joined'],
    ['Anglo-', 'American', '', 'kept'],
    ['2016-', '17', '', 'kept'],
    ['the war -', 'and peace', '', 'none'],
    ['the war', 'and peace', '', 'none'],
  ] as const)('mends %s %s where the text has "%s": %s', (before, after, elsewhere, mended) => {
    expect(mendHyphen(before, after, wordsOf(elsewhere))).toBe(mended)
  })

  it('keeps the hyphen of a compound and no space after it', () => {
    expect(unwrapped('a long-\nterm plan')).toBe('a long-term plan')
    expect(unwrapped('an inter-\nnational plan')).toBe('an international plan')
  })
})

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['漢字', 4],
    ['ｶﾅ', 2],
    ['１２', 4],
    ['𠮷', 2],
    ['2017年 5月', 10],
  ])('gives %s %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})
