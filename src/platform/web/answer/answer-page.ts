import type { Answer } from '../../../answer/answer.js'
import { wordsFor } from '../../../answer/words.js'
import { ask } from '../../../command/ask.js'
import type { Command } from '../../../command/command.js'
import type { Pace } from '../../../command/exchange/pace.js'
import { LONGEST_QUESTION } from '../../../command/longest-question.js'
import type { Vocabulary } from '../../../annotate/vocabulary.js'
import type { Library } from '../../../search/library.js'
import { markup, type Markup } from '../markup.js'
import { layoutOf } from '../page-of.js'
import type { PageRequest } from '../request.js'
import { renderAnswer } from './render-answer.js'
import { renderStart } from './render-start.js'

/** An answer that was given, for the log. */
export interface Asked {
  readonly answer: Answer
  readonly milliseconds: number
}

/** What the page that answers is made of. */
export interface AnswerParts {
  readonly library: () => Library<Vocabulary>
  readonly commands: readonly Command[]
  readonly name: string
  readonly today: () => string
  readonly now: () => number
  readonly answered: (asked: Asked) => void
}

/** The first page where nothing was asked, else the answer; `wait`: the seconds until the next may be asked, mostly 0. */
export async function answerPage(
  request: PageRequest,
  parts: AnswerParts,
  pace: Pace,
): Promise<{ readonly html: Markup; readonly wait: number }> {
  const { view, who, query } = request
  const words = query('q')?.trim() ?? ''
  const { name } = parts
  if (words === '') {
    const { reports } = parts.library().visibleTo(request.asker)
    const body = renderStart({ reports, commands: parts.commands, name }, view)
    return { html: layoutOf(request, { name, title: '', asked: '', body }), wait: 0 }
  }
  const asked = words.slice(0, 2 * LONGEST_QUESTION)
  const wait = pace.wait(`web:${who}`, parts.now())
  if (wait > 0) {
    const body = markup`<p class="state">${wordsFor(view.language)('too-fast', { count: wait })}</p>`
    return { html: layoutOf(request, { name, title: '', asked, body }), wait }
  }
  const answer = await answerTo(words, request, parts)
  const body = renderAnswer(answer, words, view)
  return { html: layoutOf(request, { name, title: answer.title, asked, body }), wait: 0 }
}

/** Hits of a page. */
const LIMIT = 5
const MOST_HITS = 50

async function answerTo(
  words: string,
  { view, asker, query }: PageRequest,
  parts: AnswerParts,
): Promise<Answer> {
  const started = performance.now()
  const page = Number(/^[1-9]\d{0,3}$/u.exec(query('page') ?? '')?.[0] ?? 1)
  const answer = await ask(words, {
    library: parts.library(),
    commands: parts.commands,
    asker,
    today: parts.today(),
    language: view.language,
    paging: { limit: LIMIT, page, most: MOST_HITS },
  })
  parts.answered({ answer, milliseconds: performance.now() - started })
  return answer
}
