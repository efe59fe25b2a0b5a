import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answer/answer.js'
import { outlineOf } from '../../../src/answer/outline.js'
import { printable } from '../../../src/answer/printable.js'
import type { Button, Reply } from '../../../src/command/exchange/reply.js'
import { renderAnswer } from '../../../src/platform/slack/render-answer.js'
import { anyAnswer, anyText, makeAnswer, makeExcerpt } from '../console/made-answers.js'
import { readBack, wordsIn } from './read-back.js'
import { faultsOf } from './server/check-message.js'

const ID = 'm.0123456789abcdef.1.abcde.0123456789abcdef'

/** A reply with the buttons that an answer could have. */
function replyOf(answer: Answer): Reply {
  const own = (['context', 'more', 'copy', 'share', 'report'] as const).map((action): Button => ({
    action,
    label: action,
    id: ID,
  }))
  const choices = answer.nodes
    .flatMap((node) => (node.kind === 'choices' ? node.choices : []))
    .map(({ label }): Button => ({ action: 'ask', label, id: ID }))
  return { answer, audience: answer.audience, buttons: [...own, ...choices] }
}

const render = (answer: Answer) => renderAnswer(replyOf(answer), 'Shutten')
const quoted = (text: string) =>
  ({ kind: 'excerpt', headline: 'Russia opposed', excerpt: makeExcerpt(text) }) as const

/** The quotations of an answer in the order in which they are shown. */
const quotationsOf = (answer: Answer): readonly string[] =>
  outlineOf(answer)
    .parts.flatMap((part) =>
      part.kind === 'quotation' || part.kind === 'copy' ? [printable(part.excerpt.text)] : [],
    )
    .filter(Boolean)

const hostile = fc.constantFrom(
  '<!channel> ',
  '<@U123|you> ',
  '<https://evil.example|here> ',
  '@here ',
  '*bold* _it_ ~no~ `code` ',
  '&lt;!here&gt; ',
  ':tada: ',
  '\u202e',
  '👩‍👩‍👧',
  '"\\"',
  '。',
)
const longText = fc
  .array(fc.oneof(anyText, hostile), { minLength: 1, maxLength: 12 })
  .chain((parts) => fc.integer({ min: 1, max: 60 }).map((times) => parts.join('').repeat(times)))

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
      fc.property(anyAnswer, (answer) => {
        const messages = render(answer)
        expect(messages.flatMap(faultsOf)).toEqual([])
        expect(readBack(messages)).toEqual(quotationsOf(answer))
      }),
      { numRuns: 200 },
    )
  })

  it('does so with long and hostile words of reports and users', () => {
    fc.assert(
      fc.property(longText, longText, longText, (text, headline, label) => {
        const excerpt = makeExcerpt(text, { highlights: [{ start: 1, end: Math.min(9, text.length) }] })
        const answer = makeAnswer(
          [
            { kind: 'heading', text: headline, group: 'mention' },
            { kind: 'excerpt', headline, excerpt, glosses: [{ quoted: label, meaning: headline }] },
            { kind: 'copy', excerpt: makeExcerpt(text) },
            { kind: 'line', text: headline },
            { kind: 'choices', prompt: headline, choices: [{ label, words: label }] },
          ],
          { title: headline, scope: label },
        )
        const messages = render(answer)
        expect(messages.flatMap(faultsOf)).toEqual([])
        expect(readBack(messages)).toEqual(quotationsOf(answer))
      }),
      { numRuns: 60 },
    )
  })
})
