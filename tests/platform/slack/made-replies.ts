import fc from 'fast-check'
import type { Answer } from '../../../src/answer/answer.js'
import { outlineOf } from '../../../src/answer/outline.js'
import { printable } from '../../../src/answer/printable.js'
import type { Button } from '../../../src/command/exchange/reply.js'
import { renderAnswer, type SlackMessage } from '../../../src/platform/slack/render-answer.js'
import { anyAnswer, anyText, makeAnswer, makeExcerpt } from '../console/made-answers.js'
import { readBack } from './read-back.js'
import { faultsOf } from './server/check-message.js'

const ID = 'm.0123456789abcdef.1.abcde.0123456789abcdef'

/** An answer as Slack shows it, with every button that it could have. */
export function render(answer: Answer): readonly SlackMessage[] {
  const own = (['context', 'more', 'copy', 'share', 'report'] as const).map((action): Button => ({
    action,
    label: action,
    id: ID,
  }))
  const choices = answer.nodes
    .flatMap((node) => (node.kind === 'choices' ? node.choices : []))
    .map(({ label }): Button => ({ action: 'ask', label, id: ID }))
  return renderAnswer({ answer, audience: answer.audience, buttons: [...own, ...choices] }, 'Shutten')
}

/** What Slack would refuse of an answer, or show as more than words, and quotations that are not read back. */
export function faultsIn(answer: Answer): readonly string[] {
  const messages = render(answer)
  const faults = messages.flatMap(faultsOf)
  const read = JSON.stringify(readBack(messages).filter(Boolean))
  return read === JSON.stringify(quotationsOf(answer)) ? faults : [...faults, `read back: ${read}`]
}

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

const hostileAnswer = fc.tuple(longText, longText, longText).map(([text, headline, label]) => {
  const excerpt = makeExcerpt(text, { highlights: [{ start: 1, end: Math.min(9, text.length) }] })
  return makeAnswer(
    [
      { kind: 'heading', text: headline, group: 'mention' },
      { kind: 'excerpt', headline, excerpt, glosses: [{ quoted: label, meaning: headline }] },
      { kind: 'copy', excerpt: makeExcerpt(text) },
      { kind: 'line', text: headline },
      { kind: 'choices', prompt: headline, choices: [{ label, words: label }] },
    ],
    { title: headline, scope: label },
  )
})

/** Answers of every kind, some of them of long and hostile words of reports and users. */
export const anyShown: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: anyAnswer },
  { weight: 1, arbitrary: hostileAnswer },
)
