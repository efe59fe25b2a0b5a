import { translateTerm } from '../annotate/terms/translate-terms.js'
import type { Terms } from '../annotate/terms/terms.js'
import { actorsNamed } from '../annotate/actors/typed-actors.js'
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
    .filter(Boolean)
    .map((word) => ({ spellings: [word, ...translations(word, terms)], ids: actorsNamed(word, gazetteer) }))
  const whole = translations(topic, terms)
  return (place) => {
    const stands = (spellings: readonly string[]): boolean =>
      highlightsOf(wordsAt(place), ...spellings).length > 0
    const isNamed = (ids: readonly string[]): boolean =>
      actorsInSentence(place).some((actor) => ids.includes(actor.id))
    return stands(whole) || words.every(({ spellings, ids }) => stands(spellings) || isNamed(ids))
  }
}

function translations(words: string, terms: Terms): readonly string[] {
  return [...translateTerm(words, terms, 'ja'), ...translateTerm(words, terms, 'en')]
}
