import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/report/report.js'
import { fixtureTexts, readMarkdownText } from './sample-record.js'

const textsOf = (markdown: string): readonly string[] =>
  paragraphsOf(readMarkdownText(markdown)).map(({ text }) => text)

describe('readMarkdown', () => {
  it.each([
    ['emphasis', 'A *new* **strong** ~~old~~ word.', ['A new strong old word.']],
    [
      'links',
      'See [the *text*](https://example.org "title") and <https://example.org>.',
      ['See the text and https://example.org.'],
    ],
    [
      'addresses',
      'See https://example.org/a_b or a@example.org.',
      ['See https://example.org/a_b or a@example.org.'],
    ],
    ['escapes', '\\*not emphasis\\* and 1\\. item', ['*not emphasis* and 1. item']],
    ['character references', 'A &lt; B &amp; C', ['A &lt; B &amp; C']],
    ['code in a line', 'The `code` is ``a`b``.', ['The code is a`b.']],
    [
      'wrapped lines',
      'The Council\nmet in inter-\nnational waters.',
      ['The Council met in international waters.'],
    ],
    ['wrapped Japanese lines', '国連\n安保理は*会合*を\n開いた。', ['国連安保理は会合を開いた。']],
    ['hard breaks', 'One  \ntwo\\\nthree.', ['One two three.']],
    ['lists', '- One\n  more\n- Two\n\n  Three\n    - Four', ['One more', 'Two', 'Three', 'Four']],
    ['quotations', '> One\n> two.\n>\n> Three.', ['One two.', 'Three.']],
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', ['a b', '1 2']],
    ['code and HTML', '```\ncode\n```\n\n<div>raw</div>\n\n    indented\n\nText.', ['Text.']],
    ['images', 'An ![alt](a.png) image.', ['An image.']],
    ['front matter', '---\ntitle: No text\n---\n\nText.', ['Text.']],
  ])('reads %s', (_, markdown, texts) => {
    expect(textsOf(markdown).map((text) => text.replace(/ {2,}/gu, ' '))).toEqual(texts)
  })

  it('reads headings by level, number and title apart, attributes left out', () => {
    const { sections } = readMarkdownText(
      '# 1. Trade {#trade}\n\nA.\n\n## 1.1 Coal\n\nB.\n\nSetext\n===\n\nC.',
    )
    expect(sections.map(({ number, title, path }) => [number, title, path])).toEqual([
      ['1', 'Trade', ['Trade']],
      ['1.1', 'Coal', ['Trade', 'Coal']],
      [null, 'Setext', ['Setext']],
    ])
  })

  it('reads footnotes, also those that are not defined', () => {
    const { notes, warnings, sections } = readMarkdownText(
      'One[^1], two[^b].\n\nThree[^9], one again[^1].\n\n[^1]: First\n    note.\n\n    More.\n[^b]: Second.\n[^c]: Third.',
    )
    const calls = sections[0]?.paragraphs.map(({ text, footnotes }) => [text, footnotes])
    expect(calls).toEqual([
      [
        'One, two.',
        [
          { id: 'n1', label: '1', at: 3 },
          { id: 'nb', label: 'b', at: 8 },
        ],
      ],
      [
        'Three, one again.',
        [
          { id: 'n9', label: '9', at: 5 },
          { id: 'n1-2', label: '1', at: 16 },
        ],
      ],
    ])
    expect(notes.map(({ id, text }) => [id, text])).toEqual([
      ['n1', 'First note. More.'],
      ['nb', 'Second.'],
      ['nc', 'Third.'],
    ])
    expect(warnings.map(({ code, at }) => [code, at])).toEqual([
      ['call-without-note', 'report:2.1'],
      ['note-without-call', 'report:nc'],
    ])
  })

  it('refuses what is nested too deeply in one sentence', () => {
    expect(() => readMarkdownText(`${'> '.repeat(5000)}text`)).toThrow(/nested too deeply/u)
  })

  it('reads raised numbers as calls', () => {
    expect(paragraphsOf(readMarkdownText('It voted.<sup>1</sup> It left.'))[0]).toMatchObject({
      text: 'It voted. It left.',
      footnotes: [{ label: '1', at: 9 }],
    })
  })

  it('takes a short line before a longer paragraph for a heading within its section', () => {
    const { sections } = readMarkdownText(fixtureTexts['milestones-1993-2000.md'])
    expect(sections.map(({ path }) => path)).toContainEqual([
      'The Oslo Accords and the Arab-Israeli Peace Process',
      'Oslo’s Collapse, 1996–2000',
    ])
    expect(sections).toHaveLength(9)
  })
})
