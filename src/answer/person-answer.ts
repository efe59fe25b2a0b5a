import { isPersonNamed, takeActor } from '../annotate/actors/typed-actors.js'
import type { ActorMention } from '../annotate/annotations.js'
import { glossesOf } from '../annotate/terms/translate-terms.js'
import { actorsInSentence } from './actors-in-sentence.js'
import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { choices, compose, line, type Group } from './compose.js'
import { excerptNode, positionNode } from './excerpt-node.js'
import { heading } from './heading.js'
import { nameOf, personTitle } from './headline.js'
import { actorsNear } from './near-words.js'
import {
  inOrder,
  isSameSentence,
  positionsIn,
  sentencesIn,
  type PositionHit,
  type SentencePlace,
} from './position-hits.js'
import { wordsFor } from './words.js'

/** A person: whose, in what office as the reports write it, what the person did and said, and each other mention. */
export async function personAnswer(words: string, context: AnswerContext): Promise<Answer> {
  const found = lookUp(words, context)
  const [first] = found.mentions
  if (first === undefined) return (await nearPerson(words, context)) ?? unknownPerson(words, context)
  return compose(
    {
      command: 'person',
      asked: { actors: [first.id], text: words },
      outcome: 'found',
      title: personTitle(first.person ?? words, context),
      found: countsOf(found, context),
      opening: [line(officeLine(first, found.names, context))],
      groups: groupsOf(found, context),
    },
    context,
  )
}

function countsOf({ positions, others }: PersonFound, { language }: AnswerContext): readonly string[] {
  const t = wordsFor(language)
  return [t('scope-positions', { count: positions.length }), t('scope-mentions', { count: others.length })]
}

/** State, and name and office as the reports write them, with what the words mean. */
function officeLine({ id }: ActorMention, names: readonly string[], context: AnswerContext): string {
  const { library, language } = context
  const written = names.map((name) => {
    const glosses = glossesOf(name, library.vocabulary.terms, language)
    const meanings = glosses.map(({ quoted, meaning }) => `${quoted} = ${meaning}`)
    return meanings.length === 0 ? name : `${name} [${meanings.join(', ')}]`
  })
  return wordsFor(language)('person-office', { actor: nameOf(id, context), names: written.join(', ') })
}

/** What has a date in the order of time, then what has none, then mere mentions. */
function groupsOf({ positions, others }: PersonFound, context: AnswerContext): readonly Group[] {
  const t = wordsFor(context.language)
  const undated = positions.filter(({ position }) => position.date === null)
  const nodes = (hits: readonly PositionHit[]): Group['hits'] =>
    hits.map((hit) => () => positionNode(hit, context))
  return [
    { heading: null, hits: nodes(inOrder(positions)) },
    { heading: heading('undated', t('heading-undated')), hits: nodes(undated) },
    {
      heading: heading('mention', t('heading-mentions')),
      hits: others.map((place) => () => excerptNode(place, context)),
    },
  ]
}

/** The one person whose name is near to misspelt words: as whom they were read is said first. */
async function nearPerson(words: string, context: AnswerContext): Promise<Answer | null> {
  const people = actorsNear(words, context).flatMap(({ person }) => person ?? [])
  const [one, ...others] = people.filter((person) => lookUp(person, context).mentions.length > 0)
  if (one === undefined || others.length > 0) return null
  const answer = await personAnswer(one, context)
  const read = wordsFor(context.language)('read-as', { typed: words, read: personTitle(one, context) })
  return { ...answer, nodes: [line(read), ...answer.nodes] }
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

/** Nobody whom the lists know: passages that hold the words (an expert, say), or who there is. */
async function unknownPerson(words: string, context: AnswerContext): Promise<Answer> {
  const t = wordsFor(context.language)
  const hits = await context.library.search(`"${words.replaceAll('"', '')}"`, { limit: 20 })
  const group: Group = {
    heading: null,
    hits: hits.map((hit) => () => excerptNode(hit, context, hit)),
  }
  const opening = line(t(hits.length > 0 ? 'person-expert' : 'person-nothing', { words }))
  const draft = {
    command: 'person',
    asked: { text: words },
    title: words,
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
