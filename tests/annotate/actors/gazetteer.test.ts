import { describe, expect, it } from 'vitest'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import { loadGazetteer } from '../../../src/annotate/actors/gazetteer.js'
import { ShuttenError } from '../../../src/errors.js'
import { gazetteer } from './shipped-gazetteer.js'

const read = (...texts: readonly string[]) =>
  loadGazetteer(texts.map((text, index) => ({ file: `${index + 1}.yaml`, text })))

function faultOf(text: string): unknown {
  try {
    return read(text)
  } catch (error) {
    return error
  }
}

describe('loadGazetteer', () => {
  it('knows the states without a file', () => {
    const bare = read()
    expect(bare.actors.get('RU')).toEqual({ id: 'RU', name: { ja: 'ロシア', en: 'Russia' } })
    expect(findActors('ロシアとFrance', bare).map(({ id }) => id)).toEqual(['RU', 'FR'])
  })

  it('joins a later file to an earlier one by id', () => {
    const joined = read(
      'actors: { RU: { ja: [露国], show: { ja: ロシア, en: Russia } } }',
      'actors: { RU: { ja: [ルーシ], show: { ja: 露, en: Rus } }, ACME: { ja: [アクメ], en: [Acme] } }',
    )
    expect(findActors('露国とルーシとアクメ', joined).map(({ id }) => id)).toEqual(['RU', 'RU', 'ACME'])
    expect(joined.actors.get('RU')?.name).toEqual({ ja: '露', en: 'Rus' })
  })

  it('names file and line of what it cannot read', () => {
    const fault = faultOf('actors:\n  RU:\n    joined: [露]\n    jaa: [ロシア]\n')
    expect(fault).toBeInstanceOf(ShuttenError)
    expect(fault).toMatchObject({
      code: 'vocabulary-invalid',
      message: expect.stringMatching(/1\.yaml:[234]: .*jaa/),
    })
  })

  it('names the line of a broken file', () => {
    expect(faultOf('actors:\n  RU: [\n')).toMatchObject({ code: 'vocabulary-invalid' })
  })

  it('has the titles of speakers and of experts, in both languages and in no list twice', () => {
    const { state, expert } = gazetteer.titles
    expect(state).toEqual(
      expect.arrayContaining(['外相', '大使', '報道官', 'foreign minister', 'ambassador']),
    )
    expect(expert).toEqual(
      expect.arrayContaining(['教授', '専門家', '研究員', '記者', 'professor', 'analyst']),
    )
    expect(state.filter((title) => expert.includes(title))).toEqual([])
  })

  it('has two names for every actor, without brackets', () => {
    for (const { name } of gazetteer.actors.values()) {
      expect(name.ja).toMatch(/^[^()（）]+$/)
      expect(name.en).toMatch(/^[^()（）]+$/)
    }
    expect(gazetteer.actors.size).toBeGreaterThan(230)
  })

  it('leaves out what is no state', () => {
    for (const code of ['EU', 'GU', 'ZZ', 'SU', 'DD']) {
      expect(gazetteer.actors.get(code)?.name.ja).not.toBe('ロシア')
    }
    expect(gazetteer.actors.has('GU')).toBe(false)
  })
})
