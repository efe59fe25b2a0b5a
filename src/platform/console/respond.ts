import type { Answer } from '../../answer/answer.js'
import type { Paging } from '../../answer/answer-context.js'
import type { Language } from '../../report/report.js'
import { startConversation, type AnswerWords } from './conversation.js'
import { messagesFor } from './messages.js'
import { renderAnswer } from './render-answer.js'
import { renderJson } from './render-json.js'
import { renderMarkdown } from './render-markdown.js'
import type { RenderOptions } from './render-options.js'

/** How answers are shown in this process. */
export interface Display extends Pick<RenderOptions, 'colour' | 'width'> {
  readonly json: boolean
  readonly markdown: boolean
  /** The language of what is no answer. */
  readonly language: Language
}

/** What one types to see the next page: a word in a conversation, a flag where each question is a new process. */
export type Paged = 'by word' | 'by flag'

/** Says lines to a conversation and shows what it answers. */
export function respondWith(
  answer: AnswerWords,
  paging: Paging,
  display: Display,
  paged: Paged,
): (line: string) => Promise<string> {
  const conversation = startConversation(answer, paging)
  return async (line) => {
    const answer = await conversation.say(line)
    if (answer) return show(answer, display, paged)
    return display.json ? 'null' : messagesFor(display.language).noMore
  }
}

function show(answer: Answer, { json, markdown, ...looks }: Display, paged: Paged): string {
  if (json) return renderJson(answer)
  if (markdown) return renderMarkdown(answer).trimEnd()
  const words = messagesFor(answer.language)
  const turnTo = (page: number): string =>
    paged === 'by word' ? words.typeMore : words.addFlag(`--page ${page}`)
  return renderAnswer(answer, { ...looks, turnTo })
}
