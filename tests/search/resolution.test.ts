import { describe, expect, it } from 'vitest'
import { parseRef } from '../../src/search/place.js'
import type { Resolution } from '../../src/search/resolution.js'
import { makeLibrary, SANCTIONS, VOTE } from './made-library.js'

const library = makeLibrary(VOTE)
const both = makeLibrary(VOTE, SANCTIONS)
const hashOf = (number: number): string =>
  library.reports[0]?.sections.flatMap(({ paragraphs }) => paragraphs)[number - 1]?.hash ?? ''

const resolve = (words: string, of = library): Resolution => {
  const place = parseRef(words)
  if (!place) throw new Error(`${words} is no place`)
  return of.resolve(place)
}

describe('what stands at a place', () => {
  it.each<[string, object]>([
    ['1', { kind: 'text', paragraph: { number: 1 }, sentences: [1, 3] }],
    ['1.2', { kind: 'text', paragraph: { number: 1 }, sentences: [2, 2] }],
    ['vote:2.1-2', { kind: 'text', paragraph: { number: 2 }, sentences: [1, 2] }],
    ['n2', { kind: 'note', note: { id: 'n2' } }],
    ['注1', { kind: 'call', note: 'n1', paragraph: { number: 1 } }],
  ])('is found for %s', (words, found) => {
    expect(resolve(words)).toMatchObject(found)
  })

  it.each<[string, object]>([
    ['9', { kind: 'no-paragraph', paragraph: 9, count: 3 }],
    ['0', { kind: 'no-paragraph', paragraph: 0, count: 3 }],
    ['2.3', { kind: 'no-sentence', sentence: 3, count: 2 }],
    ['2.1-7', { kind: 'no-sentence', sentence: 7, count: 2 }],
    ['2.0', { kind: 'no-sentence', sentence: 0, count: 2 }],
    ['n7', { kind: 'no-note', note: 'n7', notes: ['n1', 'n2'] }],
    ['vot:1', { kind: 'no-report', report: 'vot', nearest: ['vote'] }],
  ])('is not there for %s, and what is wrong is said', (words, wrong) => {
    expect(resolve(words)).toMatchObject(wrong)
  })

  it('is to be chosen if several reports have it', () => {
    const choices = ['vote', 'sanctions'].map((id) => ({ kind: 'text', report: { id } }))
    expect(resolve('1.2', both)).toMatchObject({ kind: 'choices', choices })
  })

  it('is that of the one report that has it', () => {
    expect(resolve('3', both)).toMatchObject({ kind: 'text', report: { id: 'vote' } })
  })

  it('is not in an empty library', () => {
    expect(resolve('3', makeLibrary())).toEqual({ kind: 'no-report', report: null, nearest: [] })
  })
})

describe('a place with a hash', () => {
  it('means the same words', () => {
    expect(resolve(`vote@${hashOf(1)}:1.2`)).toMatchObject({ kind: 'text', sentences: [2, 2] })
    expect(resolve(`vote@${hashOf(1).slice(0, 6)}:1`)).toMatchObject({ kind: 'text' })
  })

  it('says that the words have changed', () => {
    expect(resolve('vote@000000000000:1.2')).toMatchObject({
      kind: 'changed',
      how: 'unknown',
      now: { kind: 'text', paragraph: { number: 1 }, sentences: [2, 2] },
      was: null,
    })
  })

  it('says where the words have moved', () => {
    const moved = { kind: 'changed', how: 'moved', now: { kind: 'text', paragraph: { number: 2 } } }
    expect(resolve(`vote@${hashOf(2)}:1.1`)).toMatchObject(moved)
    expect(resolve(`vote@${hashOf(2)}:1.1`)).toMatchObject({ now: { sentences: [1, 1] } })
    expect(resolve(`vote@${hashOf(2)}:9`)).toMatchObject({ ...moved, now: { sentences: [1, 2] } })
  })

  it('is wrong if neither place nor words are there', () => {
    expect(resolve('vote@000000000000:9')).toMatchObject({ kind: 'no-paragraph' })
  })
})
