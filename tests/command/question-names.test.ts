import { expect, it } from 'vitest'
import { namesIn, questionWords } from '../../src/command/question-names.js'
import { shipped } from '../answer/opened.js'

const named = (text: string): readonly string[] =>
  namesIn(text, questionWords(text), shipped.context).map(({ actor }) => actor.id)

it.each([
  ['who signed the Oslo accord?', []],
  ['who signed the oslo accords?', []],
  ['what did oslo sign?', ['NO']],
  ['how did the china talks end?', ['CN']],
])('names whom a question names, and nobody after whose place something is called: %s', (text, ids) => {
  expect(named(text)).toEqual(ids)
})
