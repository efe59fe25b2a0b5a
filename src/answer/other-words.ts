import { findActors } from '../annotate/actors/find-actors.js'
import { findTerms } from '../annotate/terms/find-terms.js'
import type { Vocabulary } from '../annotate/vocabulary.js'
import { actorName } from '../annotate/actors/actor-name.js'

/** What typed words may be called otherwise, in either language: the other spellings of its terms, and its actors' names. */
export function otherWords(text: string, { terms, gazetteer }: Vocabulary): readonly string[] {
  const spellings = findTerms(text, terms).flatMap(({ term }) => [...term.ja, ...term.en])
  const names = findActors(text, gazetteer).flatMap(({ id }) => [
    actorName(id, 'ja', gazetteer),
    actorName(id, 'en', gazetteer),
  ])
  return [...new Set([...spellings, ...names])].filter((words) => !text.includes(words))
}
