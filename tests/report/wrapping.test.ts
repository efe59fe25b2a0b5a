import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/report/japanese.js'
import { paragraphsOf } from '../../src/report/report.js'
import { readText } from './sample-record.js'

/** Long texts take minutes to shrink: the first counterexample is enough. */
const quickly = { endOnFailure: true }

const kana = [...'かきくけこさしすせそたちつてとなにぬねのまみむめもやゆよらりるれろ国連安保理決議']
const japaneseSentence = fc
  .array(fc.constantFrom(...kana), { minLength: 12, maxLength: 60 })
  .map((characters) => `${characters.join('')}。`)
const word = fc
  .array(fc.constantFrom(...'abdegiklmnoprstuv'), { minLength: 1, maxLength: 9 })
  .map((all) => all.join(''))
const englishSentence = fc
  .array(word, { minLength: 5, maxLength: 20 })
  .map((words) => `The ${words.join(' ')} fell.`)

const textsOf = (sentence: fc.Arbitrary<string>, glue: string): fc.Arbitrary<readonly string[]> =>
  fc.array(
    fc.array(sentence, { minLength: 3, maxLength: 8 }).map((all) => all.join(glue)),
    { minLength: 2, maxLength: 6 },
  )

/** Breaks a Japanese text after each full line; marks are kept off a line's start. */
function wrapJapanese(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (columnsOf(line + character) > columns && !/[。、]/u.test(character)) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line]
}

function wrapEnglish(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const next of text.split(/(?<=\S) /u)) {
    if (line !== '' && line.length + 1 + next.length > columns) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? next : `${line} ${next}`
  }
  return [...lines, line]
}

type Lines = readonly (readonly string[])[]
const withBlankAfterEach = (paragraphs: Lines): string =>
  paragraphs.map((lines) => lines.join('\n\n')).join('\n\n')
const withBlankBetween = (paragraphs: Lines): string =>
  paragraphs.map((lines) => lines.join('\n')).join('\n\n')
const withoutBlanks = (paragraphs: Lines): string => paragraphs.map((lines) => lines.join('\n')).join('\n')

/** Where by chance each line ends a sentence, nothing tells that the text is wrapped. */
const showsWrapping = (paragraphs: Lines): boolean =>
  paragraphs.filter((lines) => lines.some((line) => !/[。.]$/u.test(line))).length > 1

const paragraphTexts = (text: string): readonly string[] =>
  paragraphsOf(readText(text)).map((paragraph) => paragraph.text)

describe('wrapping', () => {
  it.each([
    ['with a blank line between paragraphs', withBlankBetween, ''],
    ['with indented paragraphs', withoutBlanks, '　'],
    ['with a blank line after each line and indented paragraphs', withBlankAfterEach, ' '],
  ] as const)('gives the same Japanese paragraphs at each width, %s', (_, layOut, indent) => {
    fc.assert(
      fc.property(textsOf(japaneseSentence, ''), fc.integer({ min: 20, max: 50 }), (paragraphs, width) => {
        const lines = paragraphs.map((text) => wrapJapanese(indent + text, width * 2))
        fc.pre(showsWrapping(lines))
        expect(paragraphTexts(layOut(lines))).toEqual(paragraphs)
      }),
      quickly,
    )
  })

  it.each([
    ['with a blank line between paragraphs', withBlankBetween, ''],
    ['with a blank line between paragraphs that are indented', withBlankBetween, '    '],
    ['with indented paragraphs', withoutBlanks, '   '],
  ] as const)('gives the same English paragraphs at each width, %s', (_, layOut, indent) => {
    fc.assert(
      fc.property(textsOf(englishSentence, ' '), fc.integer({ min: 45, max: 100 }), (paragraphs, width) => {
        const lines = paragraphs.map((text) => wrapEnglish(indent + text, width))
        fc.pre(showsWrapping(lines))
        expect(paragraphTexts(layOut(lines))).toEqual(paragraphs)
      }),
      quickly,
    )
  })

  it('gives the same paragraphs when each is one line', () => {
    fc.assert(
      fc.property(
        textsOf(japaneseSentence, ''),
        fc.constantFrom('\n', '\n\n', '\n　', '\r\n'),
        (paragraphs, between) => {
          expect(paragraphTexts(paragraphs.join(between))).toEqual(paragraphs)
        },
      ),
      quickly,
    )
  })

  it('goes on over a page break in mid-sentence', () => {
    const lines = wrapJapanese(
      '国連安保理は決議を採択し、各国はそれを歓迎すると述べたが、一部の国は棄権した。'.repeat(6),
      40,
    )
    const broken = lines.map((line, at) => (at === 4 ? `${line}\n ` : `${line}\n\n`)).join('')
    expect(paragraphTexts(broken)).toHaveLength(1)
    expect(
      paragraphTexts(lines.map((line, at) => (at === 4 ? `${line}\n\n\f` : `${line}\n`)).join('')),
    ).toHaveLength(1)
  })
})
