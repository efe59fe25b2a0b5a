import type { Answer } from '../../answer/answer.js'
import type { Paging } from '../../answer/answer-context.js'

/** Questions one after the other, of which a later one may turn the page of the one before. */
export interface Conversation {
  /** The answer to a line; null: the line asks for more, and there is no more. */
  say(line: string): Promise<Answer | null>
}

/** Answers words; it never throws for what was typed. */
export type AnswerWords = (words: string, paging: Paging) => Promise<Answer>

/** Starts a conversation whose answers are paged so, but where a line says otherwise. */
export function startConversation(answerWords: AnswerWords, paging: Paging): Conversation {
  let last: { readonly words: string; readonly answer: Answer } | null = null
  return {
    async say(line) {
      const next = MORE.has(line.trim().toLowerCase()) ? turned(last) : { words: line, page: paging.page }
      if (next === null) return null
      const answer = await answerWords(next.words, { limit: paging.limit, page: next.page })
      last = { words: next.words, answer }
      return answer
    },
  }
}

/** Whether a line asks to leave the console. */
export function isFarewell(line: string): boolean {
  return FAREWELLS.has(line.trim().toLowerCase())
}

const MORE = new Set(['more', '/more', '次', '続き', 'もっと'])
const FAREWELLS = new Set(['exit', 'quit', ':q', '/exit', '/quit', '終了'])

/** The words of the last question without the page that they named, and the page after the last. */
function turned(
  last: { readonly words: string; readonly answer: Answer } | null,
): { words: string; page: number } | null {
  if (last === null) return null
  const { words, answer } = last
  if (answer.page >= answer.pages) return null
  return { words: words.replace(/(?:^|\s)page:\d{1,4}(?!\S)/gu, '').trim(), page: answer.page + 1 }
}
