import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import { createActorMemory } from '../../../src/annotate/actors/actor-memory.js'
import { gazetteer } from './shipped-gazetteer.js'

const source = readFileSync(new URL('../../../content/ru-korea-2017/source.txt', import.meta.url), 'utf8')

/** Pieces that meet in every order: names, titles, dots, particles, blanks, odd characters. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'ロシア',
      '米',
      '韓',
      '日',
      '中',
      '国',
      '訪',
      'の',
      '・',
      '=',
      'ー',
      'ヴ',
      'ラブロフ',
      '王毅',
      '同',
      '外相',
      '教授',
    ),
    fc.constantFrom(
      'Russian',
      ' ',
      'Foreign Minister',
      'the ',
      'ambassador',
      'Sergey Lavrov',
      ', ',
      "'s",
      'U.S.',
      '-',
      '. ',
      'Xi',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
  { maxLength: 25 },
)

describe('the mentions of any text', () => {
  it('are sorted, never overlap, lie in the text and name actors of the gazetteer', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('')
        const mentions = findActors(text, gazetteer)
        let end = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          end = mention.end
          expect(gazetteer.actors.has(mention.id)).toBe(true)
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('are the same when the text is read again with a new memory', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const read = (): unknown => findActors(parts.join(''), gazetteer, createActorMemory())
        expect(read()).toEqual(read())
      }),
    )
  })

  it('hold every state that the shipped report is about, and no expert', () => {
    const text = source.replace(/\n\s*\n(?! )/g, '').replace(/\n /g, '')
    const mentions = findActors(text, gazetteer)
    const people = new Map(mentions.map(({ person, id }) => [person, id]))
    expect(Object.fromEntries([...people].filter(([person]) => person !== undefined))).toEqual({
      習近平: 'CN',
      トランプ: 'US',
      'ワシリー・ネベンジャ': 'RU',
      金正恩: 'KP',
      'オレグ・ブルミストロフ': 'RU',
      崔善姫: 'KP',
      崔龍海: 'KP',
      李洙墉: 'KP',
      王毅: 'CN',
      'セルゲイ・ラブロフ': 'RU',
    })
    expect(new Set(mentions.map(({ id }) => id))).toEqual(
      new Set(['RU', 'CN', 'KP', 'US', 'UNSC', 'SY', 'KR', 'JP']),
    )
    const named = mentions.filter(({ id }) => id === 'RU').map(({ start, end }) => text.slice(start, end))
    expect(named).toContain('ロシア連邦税関局')
  })
})
