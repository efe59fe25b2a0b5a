import type { SlackMessage } from '../../../src/platform/slack/render-answer.js'

interface Shown {
  readonly type: string
  readonly text: string
}

/** The quotations that messages show, in order and whole: pieces that follow each other belong together. */
export function readBack(messages: readonly Pick<SlackMessage, 'blocks'>[]): readonly string[] {
  const quotations: string[] = []
  let before = ''
  for (const { type, text } of messages.flatMap(partsOf)) {
    const isQuotation = type === 'rich_text_quote' || type === 'rich_text_preformatted'
    if (isQuotation && before === type) quotations.push(`${quotations.pop() ?? ''}${text}`)
    else if (isQuotation) quotations.push(text)
    before = type
  }
  return quotations.map((words) => /^[「“](.*)[」”]\n[^\n]*$/su.exec(words)?.[1] ?? words)
}

/** All words that messages show. */
export const wordsIn = (messages: readonly Pick<SlackMessage, 'blocks'>[]): string =>
  JSON.stringify(messages.map(({ blocks }) => blocks))

function partsOf({ blocks }: Pick<SlackMessage, 'blocks'>): readonly Shown[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'rich_text') return []
    return block.elements.flatMap((part) => {
      const texts = part.elements.map((element) => ('text' in element ? element.text : ''))
      return [{ type: part.type, text: texts.join('') }]
    })
  })
}
