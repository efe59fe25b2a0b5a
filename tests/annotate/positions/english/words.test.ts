import { describe, expect, it } from 'vitest'
import { modifiesNoun } from '../../../../src/annotate/positions/english/date-modifier.js'
import { generalForm } from '../../../../src/annotate/positions/english/general-verbs.js'
import { formsOf } from '../../../../src/annotate/positions/english/inflection.js'
import { tokenize } from '../../../../src/annotate/positions/english/tokenize.js'
import { createEnglishVerbFinder } from '../../../../src/annotate/positions/english/verbs.js'
import { kindOf } from '../../../../src/annotate/positions/english/word-kinds.js'
import { cut } from '../../../../src/report/span.js'
import { readingOf, vocabulary } from '../read.js'

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

describe('a word', () => {
  it.each([
    ['seemed', 'past'],
    ['broken', 'participle'],
    ['walking', 'gerund'],
    ['hundred', null],
    ['morning', null],
    ['treaty', null],
  ])('may be a verb of no list: %s', (word, form) => {
    expect(generalForm(word)).toBe(form)
  })

  it.each([
    ['which', 'relative'],
    ['jointly', 'adverb'],
    ['Italy', null],
    ['analysts', 'expert'],
    ['Times', 'expert'],
    ['times', null],
    ['didn’t', 'do'],
    ["didn't", 'do'],
  ])('has a task in the sentence: %s', (word, kind) => {
    expect(kindOf(word)).toBe(kind)
  })
})

describe('tokenize', () => {
  const { find } = createEnglishVerbFinder(vocabulary.predicates)
  const kinds = (text: string): readonly string[] =>
    tokenize(readingOf(text, 'en'), find(text)).map(({ kind, word }) => `${word}/${kind}`)

  it.each([
    ['China’s veto', ['china/actor', '’s/genitive', 'veto/verb']],
    ['the Soviet-made tank', ['the/determiner', 'soviet-made/word', 'tank/word']],
    ['“We left,” it said', ['“we left,”/quote', 'it/pronoun', 'said/verb']],
    [
      'It fell — in May 2014;',
      ['it/pronoun', 'fell/verb', '—/comma', 'in/preposition', 'may 2014/date', ';/stop'],
    ],
  ])('cuts %s', (text, tokens) => {
    expect(kinds(text)).toEqual(tokens)
  })
})

describe('a date in an English sentence', () => {
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
