import { describe, expect, it } from 'vitest'
import { remembering } from '../../src/search/remembering.js'

/** What was made anew, in order, when some texts were asked for. */
function madeOf(most: number, texts: readonly string[]): readonly string[] {
  const made: string[] = []
  const length = remembering(most, (text) => made.push(text) && text.length)
  expect(texts.map(length)).toEqual(texts.map((text) => text.length))
  return made
}

describe('what is made of a text', () => {
  const long = 'x'.repeat(501)
  it.each<[what: string, texts: readonly string[], made: readonly string[]]>([
    ['is made once', ['a', 'b', 'a', 'b', 'a'], ['a', 'b']],
    ['is forgotten when others were asked for since', ['a', 'b', 'c', 'a'], ['a', 'b', 'c', 'a']],
    ['is kept as long as it is asked for', ['a', 'b', 'a', 'c', 'a', 'b'], ['a', 'b', 'c', 'b']],
    ['is made each time where the text is long', [long, long], [long, long]],
  ])('%s', (_, texts, made) => {
    expect(madeOf(2, texts)).toEqual(made)
  })
})
