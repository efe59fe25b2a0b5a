import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRef, type Place } from '../../src/search/place.js'

const text = (paragraph: number, sentences: readonly [number, number] | null): Place['at'] => ({
  kind: 'text',
  paragraph,
  sentences,
})
const note = (id: string): Place['at'] => ({ kind: 'note', note: id })

describe('what users type as a place', () => {
  it.each<[string, Place['at']]>([
    ['3', text(3, null)],
    ['3.2', text(3, [2, 2])],
    ['3.2-3', text(3, [2, 3])],
    ['3.2–3', text(3, [2, 3])],
    ['３．２', text(3, [2, 2])],
    [' ３．２－３ ', text(3, [2, 3])],
    ['¶3', text(3, null)],
    ['¶ 3.2', text(3, [2, 2])],
    ['paragraph 12', text(12, null)],
    ['第3段落', text(3, null)],
    ['n4', note('n4')],
    ['N4', note('n4')],
    ['n4-2', note('n4-2')],
    ['note 4', note('n4')],
    ['Footnote 4', note('n4')],
    ['注4', note('n4')],
    ['脚注１２', note('n12')],
  ])('reads %s', (words, at) => {
    expect(parseRef(words)).toEqual({ report: null, hash: null, at })
  })

  it.each<[string, Place]>([
    ['ru-korea-2017:3.2-3', { report: 'ru-korea-2017', hash: null, at: text(3, [2, 3]) }],
    ['ru-korea-2017:n4', { report: 'ru-korea-2017', hash: null, at: note('n4') }],
    [
      'ru-korea-2017@0123456789ab:3.2',
      { report: 'ru-korea-2017', hash: '0123456789ab', at: text(3, [2, 2]) },
    ],
    ['2017: 3', { report: '2017', hash: null, at: text(3, null) }],
  ])('reads the report of %s', (words, place) => {
    expect(parseRef(words)).toEqual(place)
  })

  it.each([
    '',
    'Russia',
    '3.',
    '.2',
    '3.3-2',
    'ru_korea:3',
    'a:b:3',
    '3.2.1',
    '-3',
    'n',
    '@abc:3',
    'x@zz:3',
    '2017-04',
  ])('takes %j for no place', (words) => {
    expect(parseRef(words)).toBeNull()
  })

  it('reads back every place it is told', () => {
    const places = fc.tuple(fc.nat(9999), fc.nat(999), fc.nat(99))
    fc.assert(
      fc.property(places, ([paragraph, first, more]) => {
        const place = parseRef(`a-report:${paragraph}.${first}-${first + more}`)
        expect(place).toEqual({ report: 'a-report', hash: null, at: text(paragraph, [first, first + more]) })
      }),
    )
  })

  it('bears anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (words) => void parseRef(words)))
    expect(parseRef(' '.repeat(100_000) + '3')).toBeNull()
  })
})
