import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/answer/printable.js'
import { makeAnswer, makeExcerpt } from '../console/made-answers.js'
import { linked, OWN_LINK } from '../own-links.js'
import { anyShown, faultsIn, render } from './made-replies.js'
import { readBack, wordsIn } from './read-back.js'
import { faultsOf } from './server/check-message.js'

const quoted = (text: string) =>
  ({ kind: 'excerpt', headline: 'Russia opposed', excerpt: makeExcerpt(text) }) as const

describe('an answer in Slack', () => {
  const answer = makeAnswer([quoted('ロシアは反対した。')], { more: 2 })
  const [message, ...others] = render(answer)

  it('is one message: title, scope, quotation, closing, buttons', () => {
    expect(others).toEqual([])
    expect(message?.blocks.map(({ type }) => type)).toEqual([
      'header',
      'context',
      'rich_text',
      'context',
      'actions',
    ])
  })

  it('names what the blocks hold in its text, in words of Shutten alone', () => {
    expect(message?.text).toBe('Shutten · /stance')
  })

  it('has the match of a quotation in bold, within the quotation', () => {
    const excerpt = makeExcerpt('ロシアは反対した。', { highlights: [{ start: 4, end: 8 }] })
    const [shown] = render(makeAnswer([{ kind: 'excerpt', headline: 'x', excerpt }]))
    expect(wordsIn(shown ? [shown] : [])).toContain('{"type":"text","text":"反対した","style":{"bold":true}}')
  })

  it('leads from the ref of a citation to its words', () => {
    const [shown] = render(linked(answer))
    expect(wordsIn(shown ? [shown] : [])).toMatch(
      new RegExp(`\\{"type":"link","url":"${OWN_LINK}","text":"made-up:3\\.2"\\}`, 'u'),
    )
    expect(wordsIn(render(answer))).not.toContain('"link"')
  })

  it('knows a link that is not its own when it sees one', () => {
    const messages = render(linked(answer))
    const sent = JSON.stringify(messages[0])
    expect(faultsOf(JSON.parse(sent) as object)).toEqual([])
    expect(faultsOf(JSON.parse(sent.replace('shutten.example/', 'evil.example/')) as object)).not.toEqual([])
  })

  it('puts the buttons of choices under them, and the own buttons of the answer last', () => {
    const choices = {
      kind: 'choices',
      prompt: 'Which one?',
      choices: [{ label: 'Russia', words: 'a' }],
    } as const
    const [shown] = render(makeAnswer([choices, quoted('x')]))
    const rows = shown?.blocks.flatMap((block) => (block.type === 'actions' ? [block.elements.length] : []))
    expect(rows).toEqual([1, 5])
    expect(shown?.blocks.at(-1)?.type).toBe('actions')
  })

  it('shows the whole label of a choice that its button cannot hold', () => {
    const label = 'stance '.repeat(20).trim()
    const shown = render(
      makeAnswer([{ kind: 'choices', prompt: 'Which?', choices: [{ label, words: 'a' }] }]),
    )
    expect(wordsIn(shown)).toContain(`· ${label}`)
    expect(shown.flatMap(faultsOf)).toEqual([])
  })

  it('numbers its messages where one cannot hold it', () => {
    const shown = render(
      makeAnswer(Array.from({ length: 10 }, (_, n) => quoted(`${String(n)}文。`.repeat(400)))),
    )
    expect(shown.length).toBeGreaterThan(1)
    for (const [at, { blocks }] of shown.entries())
      expect(JSON.stringify(blocks.at(-1))).toContain(`${String(at + 1)} / ${String(shown.length)}`)
  })
})

describe('a long quotation in Slack', () => {
  it.each([
    ['a Japanese one', 'ロシアは報道声明案に反対した。'.repeat(700)],
    ['one without a full stop', '葛󠄀'.repeat(5_000)],
    ['one of characters that are escaped', '&<>"'.repeat(2_500)],
    ['one of emoji', '👨‍👩‍👧‍👦🇯🇵'.repeat(900)],
    ['one of white space', ' '.repeat(10_000)],
  ])('is read back whole: %s', (_, text) => {
    const messages = render(makeAnswer([quoted(text), quoted('次の文。')]))
    expect(readBack(messages)).toEqual([printable(text), '次の文。'])
    expect(messages.flatMap(faultsOf)).toEqual([])
  })

  it('is cut at ends of sentences', () => {
    const messages = render(makeAnswer([quoted('ロシアは報道声明案に反対した。'.repeat(700))]))
    const pieces = [
      ...wordsIn(messages).matchAll(/rich_text_quote","elements":\[\{"type":"text","text":"([^"]*)"/gu),
    ]
    expect(pieces.length).toBeGreaterThan(3)
    for (const [, piece] of pieces) expect(piece).toMatch(/^ロシア.*。$/u)
  })
})

describe('whatever is rendered for Slack', () => {
  it('keeps every limit, has no markup but words, and reads back every quotation in order', () => {
    fc.assert(
      fc.property(anyShown, (answer) => {
        expect(faultsIn(answer)).toEqual([])
        expect(faultsIn(linked(answer))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
