import type { Answer } from '../../answer/answer.js'
import type { Paging } from '../../command/command.js'

/** Questions one after the other, of which a later one may turn the page of the one before. */
export interface Conversation {
  /** The answer to a line; null: the line asks for more, and there is no more. */
  say(line: string): Promise<Answer | null>
}

/** Answers words; it never throws for what was typed. */
export type AnswerWords = (words: string, paging: Paging) => Promise<Answer>

/** Starts a conversation whose answers have `limit` hits a page. */
export function startConversation(answer: AnswerWords, paging: Paging): Conversation {
  let last: { readonly words: string; readonly answer: Answer } | null = null
  return {
    async say(line) {
      const isMore = MORE.has(line.trim().toLowerCase())
      if (isMore && !(last && hasMore(last.answer, paging.limit))) return null
      const words = isMore && last ? last.words : line
      const page = isMore && last ? last.answer.page + 1 : paging.page
      const said = await answer(words, { limit: paging.limit, page })
      last = { words, answer: said }
      return said
    },
  }
}

/** Whether a page after this one has hits. */
export function hasMore({ total, page }: Answer, limit: Paging['limit']): boolean {
  return limit !== 'all' && total > page * limit
}

/** Whether a line asks to leave the console. */
export function isFarewell(line: string): boolean {
  return FAREWELLS.has(line.trim().toLowerCase())
}

const MORE = new Set(['more', '/more', '次', '続き', 'もっと'])
const FAREWELLS = new Set(['exit', 'quit', ':q', '/exit', '/quit', '終了'])
