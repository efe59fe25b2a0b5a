import type { Answer } from '../../answer/answer.js'
import type { Paging } from '../../answer/answer-context.js'

/** Questions one after the other, of which a later one may turn the page of the one before. */
export interface Conversation {
  /** The answer to a line; null: the line asks for more, and there is no more. */
  say(line: string): Promise<Said | null>
}

/** An answer, and how many hits a page of it has. */
export interface Said {
  readonly answer: Answer
  readonly limit: Paging['limit']
}

/** Answers words; it never throws for what was typed. */
export type AnswerWords = (words: string, paging: Paging) => Promise<Answer>

/** Starts a conversation whose answers have `limit` hits a page, but where a line says otherwise. */
export function startConversation(answerWords: AnswerWords, paging: Paging): Conversation {
  let last: (Said & { readonly words: string }) | null = null
  return {
    async say(line) {
      const next = MORE.has(line.trim().toLowerCase()) ? turned(last) : { words: line, page: paging.page }
      if (next === null) return null
      const limit = typedLimit(next.words) ?? paging.limit
      const answer = await answerWords(next.words, { limit: paging.limit, page: next.page })
      last = { words: next.words, answer, limit }
      return last
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
function turned(last: (Said & { readonly words: string }) | null): { words: string; page: number } | null {
  if (last === null) return null
  const { words, answer } = last
  if (answer.page >= answer.pages) return null
  return { words: words.replace(/(?:^|\s)page:\d{1,4}(?!\S)/gu, '').trim(), page: answer.page + 1 }
}

function typedLimit(words: string): number | null {
  const [, limit] = /(?:^|\s)limit:([1-9]\d{0,3})(?!\S)/u.exec(words) ?? []
  return limit === undefined ? null : Number(limit)
}
