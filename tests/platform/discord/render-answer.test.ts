import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/answer/printable.js'
import { excerptsOf } from '../../../src/answer/excerpts-of.js'
import { outlineOf } from '../../../src/answer/outline.js'
import type { Button } from '../../../src/command/exchange/reply.js'
import { renderAnswer } from '../../../src/platform/discord/render-answer.js'
import { shipped } from '../../answer/opened.js'
import { anyAnswer, makeAnswer, makeExcerpt } from '../console/made-answers.js'
import { linked, OWN_LINK } from '../own-links.js'
import { effectiveMarkup, plainOf, readBack, refsIn, textOf, type Shown } from './read-back.js'
import { faultsOf } from './server/validate.js'

const ROUTE = 'POST /webhooks/{webhook_id}/{webhook_token}'
const faultsIn = (messages: readonly Shown[]): readonly string[] =>
  messages.flatMap((message) => faultsOf(ROUTE, message))

const quoted = (
  text: string,
  highlights: readonly { start: number; end: number }[] = [],
): readonly Shown[] => {
  const excerpt = makeExcerpt(text, { highlights })
  return renderAnswer({ answer: makeAnswer([{ kind: 'excerpt', headline: 'Russia', excerpt }]), buttons: [] })
}

/** What outlines make of an answer: each quotation once, but where it is quoted already. */
const quotationsOf = (answer: Parameters<typeof outlineOf>[0]): readonly string[] =>
  outlineOf(answer).parts.flatMap((part) => {
    if (part.kind === 'quotation' && part.again !== null) return []
    return 'excerpt' in part ? [printable(part.excerpt.text)] : []
  })

/** JSON escapes a surrogate that stands alone. */
const LONE = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/iu

describe('an answer on Discord', () => {
  it('shows headline, quotation with its match in bold, citation, translation, glosses and scope, in order', async () => {
    const answer = await shipped.ask('stance russia april-2017')
    const [{ embeds: [embed] = [] } = {}, ...more] = renderAnswer({ answer, buttons: [] })
    expect(more).toEqual([])
    expect(embed?.title).toBe('Russia · April 2017')
    expect(embed?.footer?.text).toBe('Searched: ru-korea-2017.')
    const lines = (embed?.description ?? '').split('\n').map(plainOf)
    expect(lines[0]).toMatch(/^the report says · 1 report · 2 positions/u)
    expect(lines[2]).toMatch(/^\[1\] 12 April 2017 \(year inferred\) · Russia vetoed/u)
    expect(lines[4]).toMatch(/^— \[.*\], §1, ¶3, sentence 5, note 2 · ru-korea-2017:3\.5$/u)
    expect(lines[5]).toMatch(/^Editor's note /u)
    expect(lines[6]).toMatch(/^Translation by the maintainers of Shutten, not the report's words: /u)
    expect(lines[7]).toMatch(/^In English: /u)
    expect(embed?.description).toContain('ロシアは**拒否権を行使していた**。')
  })

  it.each([
    '/reports',
    '/help',
    'timeline',
    'compare russia china',
    'person lavrov',
    'figures',
    'cite 3',
    'brief china',
  ])('shows every quotation and ref of %s', async (words) => {
    const answer = await shipped.ask(words)
    const messages = renderAnswer({ answer, buttons: [] })
    expect(faultsIn(messages)).toEqual([])
    expect(effectiveMarkup(messages)).toEqual([])
    expect(readBack(messages)).toEqual(quotationsOf(answer))
    expect(new Set(refsIn(messages))).toEqual(new Set(excerptsOf(answer).map(({ citation }) => citation.ref)))
  })

  it.each([
    ['sentences', 'ロシアは反対した。'.repeat(1200)],
    ['words', `${'opposed and '.repeat(900)}ended`],
    ['letters', 'あ'.repeat(10_000)],
    ['marks that are escaped', '*_~`|<'.repeat(2000)],
    ['characters of two units', '𠮷'.repeat(5000)],
    ['one character that has no end', `a${'\u0301'.repeat(9000)}`],
  ])('cuts a very long quotation of %s between messages, and loses nothing', (_, text) => {
    const messages = quoted(text)
    expect(messages.length).toBeGreaterThan(1)
    expect(faultsIn(messages)).toEqual([])
    expect(readBack(messages)).toEqual([text])
    expect(JSON.stringify(messages)).not.toMatch(LONE)
  })

  it('cuts at the end of a sentence where it can', () => {
    const messages = quoted('ロシアは反対した。'.repeat(1200))
    const pieces = messages.flatMap(({ embeds = [] }) => (embeds[0]?.description ?? '').split('\n'))
    for (const piece of pieces.filter((line) => line.startsWith('> '))) expect(piece).toMatch(/。」$/u)
  })

  it.each([
    '@everyone and @here <@400000000000000001> <@&1> <#2>',
    'https://example.org/a [a link](https://example.org) <https://example.org> discord.gg/abc',
    '**bold** __line__ *it* _it_ ~~no~~ ||spoiler|| `code` ```block```',
    '# heading',
    '-# small',
    '> quoted',
    '>>> all quoted',
    '1. one',
    '- item',
    ':smile: <:smile:1> <a:smile:1> <t:1700000000:R> </stance:1> <id:home>',
    '\\*escaped already\\*',
    '¯\\_(ツ)_/¯',
  ])('shows %s letter by letter, whoever wrote it', (words) => {
    const nodes = [
      { kind: 'heading', group: 'mention', text: words },
      { kind: 'line', text: words },
      {
        kind: 'excerpt',
        headline: words,
        excerpt: makeExcerpt(words, { highlights: [{ start: 2, end: 9 }] }),
      },
      { kind: 'choices', prompt: words, choices: [{ label: words, words }] },
    ] as const
    const messages = renderAnswer({ answer: makeAnswer(nodes, { title: words, scope: words }), buttons: [] })
    expect(effectiveMarkup(messages)).toEqual([])
    expect(readBack(messages)).toEqual([words])
    expect(textOf(messages).split(words)).toHaveLength(9)
  })

  it('leads from the ref of a citation to its words, and nowhere else', () => {
    const nodes = [{ kind: 'excerpt', headline: 'x', excerpt: makeExcerpt('x') }] as const
    const [message] = renderAnswer({ answer: linked(makeAnswer(nodes)), buttons: [] })
    const shown = message?.embeds?.[0]?.description ?? ''
    expect(shown).toMatch(new RegExp(String.raw`^— .* · \[made-up\\:3\.2\]\(${OWN_LINK}\)$`, 'mu'))
    expect(effectiveMarkup([{ content: shown }])).toEqual([])
    expect(effectiveMarkup([{ content: shown.replace('shutten.example', 'evil.example') }])).not.toEqual([])
  })

  it('knows effective markup when it sees it', () => {
    const shown = ['*a*', '||a||', '<@1>', '@here', 'https://a.b', '[a](b)', ':a:', '# a', '1. a', '`a`']
    for (const content of shown) expect(effectiveMarkup([{ content }])).not.toEqual([])
  })

  it('has buttons under the last message alone, each once, and lists the choices that have none', () => {
    const choices = Array.from({ length: 30 }, (_, at) => ({ label: `/cite ${at}`, words: `/cite ${at}` }))
    const buttons: readonly Button[] = [
      ...(['context', 'more', 'copy', 'share', 'report'] as const).map((action) => ({
        action,
        label: action,
        id: action,
      })),
      ...choices.map(({ label }, at) => ({ action: 'ask' as const, label, id: `ask ${at % 29}` })),
    ]
    const excerpt = makeExcerpt('ロシアは反対した。'.repeat(1000))
    const nodes = [
      { kind: 'excerpt', headline: '', excerpt },
      { kind: 'choices', prompt: 'Try:', choices },
    ] as const
    const messages = renderAnswer({ answer: makeAnswer(nodes), buttons })
    expect(faultsIn(messages)).toEqual([])
    expect(messages.slice(0, -1).flatMap(({ components = [] }) => components)).toEqual([])
    const rows = messages.at(-1)?.components ?? []
    expect(rows.map(({ components }) => components.length)).toEqual([5, 5, 5, 5, 5])
    expect(textOf(messages)).toContain('/cite 28')
  })

  it('cuts a label that is too long, and then says all of it above', () => {
    const words = `/find ${'反対した'.repeat(40)}`
    const answer = makeAnswer([{ kind: 'choices', prompt: 'Try:', choices: [{ label: words, words }] }])
    const messages = renderAnswer({ answer, buttons: [{ action: 'ask', label: words, id: 'a' }] })
    expect(faultsIn(messages)).toEqual([])
    expect(textOf(messages)).toContain(words)
  })
})

describe('any answer at all', () => {
  it('is within every limit, has no effective markup, and holds each quotation whole', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat(3), (answer, times) => {
        const long = { ...answer, nodes: Array.from({ length: 1 + times * 4 }, () => answer.nodes).flat() }
        const messages = renderAnswer({ answer: long, buttons: [] })
        expect(faultsIn(messages)).toEqual([])
        expect(effectiveMarkup(messages)).toEqual([])
        expect(readBack(messages)).toEqual(quotationsOf(long))
        const leading = renderAnswer({ answer: linked(long), buttons: [] })
        expect(faultsIn(leading)).toEqual([])
        expect(effectiveMarkup(leading)).toEqual([])
        expect(JSON.stringify(messages)).not.toMatch(LONE)
      }),
      { numRuns: 150 },
    )
  })
})
