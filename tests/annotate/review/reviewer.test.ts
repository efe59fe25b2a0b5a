import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/annotate/annotations.js'
import { allOf, entryFor, readReviewed, unusedIn } from '../../reviewed.js'

const TEXT = `1. 序

2019年3月14日の決議案に中国は賛成したが、ロシアは反対した。この提案を米国は4月2日に支持した。5月末、日本の輸出額は3億2,000万ドルに達した。

トルコは2019年5月に監視団の派遣を支持した。ペルシャ国は監視団に反対した。中国とロシアは2019年6月1日に監視団を非難した。
`

const told = ({ actor, negated, label, about, target, voice, date }: Position): string =>
  [`${actor} ${negated ? 'not ' : ''}${label}`, about, target, voice, date && `${date.edtf} ${date.basis}`]
    .filter(Boolean)
    .join(' | ')

const positionsWith = (yaml: string): readonly string[] =>
  allOf(readReviewed(TEXT, yaml), 'positions').map(told)
const asRead = positionsWith('')

/** What a review changes: the positions that are gone, and those that are new. */
function changesBy(yaml: string): { readonly gone: readonly string[]; readonly new: readonly string[] } {
  const now = positionsWith(yaml)
  return {
    gone: asRead.filter((position) => !now.includes(position)),
    new: now.filter((position) => !asRead.includes(position)),
  }
}

describe('An editor corrects', () => {
  const [oppose] = allOf(readReviewed(TEXT, ''), 'positions').filter(({ actor }) => actor === 'RU')
  const day = { edtf: '2019-03-15', earliest: '2019-03-15', latest: '2019-03-15', basis: 'editor' }

  it.each([
    ['the label', '{ label: abstain }', { label: 'abstain' }],
    ['the date', '{ date: 2019-03-15 }', { date: day }],
    ['the date to none', '{ date: none }', { date: null }],
    ['the actor', '{ actor: US }', { actor: 'US' }],
    ['what it is about', '{ about: この提案 }', { about: 'この提案' }],
    ['what it is about to nothing', '{ about: none }', { about: null }],
    ['whether it was done', '{ negated: true }', { negated: true }],
    ['at whom', '{ target: CN }', { target: 'CN' }],
    ['who says so', '{ voice: author }', { voice: 'author' }],
    [
      'several things',
      '{ date: none, label: veto, target: US }',
      { date: null, label: 'veto', target: 'US' },
    ],
  ])('%s of a position', (_, changes, now) => {
    const report = readReviewed(TEXT, entryFor('ロシアは反対した', `position: ${changes}`))
    const fields = Object.keys(now)
    const review = [{ kind: 'corrected', by: 'N. Mori', on: '2026-11-20', why: 'x', fields }]
    const found = allOf(report, 'positions').filter(({ review: each }) => each !== undefined)
    expect(found).toEqual([{ ...oppose, ...now, review }])
    expect(oppose).not.toMatchObject(now)
  })

  it('one of two positions of one verb, told by its actor', () => {
    const yaml = entryFor('監視団を非難した', 'of: { actor: RU }\nposition: { date: 2019-06 }')
    expect(changesBy(yaml).new).toEqual([expect.stringMatching(/^RU .* 2019-06 editor$/u)])
  })

  it('a date, and with it what the date dates; it never looks like one that is stated', () => {
    const report = readReviewed(TEXT, entryFor('2019年5月', 'date: 2018-05-07'))
    const date = allOf(report, 'dates').find(({ edtf }) => edtf === '2018-05-07')
    expect(date).toMatchObject({
      earliest: '2018-05-07',
      latest: '2018-05-07',
      basis: 'editor',
      role: 'main',
    })
    const position = allOf(report, 'positions').find(({ actor }) => actor === 'TR')
    expect(position).toMatchObject({
      date: { edtf: '2018-05-07', basis: 'editor' },
      review: [{ by: 'N. Mori' }],
    })
  })

  it('words that no rule reads as a date', () => {
    const report = readReviewed(TEXT, entryFor('この提案', 'date: 2019-04'))
    expect(allOf(report, 'dates').filter(({ basis }) => basis === 'editor')).toMatchObject([
      { edtf: '2019-04' },
    ])
  })

  it('whom words name, and with it whose a position is', () => {
    expect(changesBy(entryFor('ペルシャ国', 'actor: IR')).new).toEqual([expect.stringMatching(/^IR oppose/u)])
    expect(changesBy(entryFor('トルコ', 'actor: GR')).new).toEqual([expect.stringMatching(/^GR support/u)])
  })
})

describe('An editor rejects', () => {
  it('a position', () => {
    expect(changesBy(entryFor('ロシアは反対した', 'reject: position'))).toEqual({
      gone: [expect.stringMatching(/^RU oppose/u)],
      new: [],
    })
  })

  it('a figure', () => {
    const before = allOf(readReviewed(TEXT, ''), 'figures')
    const after = allOf(readReviewed(TEXT, entryFor('3億2,000万ドル', 'reject: figure')), 'figures')
    expect(before.map(({ value }) => value)).toContain(320_000_000)
    expect(after.map(({ value }) => value)).not.toContain(320_000_000)
  })

  it('a date, which leaves undated what it dated: no other date is taken from the context', () => {
    const { gone, new: now } = changesBy(entryFor('2019年6月1日', 'reject: date'))
    expect(gone.every((position) => position.includes('2019-06'))).toBe(true)
    expect(now.map((position) => position.split(' | ').at(-1))).toEqual(['actor', 'actor'])
  })

  it('the naming of an actor, which takes its positions away and gives them to nobody', () => {
    const { gone, new: now } = changesBy(entryFor('トルコ', 'reject: actor'))
    expect(gone.map((position) => position.slice(0, 2))).toEqual(['TR'])
    expect(now).toEqual([])
  })
})

describe('An editor who', () => {
  it.each([
    ['adds a note', 'note: 公開記録では棄権。'],
    ['marks a passage as checked', 'checked: true'],
  ])('%s changes no reading', (_, says) => {
    expect(positionsWith(entryFor('ロシアは反対した', says))).toEqual(asRead)
  })

  it('marks a passage as checked has checked the positions and figures in it, and no others', () => {
    const report = readReviewed(TEXT, entryFor('ロシアは反対した', 'checked: true'))
    expect(allOf(report, 'positions').filter(({ review }) => review !== undefined)).toMatchObject([
      { actor: 'RU', review: [{ kind: 'checked', by: 'N. Mori', on: '2026-11-20' }] },
    ])
    const figures = allOf(
      readReviewed(TEXT, entryFor('輸出額は3億2,000万ドルに達した', 'checked: true')),
      'figures',
    )
    expect(figures.filter(({ review }) => review !== undefined)).toHaveLength(1)
  })

  it.each([
    ['この提案を', 'position: { label: veto }', 'tells no position; quote its verb'],
    [
      '監視団を非難した',
      'position: { label: veto }',
      'tells 2 positions; say which by of: { actor: CN, label: condemn }',
    ],
    ['監視団を非難した', 'of: { actor: US }\nreject: position', 'tells no position of US'],
    ['監視団を非難した', 'of: { actor: US }\nchecked: true', 'tells no position of US'],
    [
      'ロシアは反対した',
      'position: { actor: Ruritania }',
      'is given to Ruritania, which is the id of no actor',
    ],
    ['ロシアは反対した', 'position: { about: 石油 }', 'does not hold the words 「石油」'],
    ['ペルシャ国', 'actor: Persia', 'is given to Persia, which is the id of no actor'],
    ['中国とロシア', 'actor: US', 'names 2 actors; quote the words of one alone'],
    ['この提案を', 'reject: date', 'names no date that could be rejected'],
    ['この提案を', 'reject: actor', 'names no actor that could be rejected'],
    ['この提案を', 'reject: figure', 'tells no figure that could be rejected'],
  ])('says of %s what fits nothing there (%j) is told so, and nothing is changed', (words, says, message) => {
    const report = readReviewed(TEXT, entryFor(words, says))
    expect(unusedIn(report)).toEqual([expect.stringContaining(message)])
    expect(allOf(report, 'positions').map(told)).toEqual(asRead)
  })

  it('says what day a date is that no rule can resolve is no longer asked for it', () => {
    const unresolved = '1. 序\n\nロシアは8月5日に決議案に反対した。\n'
    const isAsked = (yaml: string): boolean => {
      const read = readReviewed(unresolved, yaml)
      return read.warnings.some(({ code }) => code === 'date-unresolved')
    }
    const settled = readReviewed(unresolved, entryFor('8月5日', 'date: 2016-08-05'))
    expect(isAsked(entryFor('8月5日', 'date: 2016-08-05'))).toBe(false)
    expect(allOf(settled, 'positions')).toMatchObject([
      { actor: 'RU', date: { edtf: '2016-08-05', basis: 'editor' } },
    ])
  })
})
