import { describe, expect, it } from 'vitest'
import { complete } from '../../src/command/complete.js'
import { shipped } from '../answer/opened.js'

const offered = (line: string): readonly string[] => complete(line, shipped.context).map(({ value }) => value)

describe('Tab', () => {
  it.each([
    ['/st', '/stance'],
    ['/stance rus', 'russia'],
    ['/stance ロ', 'ロシア'],
    ['/stance north', 'north-korea'],
    ['/stance russia 2017-0', '2017-04'],
    ['/cite n1', 'n1'],
    ['/help sta', 'stance'],
    ['/person セル', 'セルゲイ・ラブロフ'],
  ])('after %s offers %s', (line, value) => {
    expect(offered(line)).toContain(value)
  })

  it('offers nothing for words that begin nothing', () => {
    expect(offered('/stance zzz')).toEqual([])
  })
})
