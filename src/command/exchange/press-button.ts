import type { Answer } from '../../answer/answer.js'
import { asTyped, choices, compose, line } from '../../answer/compose.js'
import { contextAnswer } from '../../answer/context-answer.js'
import { copyAnswer } from '../../answer/copy-answer.js'
import { excerptsOf } from '../../answer/excerpts-of.js'
import { wordsFor } from '../../answer/words.js'
import type { CommandContext } from '../command.js'
import type { Pressed } from './button-id.js'

/** Asks words for a page, as the one who pressed. */
export type AskPage = (words: string, page: number) => Promise<Answer>

/** An answer to a button, and the words that its own buttons ask again. */
export interface PressedAnswer {
  readonly answer: Answer
  readonly words: string
  readonly audience: Answer['audience']
}

/**
 * Does what a button says. The question under which it stood is asked anew by the one who pressed: what that person
 * may not see is not shown, whoever saw it first.
 */
export async function pressButton(
  { action, page }: Pressed,
  words: string,
  by: string,
  askPage: AskPage,
  context: CommandContext,
): Promise<PressedAnswer> {
  const audience = action === 'share' ? 'channel' : 'asker'
  if (action === 'more') return { answer: await askPage(words, page + 1), words, audience }
  const answer = await askPage(words, page)
  switch (action) {
    case 'ask':
      return { answer, words, audience }
    case 'share': {
      const shared = line(wordsFor(context.language)('shared-by', { by, words }))
      return { answer: { ...answer, audience, nodes: [shared, ...answer.nodes] }, words, audience }
    }
    case 'context':
      return { answer: contextAnswer(excerptsOf(answer), context), words, audience }
    case 'copy':
      return { answer: copyAnswer(excerptsOf(answer), context), words, audience }
    case 'report':
      return { ...(await reportAnswer(answer, askPage, context)), audience }
  }
}

/** Reports the one place that an answer shows; asks which where it shows several. */
async function reportAnswer(
  answer: Answer,
  askPage: AskPage,
  context: CommandContext,
): Promise<Omit<PressedAnswer, 'audience'>> {
  const refs = [...new Set(excerptsOf(answer).map(({ citation }) => citation.ref))]
  const offered = refs.map((ref) => asTyped(`/report ${ref}`))
  const [only] = offered
  if (only !== undefined && offered.length === 1)
    return { answer: await askPage(only.words, 1), words: only.words }
  const t = wordsFor(context.language)
  const opening = refs.length === 0 ? [line(t('report-nothing'))] : choices(t('report-which'), offered)
  const title = t('report-title')
  return {
    answer: compose({ command: 'report', asked: {}, outcome: 'unclear', title, opening }, context),
    words: '/help report',
  }
}
