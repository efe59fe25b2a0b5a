import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/answer/outline.js'
import { printable } from '../../src/answer/printable.js'
import type { Reply } from '../../src/command/exchange/reply.js'
import { readBack as readConsole } from '../../src/platform/console/read-back.js'
import { renderAnswer as renderConsole } from '../../src/platform/console/render-answer.js'
import { renderJson } from '../../src/platform/console/render-json.js'
import { renderMarkdown } from '../../src/platform/console/render-markdown.js'
import { renderAnswer as renderDiscord } from '../../src/platform/discord/render-answer.js'
import { renderAnswer as renderSlack } from '../../src/platform/slack/render-answer.js'
import { renderAnswer as renderWeb } from '../../src/platform/web/answer/render-answer.js'
import type { Answer } from '../../src/answer/answer.js'
import { excerptsOf, invented, shipped } from '../answer/opened.js'
import { asks, openAsking } from '../command/exchange/asking.js'
import { readBack as readDiscord, textOf } from './discord/read-back.js'
import { readBack as readWeb, textOf as textIn } from './web/read-back.js'
import { readBack as readSlack, wordsIn } from './slack/read-back.js'

/** What a renderer shows of a reply: the quotations read back, and all of its words. */
interface Shown {
  readonly quotations: readonly string[]
  readonly words: string
}

const VIEW = {
  language: 'en',
  isLanguageChosen: false,
  isTranslated: false,
  root: './',
  opened: null,
} as const

const RENDERERS: Readonly<Record<string, (reply: Reply) => Shown>> = {
  console: ({ answer }) => {
    const words = renderConsole(answer, { colour: false, width: 80 })
    return { quotations: readConsole(words), words: words.replaceAll(/\n\s*/gu, '') }
  },
  slack: (reply) => {
    const messages = renderSlack(reply, 'Shutten')
    return { quotations: readSlack(messages), words: wordsIn(messages) }
  },
  discord: (reply) => {
    const messages = renderDiscord(reply)
    return { quotations: readDiscord(messages), words: textOf(messages) }
  },
  web: ({ answer }) => {
    const html = renderWeb(answer, answer.asked.words, VIEW).toString()
    return { quotations: readWeb(html), words: textIn(html) }
  },
}

/** The words that an answer quotes, in the order of its outline, each where it is quoted in full. */
const quotedBy = (answer: Answer): readonly string[] =>
  outlineOf(answer).parts.flatMap((part) => {
    if (part.kind === 'copy') return [printable(part.excerpt.text)]
    return part.kind === 'quotation' && part.again === null ? [printable(part.excerpt.text)] : []
  })

const QUESTIONS = [
  '/stance russia april-2017',
  '/stance ロシア limit:10',
  '/stance russia 2016 vs 2017',
  '/compare russia china april-2017',
  '/timeline limit:10',
  '/onthisday 4/12',
  '/person lavrov',
  '/brief russia',
  '/figures trade',
  '/figures 貿易 2017年9月',
  '/find oil',
  '/cite 3.5',
  '/cite n4',
  '/cite ロシアは拒否権を行使しなかった',
  '/reports',
  '/help',
  '/stance 2017',
  '/stance nobody',
  'what does the report conclude?',
]

describe.each(Object.keys(RENDERERS))('%s', (name) => {
  it.each(QUESTIONS)('shows every excerpt whole, in order, with its ref: %s', async (words) => {
    for (const opened of [shipped, invented]) {
      const reply = await openAsking(opened).say(asks(words))
      const shown = RENDERERS[name]?.(reply)
      expect(shown?.quotations).toEqual(quotedBy(reply.answer))
      for (const { citation } of excerptsOf(reply.answer)) expect(shown?.words).toContain(citation.ref)
    }
  })
})

describe.each(Object.keys(RENDERERS))('%s', (name) => {
  it.each([
    ['/cite 3.2 apa', '[2017年のロシアの朝鮮半島問題関与]. ([2017-09/2018-05])'],
    ['/cite 3.2 bibtex', 'type = {中間報告書},'],
    ['/cite 3.2 ris', 'TI  - [2017年のロシアの朝鮮半島問題関与]'],
  ])('shows a citation in its format as it is written: %s', async (words, line) => {
    const shown = RENDERERS[name]?.(await openAsking().say(asks(words)))
    expect(shown?.words).toContain(line)
  })
})

describe('JSON and Markdown', () => {
  it.each(QUESTIONS)('hold every excerpt whole, in order: %s', async (words) => {
    const { answer } = await openAsking().say(asks(words))
    expect(excerptsOf(JSON.parse(renderJson(answer)) as Answer)).toEqual(excerptsOf(answer))
    const refs = renderMarkdown(answer).match(/`[a-z0-9-]+:[n\d][\d.-]*`/gu) ?? []
    const quoted = outlineOf(answer).parts.flatMap((part) =>
      part.kind === 'quotation' && part.again === null ? [`\`${part.excerpt.citation.ref}\``] : [],
    )
    expect(refs.filter((ref) => quoted.includes(ref))).toEqual(quoted)
  })
})
