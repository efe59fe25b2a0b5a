import { describe, expect, it } from 'vitest'
import { parseHeading } from '../../src/report/headings.js'
import { ordinalOf } from '../../src/report/ordinals.js'
import { readText } from './sample-record.js'

describe('parseHeading', () => {
  it.each([
    ['はじめに', null, 'はじめに'],
    ['おわりに', null, 'おわりに'],
    ['は じ め に', null, 'は じ め に'],
    ['1. ロシアの姿勢', '1', 'ロシアの姿勢'],
    ['2．中露協調', '2', '中露協調'],
    ['２．中露協調', '２', '中露協調'],
    ['3、貿易', '3', '貿易'],
    ['第1章 背景', '第1章', '背景'],
    ['第二章　会談の経緯', '第二章', '会談の経緯'],
    ['第一節　結果', '第一節', '結果'],
    ['第三部', null, '第三部'],
    ['1.2 貿易の推移', '1.2', '貿易の推移'],
    ['2.1.3. Trade', '2.1.3', 'Trade'],
    ['I. Introduction', 'I', 'Introduction'],
    ['IV. Sanctions and Trade', 'IV', 'Sanctions and Trade'],
    ['Ⅱ　経済', 'Ⅱ', '経済'],
    ['一　総論', '一', '総論'],
    ['（1）貿易', '（1）', '貿易'],
    ['A. Scope', 'A', 'Scope'],
    ['Chapter 3: The Talks', 'Chapter 3', 'The Talks'],
    ['PART II', null, 'PART II'],
    ['Introduction', null, 'Introduction'],
    ['Executive Summary', null, 'Executive Summary'],
    ['CONCLUSION', null, 'CONCLUSION'],
  ])('reads %s', (line, number, title) => {
    expect(parseHeading(line)).toMatchObject({ number, title })
  })

  it.each([
    '2017年 5月 3日、異例にも名指しで',
    '1. 声明は次のように述べた。',
    '一　戦争の進化は人類一般文化の発達と歩調を一にす。',
    '第1に、経済である',
    '3.5 per cent of trade',
    '10.5億ドル',
    '中国とロシアの協調',
    'The Council met in New York',
    'はじめに述べたように',
  ])('sees no heading in %s', (line) => {
    expect(parseHeading(line)).toBeNull()
  })
})

describe('ordinalOf', () => {
  it.each([
    ['2.3', 3],
    ['第十二章', 12],
    ['第二十節', 20],
    ['百五', 105],
    ['二〇', 20],
    ['IV', 4],
    ['Ⅻ', 12],
    ['Part IX', 9],
    ['B', 2],
    ['（３）', 3],
    ['はじめに', null],
  ])('counts %s as %s', (number, value) => {
    expect(ordinalOf(number)).toBe(value)
  })
})

const body = '国連安保理は会合を開き、決議を採択した。各国はそれを歓迎すると述べた。'
const pathsIn = (lines: readonly string[]): readonly string[] =>
  readText(lines.map((line) => (line === '' ? body : line)).join('\n\n')).sections.map(({ path }) =>
    path.join(' > '),
  )

describe('sections', () => {
  it.each([
    [
      'by chapters and sections',
      ['第1章 背景', '', '第1節 経済', '', '第2節 外交', '', '第2章 結果', ''],
      ['背景', '背景 > 経済', '背景 > 外交', '結果'],
    ],
    [
      'by decimal numbers',
      ['1. 背景', '', '1.1 経済', '', '1.2 外交', '', '2. 結果', '', '2.1 評価', ''],
      ['背景', '背景 > 経済', '背景 > 外交', '結果', '結果 > 評価'],
    ],
    [
      'beside headings without numbers',
      ['はじめに', '', '1. 背景', '', '（1）経済', '', '2. 結果', '', 'おわりに', ''],
      ['はじめに', '背景', '背景 > 経済', '結果', 'おわりに'],
    ],
    [
      'under the title of the text',
      ['日本の対応について', 'はじめに', '', '1. 背景', '', 'おわりに', ''],
      [
        '日本の対応について',
        '日本の対応について > はじめに',
        '日本の対応について > 背景',
        '日本の対応について > おわりに',
      ],
    ],
    [
      'from a later number on, if the line stands apart',
      ['\n２　背景\n', '', '\n３　結果\n', ''],
      ['背景', '結果'],
    ],
    [
      'by a number that stands above its title',
      ['Chapter 1\nThe Crisis\n', '', 'Chapter 2\nAftermath\n', ''],
      ['The Crisis', 'Aftermath'],
    ],
    ['not by numbers out of sequence', ['1. 背景', '', '7. 七つの国', '', '2. 結果', ''], ['背景', '結果']],
    ['not by the items of a list', [body, '1. 経済', '2. 外交', '3. 軍事', ''], ['']],
  ])('nest %s', (_, lines, paths) => {
    expect(pathsIn(lines)).toEqual(paths)
  })

  it('keep text before the first heading without a title', () => {
    expect(pathsIn(['', '1. 背景', ''])).toEqual(['', '背景'])
  })
})
