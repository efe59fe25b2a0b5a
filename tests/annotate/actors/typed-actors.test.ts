import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorName } from '../../../src/annotate/actors/actor-name.js'
import { nearestActors } from '../../../src/annotate/actors/nearest-actors.js'
import { actorsNamed, takeActor } from '../../../src/annotate/actors/typed-actors.js'
import { gazetteer } from './shipped-gazetteer.js'

describe('actorsNamed', () => {
  it.each([
    ['russia', ['RU']],
    ['RUSSIA', ['RU']],
    ['Ｒｕｓｓｉａ', ['RU']],
    ['ロシア', ['RU']],
    ['ﾛｼｱ', ['RU']],
    ['ろしあ', ['RU']],
    ['露', ['RU']],
    ['RU', ['RU']],
    ['north-korea', ['KP']],
    ['north korea', ['KP']],
    ['the dprk', ['KP']],
    ['D.P.R.K.', ['KP']],
    ['北朝鮮', ['KP']],
    ['us', ['US']],
    ['u.s.', ['US']],
    ['usa', ['US']],
    ['uk', ['GB']],
    ['un security council', ['UNSC']],
    ['安保理', ['UNSC']],
    ['iaea', ['IAEA']],
    ['WHO', ['WHO']],
    ['cote d’ivoire', ['CI']],
    ['ベトナム', ['VN']],
    ['ヴェトナム', ['VN']],
    ['lavrov', ['RU']],
    ['Sergei Lavrov', ['RU']],
    ['セルゲイラブロフ', ['RU']],
    ['Nebenzia', ['RU']],
    ['習近平', ['CN']],
    ['russian foreign ministry', ['RU']],
    ["russia's foreign minister", ['RU']],
    ['ロシア外務省', ['RU']],
    ['日米', ['JP', 'US']],
    ['日中韓', ['JP', 'CN', 'KR']],
    ['Korea', ['KR', 'KP']],
    ['who', []],
    ['ru', []],
    ['in', []],
    ['rusia', []],
    ['veto', []],
    ['', []],
    ['   ', []],
  ])('reads %j', (typed, ids) => {
    expect(actorsNamed(typed, gazetteer)).toEqual(ids)
  })

  it('knows every actor by both names that are shown', () => {
    for (const { id, name } of gazetteer.actors.values()) {
      expect(actorsNamed(name.en, gazetteer)).toContain(id)
      expect(actorsNamed(name.ja, gazetteer)).toContain(id)
    }
  })

  it('takes any words without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        for (const id of actorsNamed(words, gazetteer)) expect(gazetteer.actors.has(id)).toBe(true)
      }),
    )
  })
})

describe('takeActor', () => {
  it.each([
    ['russia april-2017', 0, { id: 'RU', count: 1 }],
    ['what north korea said', 1, { id: 'KP', count: 2 }],
    ['UN Security Council resolution', 0, { id: 'UNSC', count: 3 }],
    ['the United States vetoed', 0, { id: 'US', count: 3 }],
    ['south korea and japan', 0, { id: 'KR', count: 2 }],
    ['sergey lavrov veto', 0, { id: 'RU', count: 2, person: 'セルゲイ・ラブロフ' }],
    ['Xi Jinping', 0, { id: 'CN', count: 2, person: '習近平' }],
    ['ロシア 拒否権', 0, { id: 'RU', count: 1 }],
    ['who opposed russia', 0, null],
    ['日米 2017', 0, null],
    ['veto', 0, null],
    ['russia', 1, null],
  ])('takes from %j at %i', (typed, at, taken) => {
    expect(takeActor(typed.split(' '), at, gazetteer)).toEqual(taken)
  })
})

describe('nearestActors', () => {
  it.each([
    ['rusia', 'RU'],
    ['Russa', 'RU'],
    ['nort korea', 'KP'],
    ['ukrane', 'UA'],
    ['untied states', 'US'],
    ['ロシヤ', 'RU'],
    ['labrov', 'RU'],
  ])('suggests for %j', (typed, id) => {
    expect(nearestActors(typed, gazetteer)[0]).toBe(id)
  })

  it('suggests at most three, and only those among the given', () => {
    expect(nearestActors('irac', gazetteer).length).toBeLessThanOrEqual(3)
    expect(nearestActors('irac', gazetteer, ['IR'])).toEqual(['IR'])
  })

  it('suggests nothing where nothing is near', () => {
    expect(nearestActors('semiconductor', gazetteer)).toEqual([])
    expect(nearestActors('x', gazetteer)).toEqual([])
  })
})

describe('actorName', () => {
  it.each([
    ['US', '米国', 'United States'],
    ['KP', '北朝鮮', 'North Korea'],
    ['UNSC', '国連安保理', 'UN Security Council'],
    ['MM', 'ミャンマー', 'Myanmar'],
    ['nobody', 'nobody', 'nobody'],
  ])('shows %s', (id, ja, en) => {
    expect([actorName(id, 'ja', gazetteer), actorName(id, 'en', gazetteer)]).toEqual([ja, en])
  })
})
