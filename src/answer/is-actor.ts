import { isPersonNamed } from '../annotate/actors/typed-actors.js'
import type { ActorMention } from '../annotate/annotations.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked } from './asked-words.js'
import type { PositionHit } from './position-hits.js'

/** Whether an actor named is the one asked for; where a person was asked for, that person. */
export function isActor(
  named: Pick<ActorMention, 'id' | 'person'>,
  { id, person }: ActorAsked,
  { library }: Pick<AnswerContext, 'library'>,
): boolean {
  if (named.id !== id) return false
  return person === undefined || isPersonNamed(named.person, person, library.vocabulary.gazetteer)
}

/** Whether a position is an actor's; where a person was asked for, that person's. */
export const isPositionOf = (
  { position: { actor: id, person } }: Pick<PositionHit, 'position'>,
  asked: ActorAsked,
  context: Pick<AnswerContext, 'library'>,
): boolean => isActor(person === undefined ? { id } : { id, person }, asked, context)
