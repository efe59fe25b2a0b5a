import { describe, expect, it } from 'vitest'
import {
  beginsWithVerb,
  clauseAround,
  clauseStart,
  isFronted,
  modifiesNoun,
} from '../../../../src/annotate/positions/english/clause-words.js'
import { formsOf } from '../../../../src/annotate/positions/english/inflection.js'
import { createEnglishVerbFinder } from '../../../../src/annotate/positions/english/verbs.js'
import { cut } from '../../../../src/report/span.js'
import { vocabulary } from '../read.js'

describe('formsOf', () => {
  it.each([
    ['veto', [], ['veto', 'vetoes', 'vetoing', 'vetoed']],
    ['oppose', [], ['oppose', 'opposes', 'opposing', 'opposed']],
    ['deny', [], ['deny', 'denies', 'denying', 'denied']],
    ['agree', [], ['agree', 'agrees', 'agreeing', 'agreed']],
    ['submit', [], ['submit', 'submits', 'submitting', 'submitted']],
    ['visit', [], ['visit', 'visits', 'visiting', 'visited']],
    ['meet', ['met'], ['meet', 'meets', 'meeting', 'met']],
    [
      'withdraw',
      ['withdrew', 'withdrawn'],
      ['withdraw', 'withdraws', 'withdrawing', 'withdrawn', 'withdrew'],
    ],
  ])('inflects %s', (base, irregular, forms) => {
    expect([...formsOf(base, irregular).keys()].toSorted()).toEqual(forms.toSorted())
  })
})

describe('the English verb finder', () => {
  const { find } = createEnglishVerbFinder(vocabulary.predicates)

  it.each([
    ['Russia voted against the plan.', ['voted against']],
    ['They held talks and met.', ['held talks', 'met']],
    ['It is that which matters.', []],
    ['The supporters re-opposed it.', []],
    ['Russia called  for talks.', ['called  for']],
  ])('finds the predicates of %s', (text, found) => {
    expect(find(text).map((verb) => cut(text, verb))).toEqual(found)
  })
})

describe('the clauses of an English sentence', () => {
  const text = 'Japan said that China, which vetoed it, left; but Russia stayed.'

  it.each([
    ['vetoed', ' vetoed it, left'],
    ['stayed', ' Russia stayed.'],
    ['said', 'Japan said '],
  ])('end at links and marks: %s', (word, clause) => {
    expect(cut(text, clauseAround(text, text.indexOf(word)))).toBe(clause)
  })

  it('begin anew after a link', () => {
    expect(text.slice(clauseStart(text, text.indexOf('stayed')))).toBe(' but Russia stayed.')
  })

  it.each([
    [' has opposed', true],
    [' never opposed', true],
    [' held it', true],
    [' Steel Company', false],
    ['', false],
  ])('begin with a verb or not: "%s"', (words, isVerb) => {
    expect(beginsWithVerb(words)).toBe(isVerb)
  })
})

describe('a date in an English sentence', () => {
  it.each([
    ['On [5 May], Russia left.', true],
    ['[5 May]: Russia left.', true],
    ['China stayed, and on [5 May] Russia left.', true],
    ['Russia left on [5 May].', false],
  ])('opens its clause or not: %s', (marked, isOpening) => {
    const start = marked.indexOf('[')
    expect(isFronted(marked.replace(/[[\]]/g, ''), { start, end: marked.indexOf(']') - 1 })).toBe(isOpening)
  })

  it.each([
    ['the [5 August] resolution', true],
    ['the veto of [30 May] ended it', true],
    ['Russia left on [5 May] again', false],
  ])('modifies a noun or not: %s', (marked, isModifier) => {
    const start = marked.indexOf('[')
    expect(modifiesNoun(marked.replace(/[[\]]/g, ''), { start, end: marked.indexOf(']') - 1 })).toBe(
      isModifier,
    )
  })
})
