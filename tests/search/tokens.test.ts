import { describe, expect, it } from 'vitest'
import { readQuery } from '../../src/search/query.js'
import { stemEnglish } from '../../src/search/stem-english.js'
import { bigramsOf, wordsOf } from '../../src/search/tokens.js'

describe('the words of a text', () => {
  it.each<[string, readonly string[]]>([
    ['ロシアは反対した', ['ロシア', '反対']],
    ['彼を憎んだ', ['彼', '憎']],
    ['拒む', ['拒']],
    ['the ambassadors of russia', ['ambassador', 'russia']],
    ["russia's u.s. vote", ['russia', 'u', 'vote']],
    ['2017年', ['2017', '年']],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(words)
  })

  it('know where they stand', () => {
    const text = 'did russia veto ロシアは反対'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'russia',
      'veto',
      'ロシア',
      '反対',
    ])
  })
})

describe('the bigrams of a text', () => {
  it.each<[string, readonly string[]]>([
    ['北朝鮮', ['北朝', '朝鮮']],
    ['中国は棄権', ['中国', '国は', 'は棄', '棄権']],
    ['ではない', []],
    ['ミサイル', ['ミサ', 'サイ', 'イル']],
    ['スター・トレック', ['スタ', 'ター', 'トレ', 'レッ', 'ック']],
    ['Russia', []],
    ['米', []],
  ])('of %j are %j', (text, pairs) => {
    expect(bigramsOf(text)).toEqual(pairs)
  })
})

describe('English stems', () => {
  it.each([
    ['vote', 'votes', 'voted', 'voting'],
    ['oppose', 'opposes', 'opposed', 'opposing'],
    ['condemn', 'condemned', 'condemning', 'condemns'],
    ['sanction', 'sanctions', 'sanctioned'],
    ['country', 'countries'],
    ['abstain', 'abstained', 'abstaining'],
    ['agree', 'agrees', 'agreed'],
    ['agreement', 'agreements'],
    ['stop', 'stopped', 'stopping'],
    ['missile', 'missiles'],
    ['launch', 'launched', 'launching'],
    ['violate', 'violated', 'violation', 'violations'],
    ['supply', 'supplies', 'supplied'],
  ])('of %s are the same in all its forms', (...forms) => {
    expect(new Set(forms.map(stemEnglish)).size).toBe(1)
  })

  it.each([
    ['north', 'nor'],
    ['china', 'chinese'],
    ['position', 'opposition'],
    ['sing', 'sed'],
  ])('of %s and %s differ', (a, b) => {
    expect(stemEnglish(a)).not.toBe(stemEnglish(b))
  })

  it.each(['un', 'its', '2017', 'ロシア', 'c130', 'россии'])('leave %s as it is', (word) => {
    expect(stemEnglish(word)).toBe(word)
  })
})

describe('a query', () => {
  it('holds each word once', () => {
    expect(readQuery('veto Veto vetoes 北朝鮮 北朝鮮').words).toHaveLength(2)
    expect(readQuery('北朝鮮、北朝鮮').bigrams).toEqual(['北朝', '朝鮮'])
  })

  it('drops the words that ask', () => {
    expect(readQuery('who vetoed what').words).toEqual([stemEnglish('vetoed')])
    expect(readQuery('何を拒否したのは誰').words).toEqual(['拒否'])
    expect(readQuery('誰が拒否').bigrams).toEqual(['が拒', '拒否'])
  })

  it('keeps the words that ask if there are no others', () => {
    expect(readQuery('who').words).toEqual(['who'])
  })

  it.each<[string, readonly string[]]>([
    ['"拒否 権" ロシア', ['拒否権']],
    ['“North  Korea” veto', ['north korea']],
    ['＂Ａ＂ "b" "B"', ['a', 'b']],
    ['5" of rain', []],
    ['""', []],
    ['" "', []],
  ])('%j asks for %j exactly', (words, phrases) => {
    expect(readQuery(words).phrases).toEqual(phrases)
  })
})
