import { actorsNamed } from '../annotate/actors/typed-actors.js'
import { findTerms } from '../annotate/terms/find-terms.js'
import type { Terms } from '../annotate/terms/terms.js'
import { translateTerm } from '../annotate/terms/translate-terms.js'
import { highlightsOf } from '../search/highlights.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { AnswerContext } from './answer-context.js'
import { wordsAt, type SentencePlace } from './position-hits.js'

/** Whether a sentence is about a topic: each of its words stands in it, or its translation, or the actor it names. */
export type TopicTest = (place: SentencePlace) => boolean

/** Tells which sentences are about typed words, in either language. */
export function topicTest(topic: string, { library }: AnswerContext): TopicTest {
  const { terms, gazetteer } = library.vocabulary
  const words = topic
    .split(/\s+/u)
    .flatMap((word) => partsOf(word, terms))
    .filter(Boolean)
    .map((word) => ({ spellings: [word, ...translations(word, terms)], ids: actorsNamed(word, gazetteer) }))
  const whole = translations(topic, terms)
  return (place) => {
    const text = wordsAt(place)
    const stands = (spellings: readonly string[]): boolean => spellings.some((each) => isIn(text, each))
    const isNamed = (ids: readonly string[]): boolean =>
      actorsInSentence(place).some((actor) => ids.includes(actor.id))
    return stands(whole) || words.every(({ spellings, ids }) => stands(spellings) || isNamed(ids))
  }
}

/** Whether a spelling stands in a text: all of it, of an English one each word in any inflection. */
function isIn(text: string, spelling: string): boolean {
  if (!/^[\p{sc=Latin}\p{N}\p{P}\s]+$/u.test(spelling))
    return text.normalize('NFKC').includes(spelling.normalize('NFKC'))
  const words = spelling.split(/[\s-]+/u).filter(Boolean)
  return words.length > 0 && words.every((word) => highlightsOf(text, word).length > 0)
}

/** A Japanese compound by the terms in it, where it is made of nothing else: 石油|輸出. */
function partsOf(word: string, terms: Terms): readonly string[] {
  const found = findTerms(word, terms)
  const isAll = found.reduce((sum, { start, end }) => sum + end - start, 0) === word.length
  return isAll && found.length > 1 ? found.map(({ start, end }) => word.slice(start, end)) : [word]
}

function translations(words: string, terms: Terms): readonly string[] {
  return [...translateTerm(words, terms, 'ja'), ...translateTerm(words, terms, 'en')]
}
