import { describe, expect, it } from 'vitest'
import { partNoteSections, partNotesAtEnd, type Parted } from '../../src/report/end-notes.js'
import { splitLines } from '../../src/report/lines.js'
import { nameNotes } from '../../src/report/note-ids.js'
import { paragraphsOf } from '../../src/report/report.js'
import { readText } from './sample-record.js'

const show = (parted: Parted | null): unknown =>
  parted && {
    body: parted.body.map(({ text }) => text),
    notes: parted.notes.map(({ label, lines }) => [label, ...lines.map(({ text }) => text)]),
  }

describe('partNoteSections', () => {
  it.each([
    ['1 通信。\n2 同上。'],
    ['１　通信。\n２　同上。'],
    ['1. 通信。\n2. 同上。'],
    ['[1] 通信。\n[2] 同上。'],
    ['(1) 通信。\n(2) 同上。'],
    ['（注1）通信。\n（注2）同上。'],
    ['注1 通信。\n注2 同上。'],
    ['1）通信。\n2）同上。'],
    ['※1 通信。\n※2 同上。'],
    ['¹ 通信。\n² 同上。'],
    ['1通信。\n2同上。'],
  ])('reads the labels of %j', (notes) => {
    expect(show(partNoteSections(splitLines(`本文。\n\n注\n\n${notes}`)))).toEqual({
      body: ['本文。'],
      notes: [
        ['1', '通信。'],
        ['2', '同上。'],
      ],
    })
  })

  it.each(['注', '註', '【注】', '脚注', '注釈', 'Notes', 'NOTES:', 'Endnotes', 'Footnotes'])(
    'finds notes under %s',
    (heading) => {
      expect(partNoteSections(splitLines(`本文。\n${heading}\n1 通信。`)).notes).toHaveLength(1)
    },
  )

  it('keeps lines together until the next label, whatever number they begin with', () => {
    const notes = '1 外務省報道発表、\n2017年5月3日。\n5月の会談。\n2 同上、\n12頁。'
    expect(show(partNoteSections(splitLines(`本文。\n注\n${notes}`)))).toMatchObject({
      notes: [
        ['1', '外務省報道発表、', '2017年5月3日。', '5月の会談。'],
        ['2', '同上、', '12頁。'],
      ],
    })
  })

  it('ends notes at the next heading', () => {
    expect(show(partNoteSections(splitLines('本文。\n注\n1 通信。\n参考文献\n山田花子『会談』。')))).toEqual({
      body: ['本文。', '参考文献', '山田花子『会談』。'],
      notes: [['1', '通信。']],
    })
  })

  it('sees no notes under a heading that no label follows', () => {
    expect(partNoteSections(splitLines('本文。\nNotes\nThe Council met.')).notes).toEqual([])
  })
})

describe('partNotesAtEnd', () => {
  it('parts off the last lines that count up from one', () => {
    expect(
      show(partNotesAtEnd(splitLines('1. 背景\n本文。\n\n1 通信。\n2 同上、\n続き。\n3 終わり。'))),
    ).toEqual({
      body: ['1. 背景', '本文。'],
      notes: [
        ['1', '通信。'],
        ['2', '同上、', '続き。'],
        ['3', '終わり。'],
      ],
    })
  })

  it('finds none where nothing counts up from one', () => {
    expect(partNotesAtEnd(splitLines('本文。\n2017年の会談。\n5 国の代表。'))).toBeNull()
  })

  it('is not believed where the text does not call the notes', () => {
    const text = '国連安保理は次の三点を決めた。\n\n1. 輸出を止める。\n2. 会談を開く。\n3. 報告する。'
    expect(readText(text).notes).toEqual([])
    expect(paragraphsOf(readText(text))).toHaveLength(4)
  })

  it('is believed where it does', () => {
    const text = '声明を採択した1。次に反対した2。\n\n1 通信。\n2 同上。'
    expect(readText(text).notes.map(({ id, text: words }) => [id, words])).toEqual([
      ['n1', '通信。'],
      ['n2', '同上。'],
    ])
  })
})

describe('signs', () => {
  it('are calls where a note has them, and else are text', () => {
    const [paragraph] = paragraphsOf(readText('会談*が開かれた。\n\n注\n* 山田花子訳。'))
    expect(paragraph).toMatchObject({
      text: '会談が開かれた。',
      footnotes: [{ id: 'nstar', label: '*', at: 2 }],
    })
    expect(paragraphsOf(readText('会談*が開かれた。'))[0]?.text).toBe('会談*が開かれた。')
  })
})

describe('nameNotes', () => {
  it.each([
    [
      ['1', '2', '3'],
      ['n1', 'n2', 'n3'],
    ],
    [
      ['1', '2', '1', '2', '1'],
      ['n1', 'n2', 'n1-2', 'n2-2', 'n1-3'],
    ],
    [
      ['1', '1', '1-2'],
      ['n1', 'n1-2', 'n1-2-2'],
    ],
    [
      ['*', '†', '*'],
      ['nstar', 'ndagger', 'nstar-2'],
    ],
    [
      ['Smith 2017', '注'],
      ['nsmith-2017', 'n注'],
    ],
    [
      ['１', '²'],
      ['n1', 'n2'],
    ],
  ])('names %j', (labels, ids) => {
    expect(nameNotes(labels)).toEqual(ids)
  })
})
