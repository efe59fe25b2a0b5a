import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Nodes, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/answer/printable.js'
import { renderMarkdown } from '../../../src/platform/console/render-markdown.js'
import { shipped } from '../../answer/opened.js'
import { linked, OWN_LINK } from '../own-links.js'
import { anyAnswer, excerptsOf, makeAnswer, makeExcerpt } from './made-answers.js'

const read = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

/** The quotations of a document, whole. */
const quotationsIn = (text: string): readonly string[] =>
  read(text).children.flatMap((node) =>
    node.type === 'blockquote' ? [node.children[0] === undefined ? '' : textOf(node.children[0])] : [],
  )

/** An address that is written out may lead there: it is no other than it says. */
const isOpenly = (node: Nodes): boolean => node.type === 'link' && node.url.endsWith(textOf(node))

const kindsIn = (node: Nodes): readonly string[] => [
  ...(isOpenly(node) ? [] : [node.type]),
  ...('children' in node ? node.children.flatMap((child) => kindsIn(child)) : []),
]

const PLAIN =
  'root heading paragraph text blockquote strong emphasis inlineCode list listItem break thematicBreak'

describe('an answer as Markdown', () => {
  it.each([
    '# no heading',
    '- no list',
    '1. no list',
    '1) no list',
    '> no quotation',
    '*no emphasis* __none__ ~~none~~',
    '[no](https://example.org) ![image](x)',
    '<b>no</b> <!-- none --> &amp; &#x41;',
    'no | table',
    '`no code`',
    '\\ a backslash at the end \\',
    '--- no line',
    '=== no heading',
    '+ no list',
    'https://example.org and www.example.org',
    '@channel and #1',
    '[^1]: no note [^1]',
    '2016年は1) 2) である。',
  ])('quotes words as they are: %s', (words) => {
    const document = renderMarkdown(
      makeAnswer([{ kind: 'excerpt', headline: words, excerpt: makeExcerpt(words) }]),
    )
    expect(quotationsIn(document)).toEqual([words])
    expect(PLAIN.split(' ')).toEqual(expect.arrayContaining([...new Set(kindsIn(read(document)))]))
  })

  it('quotes any words as they are, and marks nothing up by them', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const document = renderMarkdown(answer)
        const kinds = new Set(kindsIn(read(document)))
        expect(PLAIN.split(' ')).toEqual(expect.arrayContaining([...kinds]))
        const quoted = quotationsIn(document).join('\n')
        for (const { text } of excerptsOf(answer))
          expect(quoted.replaceAll(/\s+/gu, ' ')).toContain(printable(text).trim().replaceAll(/\s+/gu, ' '))
      }),
      { numRuns: 200 },
    )
  })

  it('leads from a ref to its words where there is a page of them', () => {
    const answer = linked(makeAnswer([{ kind: 'excerpt', headline: '', excerpt: makeExcerpt('x') }]))
    expect(renderMarkdown(answer)).toMatch(new RegExp('\\[`made-up:3\\.2`\\]\\(' + OWN_LINK + '\\)', 'u'))
  })

  it('has a heading, the quotations in order with their citations, and what was searched', async () => {
    const answer = await shipped.ask('/brief russia 2017-04')
    const document = renderMarkdown(answer)
    expect(document.split('\n')[0]).toBe('# Brief: Russia · April 2017')
    expect(document).toContain("\n## The report's own conclusion\n")
    for (const { text, citation } of excerptsOf(answer)) {
      expect(document).toContain(`> ${text}\n>\n> — `)
      expect(document).toContain(`\`${citation.ref}\``)
    }
    expect(document).toMatch(/\*Searched: ru-korea-2017\.\*\n$/u)
  })
})
