import { translateTerm } from '../annotate/terms/translate-terms.js'
import type { Terms } from '../annotate/terms/terms.js'
import { actorsNamed } from '../annotate/actors/typed-actors.js'
import { highlightsOf } from '../search/highlights.js'
import type { AnswerContext } from './answer-context.js'
import { wordsAt, type SentencePlace } from './position-hits.js'

/** Whether a sentence is about a topic: each of its words stands in it, or its translation, or the actor it names. */
export type TopicTest = (place: SentencePlace) => boolean

/** Tells which sentences are about typed words, in either language. */
export function topicTest(topic: string, { library }: AnswerContext): TopicTest {
  const { terms, gazetteer } = library.vocabulary
  const words = topic.split(/\s+/u).filter(Boolean)
  const alternatives = [...words.map((word) => [word, ...translations(word, terms)])]
  const whole = [topic, ...translations(topic, terms)]
  return (place) => {
    const text = wordsAt(place)
    const actors = place.report.annotations[place.paragraph.number - 1]?.actors ?? []
    const span = place.paragraph.sentences[place.sentence - 1]
    const isNamed = (word: string): boolean =>
      actorsNamed(word, gazetteer).some((id) =>
        actors.some(
          (actor) =>
            actor.id === id && span !== undefined && actor.start >= span.start && actor.end <= span.end,
        ),
      )
    const stands = (spellings: readonly string[]): boolean => highlightsOf(text, ...spellings).length > 0
    return (
      stands(whole.slice(1)) ||
      alternatives.every((spellings, index) => stands(spellings) || isNamed(words[index] ?? ''))
    )
  }
}

function translations(words: string, terms: Terms): readonly string[] {
  return [...translateTerm(words, terms, 'ja'), ...translateTerm(words, terms, 'en')]
}
