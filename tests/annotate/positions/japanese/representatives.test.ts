import { describe, expect, it } from 'vitest'
import { countsActors, standsForActor } from '../../../../src/annotate/positions/japanese/representatives.js'

describe('standsForActor', () => {
  it.each(['首脳', '3カ国', '外相', '選挙監視団', '両国', '最高裁', 'キャンベル調整官'])(
    'knows %s',
    (words) => {
      expect(standsForActor(words)).toBe(true)
    },
  )

  it.each(['野党代表', '元大統領', '専門家', '企業', '提案', '加盟', '反政府軍'])(
    'does not take %s',
    (words) => {
      expect(standsForActor(words)).toBe(false)
    },
  )
})

describe('countsActors', () => {
  it.each([
    ['12カ国', true],
    ['両国', true],
    ['首脳', false],
    ['国連', false],
  ])('tells of %s that it is %s', (words, counts) => {
    expect(countsActors(words)).toBe(counts)
  })
})
