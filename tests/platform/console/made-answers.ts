import fc from 'fast-check'
import type { Answer, AnswerNode } from '../../../src/answer/answer.js'
import type { Excerpt } from '../../../src/search/excerpt.js'

/** An excerpt of a made-up report. */
export function makeExcerpt(text: string, more: Partial<Excerpt> = {}): Excerpt {
  return {
    text,
    citation: {
      report: 'made-up',
      title: 'A Report',
      titleSupplied: false,
      at: { kind: 'text', paragraph: 3, sentences: [2, 2] },
      section: { number: '1', title: 'Opening', path: ['Opening'] },
      footnotes: [],
      ref: 'made-up:3.2',
      hash: '0123456789ab',
    },
    source: { file: 'source.txt', pieces: [{ start: 0, end: text.length }] },
    highlights: [],
    dates: [],
    ...more,
  }
}

/** An answer of these parts. */
export function makeAnswer(nodes: readonly AnswerNode[], more: Partial<Answer> = {}): Answer {
  return {
    command: 'stance',
    asked: { words: 'stance russia', actors: ['RU', 'CN'], period: null, text: null, reports: ['made-up'] },
    outcome: 'found',
    title: 'Russia · April 2017',
    scope: '1 report · 2 positions',
    nodes,
    total: nodes.length,
    page: 1,
    more: 0,
    pages: 1,
    language: 'en',
    audience: 'asker',
    ...more,
  }
}

/** Anything that a report or a user might hold: both languages, marks of quotation, controls, emoji, lone surrogates. */
export const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('ロシアは', '反対した。', '「', '」', '“', '”', '2017年4月', 'ー', '、'),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom('Russia ', 'opposed', '. ', ' — ', '    ', '\n', '\t', '[1] ', 'が', '葛󠄀'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\u202e', '\u200b', '\u001b[31m', '\u{e0041}', '\ud800', '\u2028'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(''))

const anyExcerpt = fc.tuple(anyText, fc.nat(40), fc.nat(40)).map(([text, a, b]) =>
  makeExcerpt(text, {
    highlights: [{ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }],
  }),
)

const anyNode: fc.Arbitrary<AnswerNode> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: anyText, group: fc.constant('mention' as const) }),
  fc.record({ kind: fc.constant('line' as const), text: anyText }),
  fc.record({ kind: fc.constant('excerpt' as const), headline: anyText, excerpt: anyExcerpt }),
  fc.record({
    kind: fc.constant('excerpt' as const),
    headline: anyText,
    excerpt: anyExcerpt,
    glosses: fc.array(fc.record({ quoted: anyText, meaning: anyText }), { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('pair' as const),
    names: fc.constant<readonly [string, string]>(['Russia', 'China']),
    headlines: fc.constant<readonly [readonly string[], readonly string[]]>([
      ['Russia vetoed'],
      ['China supported'],
    ]),
    left: fc.array(anyExcerpt, { maxLength: 2 }),
    right: fc.array(anyExcerpt, { maxLength: 2 }),
    period: fc.option(fc.constant('2017-04')),
  }),
  fc.record({
    kind: fc.constant('choices' as const),
    prompt: anyText,
    choices: fc.array(fc.record({ label: anyText, words: anyText }), { maxLength: 3 }),
  }),
)

/** Any answer at all. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(fc.array(anyNode, { maxLength: 6 }), anyText, anyText, fc.constantFrom('en' as const, 'ja' as const))
  .map(([nodes, title, scope, language]) => makeAnswer(nodes, { title, scope, language }))

/** The excerpts of an answer, in the order in which they are shown. */
export function excerptsOf(answer: Answer): readonly Excerpt[] {
  return answer.nodes.flatMap((node) => {
    if (node.kind === 'pair') return [...node.left, ...node.right]
    return node.kind === 'excerpt' || node.kind === 'figure' ? [node.excerpt] : []
  })
}
