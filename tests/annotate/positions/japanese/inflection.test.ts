import { describe, expect, it } from 'vitest'
import { readInflection, verbPattern } from '../../../../src/annotate/positions/japanese/inflection.js'
import {
  isDenied,
  isFact,
  isUnreal,
  verbForm,
} from '../../../../src/annotate/positions/japanese/verb-form.js'

describe('verbPattern', () => {
  it.each([
    ['反対する', '反対した'],
    ['反対する', '反対しない'],
    ['反対する', '反対せず'],
    ['反対する', '反対される'],
    ['反対する', '反対を行った'],
    ['求める', '求めた'],
    ['求める', '求められる'],
    ['呼びかける', '呼びかけて'],
    ['語る', '語らない'],
    ['拒む', '拒んだ'],
    ['迫る', '迫った'],
    ['認める', '認めない'],
    ['拒否権を使う', '拒否権を使った'],
  ])('finds %s in %s', (verb, inflected) => {
    expect(inflected).toMatch(new RegExp(`^${verbPattern(verb)}`, 'u'))
  })

  it.each([
    ['反対する', '反対派が集まる'],
    ['反対する', '中国の反対。'],
    ['求める', '求人が増える'],
    ['語る', '語学を学ぶ'],
  ])('does not find %s in %s', (verb, other) => {
    expect(other).not.toMatch(new RegExp(verbPattern(verb), 'u'))
  })
})

describe('readInflection', () => {
  it.each([
    ['反対した', { negated: false, passive: false, past: true, unreal: false }],
    ['反対しなかった', { negated: true, passive: false, past: true, unreal: false }],
    ['訪問しておらず', { negated: true, passive: false, past: false, unreal: false }],
    ['批判されました', { negated: false, passive: true, past: true, unreal: false }],
    ['みなされ', { negated: false, passive: true, past: false, unreal: false }],
    ['反対すれば', { negated: false, passive: false, past: false, unreal: true }],
    ['反対しよう', { negated: false, passive: false, past: false, unreal: true }],
    ['調印', { negated: false, passive: false, past: true, unreal: false }],
    ['署名を拒否', { negated: false, passive: false, past: true, unreal: false }],
    ['支持しません', { negated: true, passive: false, past: false, unreal: false }],
  ])('reads %s', (verb, inflection) => {
    expect(readInflection(verb)).toMatchObject(inflection)
  })
})

describe('the words after a verb', () => {
  it.each([
    ['反対した', '。', 'end'],
    ['反対した', '」。', 'end'],
    ['反対した', 'が、米国は', 'clause'],
    ['提出した', '際、中国は', 'clause'],
    ['反対した', '中国は', 'modifier'],
    ['反対する', 'と述べた', 'content'],
    ['止める', 'よう呼びかけた', 'content'],
    ['反対する', 'ことにより', 'thing'],
    ['反対し', '、米国は', 'clause'],
  ])('tell that %s before %s is %s', (verb, rest, form) => {
    expect(verbForm(readInflection(verb), rest)).toBe(form)
  })

  it.each([
    ['わけではない', true],
    ['ことはなかった', true],
    ['には至らなかった', true],
    ['ことが明らかになった', false],
  ])('deny it or not: %s', (rest, denied) => {
    expect(isDenied(rest)).toBe(denied)
  })

  it.each([
    ['可能性がある', true],
    ['かもしれない', true],
    ['という観点', true],
    ['との見方', true],
    ['のか。', true],
    ['と述べた', false],
    ['という事実', false],
  ])('leave it open or not: %s', (rest, unreal) => {
    expect(isUnreal(rest)).toBe(unreal)
  })

  it.each([
    ['ことにより', true],
    ['ことに対し', true],
    ['ことが判明した', true],
    ['ことを歓迎した', true],
    ['ことを検討する', false],
  ])('tell it as a fact or not: %s', (rest, fact) => {
    expect(isFact(rest)).toBe(fact)
  })
})
