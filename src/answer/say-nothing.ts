import { languageOf } from '../report/language-of.js'
import type { AnswerContext } from './answer-context.js'
import type { WeighedConcept } from './asked-concepts.js'
import { asTyped, choices, line } from './compose.js'
import type { FindAsked } from './passages.js'
import { sayCut, type Said } from './say-found.js'
import type { SortedHits } from './sort-hits.js'
import { sortedPassages } from './sorted-passages.js'
import { nearTo, unknownWords } from './unknown-words.js'
import { wordsFor } from './words.js'

/** Why nothing is found: what is not in the reports, what is spelt like it there, and queries that work. */
export async function sayNothing(
  { text }: FindAsked,
  { others }: SortedHits,
  concepts: readonly WeighedConcept[],
  context: AnswerContext,
): Promise<Said> {
  const t = wordsFor(context.language)
  const unknown = await unknownWords(text, concepts, context)
  const near = await Promise.all(unknown.map(async (asked) => ({ asked, ...(await nearTo(asked, context)) })))
  const why = near.map(({ asked, standing }) => {
    const stand = standing.map(({ words, count }) => t('find-stands', { words, count }))
    return line([t('find-unknown', { words: asked }), ...stand].join(' '))
  })
  const apart = unknown.length === 0 && others.length > 0 ? [line(t('find-apart'))] : []
  const spelt = near.flatMap(({ spellings }) => spellings)
  const offered = await firstThatFind([...spelt, ...knownWords(concepts, unknown)], context)
  const cut = await sayCut(concepts, context)
  return {
    opening: [...cut, line(t('find-nothing', { words: text })), ...why, ...apart],
    closing: choices(
      t('try'),
      offered.map((words) => asTyped(`/find ${words}`)),
    ),
  }
}

const MOST_OFFERED = 3

/** Of other words to look for, the first few that find something. */
async function firstThatFind(offered: readonly string[], context: AnswerContext): Promise<readonly string[]> {
  const found: string[] = []
  for (const text of new Set(offered)) {
    if (found.length === MOST_OFFERED) break
    // As whoever chooses it asks it.
    const asking = { ...context, language: languageOf(text) }
    const { sorted } = await sortedPassages({ text }, asking)
    if (sorted.answering.length > 0) found.push(text)
  }
  return found
}

/** What is left of a question without the words that are not in the reports: all of it, and each word alone. */
function knownWords(concepts: readonly WeighedConcept[], unknown: readonly string[]): readonly string[] {
  const known = concepts
    .map(({ asked }) => asked)
    .filter(
      (asked) =>
        asked.length > 1 && !unknown.some((words) => words.toLowerCase().includes(asked.toLowerCase())),
    )
  return unknown.length === 0 ? [] : [known.join(' '), ...known.slice(0, MOST_OFFERED)].filter(Boolean)
}
