import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/answer/outline.js'
import { translationLines } from '../../src/answer/translation-lines.js'
import { excerptsOf, shipped } from './opened.js'

describe('the translation of a quotation', () => {
  const translated = { language: 'en', text: 'Russia opposed it.', by: 'N. Mori', isOutdated: false } as const

  it('is marked as no words of the report', () => {
    expect(translationLines({ translations: [translated] }, 'en')).toEqual([
      "Translation by N. Mori, not the report's words: Russia opposed it.",
    ])
  })

  it('says so where the words have changed since', () => {
    const [line] = translationLines({ translations: [{ ...translated, isOutdated: true }] }, 'en')
    expect(line).toContain('changed since')
  })

  it('is not shown to those who ask in another language', () => {
    expect(translationLines({ translations: [translated] }, 'ja')).toEqual([])
    expect(translationLines({}, 'en')).toEqual([])
  })

  it('finds the words that it translates', async () => {
    const answer = await shipped.ask('find "working level"')
    expect(excerptsOf(answer)).toEqual([])
    const [excerpt] = excerptsOf(await shipped.ask('find to and fro at working level'))
    expect(excerpt?.citation.ref).toBe('ru-korea-2017:4.4')
    expect(excerpt?.text).toMatch(/^しかし一方でロシアは/u)
  })

  it('stands under the quotation on every platform', async () => {
    const { parts } = outlineOf(await shipped.ask('cite 3.5', { language: 'en' }))
    const notes = parts.flatMap((part) => (part.kind === 'quotation' ? part.notes : []))
    expect(notes.at(-1)).toContain('Russia exercised its veto.')
  })
})
