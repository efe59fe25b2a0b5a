import { isPersonNamed, takeActor } from '../annotate/actors/typed-actors.js'
import type { ActorMention } from '../annotate/annotations.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { Answer, AnswerNode, HeadingNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { choices, compose, line, type Group } from './compose.js'
import { excerptNode, positionNode } from './excerpt-node.js'
import { nameOf } from './headline.js'
import {
  isSameSentence,
  positionsIn,
  sentencesIn,
  type PositionHit,
  type SentencePlace,
} from './position-hits.js'
import { wordsFor, type Words } from './words.js'

/** A person: whose, in what office as the reports write it, what the person did and said, and each other mention. */
export function personAnswer(words: string, context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const found = lookUp(words, context)
  const [first] = found.mentions
  if (first === undefined) return unknownPerson(words, context)
  const actor = nameOf(first.id, context)
  return compose(
    {
      command: 'person',
      asked: { actors: [first.id], text: words },
      outcome: 'found',
      title: t('person-title', { person: first.person ?? words }),
      found: [
        t('scope-positions', { count: found.positions.length }),
        t('scope-mentions', { count: found.others.length }),
      ],
      opening: [line(t('person-office', { actor, names: found.names.join(', ') }))],
      groups: [
        { heading: null, hits: found.positions.map((hit) => () => positionNode(hit, context)) },
        { heading: mentionHeading(t), hits: found.others.map((place) => () => excerptNode(place, context)) },
      ],
    },
    context,
  )
}

interface PersonFound {
  readonly mentions: readonly ActorMention[]
  /** Name and office as the reports write them. */
  readonly names: readonly string[]
  readonly positions: readonly PositionHit[]
  /** Sentences that name the person and tell no position. */
  readonly others: readonly SentencePlace[]
}

function lookUp(words: string, { library }: AnswerContext): PersonFound {
  const { gazetteer } = library.vocabulary
  const person = takeActor(words.split(/\s+/u), 0, gazetteer)?.person ?? words
  const isMeant = (actor: ActorMention): boolean => isPersonNamed(actor.person, person, gazetteer)
  const places = sentencesIn(library).filter((place) => actorsInSentence(place).some(isMeant))
  const named = places.flatMap((place) =>
    actorsInSentence(place)
      .filter(isMeant)
      .map((mention) => ({ mention, written: place.paragraph.text.slice(mention.start, mention.end) })),
  )
  const positions = positionsIn(library).filter((hit) =>
    isPersonNamed(hit.position.person, person, gazetteer),
  )
  const others = places.filter((place) => !positions.some((hit) => isSameSentence(hit, place)))
  const names = [...new Set(named.map(({ written }) => written))]
  return { mentions: named.map(({ mention }) => mention), names, positions, others }
}

const mentionHeading = (t: Words): HeadingNode => ({
  kind: 'heading',
  text: t('heading-mentions'),
  group: 'mention',
})

/** Nobody whom the lists know: passages that hold the words (an expert, say), or who there is. */
function unknownPerson(words: string, context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const hits = context.library.search(`"${words.replaceAll('"', '')}"`, { limit: 20 })
  const group: Group = {
    heading: null,
    hits: hits.map((hit) => () => excerptNode(hit, context, hit)),
  }
  const opening = line(t(hits.length > 0 ? 'person-expert' : 'person-nothing', { words }))
  const draft = {
    command: 'person',
    asked: { text: words },
    title: t('person-title', { person: words }),
    opening: [opening],
  }
  if (hits.length > 0) return compose({ ...draft, outcome: 'found', groups: [group] }, context)
  return compose({ ...draft, outcome: 'nothing', closing: peopleThereAre(context) }, context)
}

function peopleThereAre(context: AnswerContext): readonly AnswerNode[] {
  const people = context.library.reports.flatMap(({ annotations }) =>
    annotations.flatMap(({ actors }) => actors.flatMap(({ person }) => person ?? [])),
  )
  const offered = [...new Set(people)]
    .slice(0, 3)
    .map((person) => ({ label: person, words: `/person ${person}` }))
  return choices(wordsFor(context.language)('try'), offered)
}
