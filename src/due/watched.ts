import { takeActor } from '../annotate/actors/typed-actors.js'
import type { AnswerContext } from '../answer/answer-context.js'
import type { ActorAsked } from '../answer/asked-words.js'
import { isSameSentence, type SentencePlace } from '../answer/position-hits.js'
import { sortedPassages } from '../answer/sorted-passages.js'
import { stanceHits } from '../answer/stance-hits.js'
import type { Span } from '../report/span.js'
import { passageHash } from './passages.js'

/** A passage that a watch finds. */
export interface Watched extends SentencePlace {
  readonly highlights: readonly Span[]
  /** Of its words and its report: it changes with them. */
  readonly hash: string
}

/** What a watch finds now, the best first: passages that hold its words and name its actor; of an actor alone, what it did. */
export async function watchedBy(words: string, context: AnswerContext): Promise<readonly Watched[]> {
  const { actor, text } = readWords(words, context)
  const found =
    text === '' && actor !== undefined
      ? positionsOf(actor, context)
      : (await sortedPassages({ text, actor }, context)).sorted.answering
  return found
    .filter((place, at) => found.findIndex((other) => isSameSentence(place, other)) === at)
    .map((place) => ({
      ...place,
      highlights: 'highlights' in place ? place.highlights : [],
      hash: passageHash(place),
    }))
}

/** The first of the words that name one actor are it; the rest is searched. */
function readWords(
  words: string,
  { library }: AnswerContext,
): { readonly actor?: ActorAsked; readonly text: string } {
  const typed = words.split(/\s+/u).filter(Boolean)
  const { gazetteer } = library.vocabulary
  for (let at = 0; at < typed.length; at += 1) {
    const named = takeActor(typed, at, gazetteer)
    if (named === null) continue
    const { count, id, person } = named
    const text = [...typed.slice(0, at), ...typed.slice(at + count)].join(' ')
    return { actor: person === undefined ? { id } : { id, person }, text }
  }
  return { text: typed.join(' ') }
}

function positionsOf(
  actor: ActorAsked,
  context: AnswerContext,
): readonly (SentencePlace & { readonly highlights: readonly Span[] })[] {
  const { dated, undated, author } = stanceHits({ actor }, context)
  return [...dated.toReversed(), ...undated, ...author].map(({ position, ...place }) => ({
    ...place,
    highlights: [position.trigger],
  }))
}
