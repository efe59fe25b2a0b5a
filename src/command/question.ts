import { findActors } from '../annotate/actors/find-actors.js'
import type { ActorMention, Label } from '../annotate/annotations.js'
import { readDates } from '../annotate/dates/read-dates.js'
import { createEnglishVerbFinder } from '../annotate/positions/english/verbs.js'
import { createVerbFinder } from '../annotate/positions/japanese/verbs.js'
import type { ActorAsked, PeriodAsked } from '../answer/asked-words.js'
import type { CommandContext } from './command.js'

/** What a question in free words holds. */
export interface Question {
  readonly text: string
  /** In the order named; a person counts as their own. */
  readonly actors: readonly ActorAsked[]
  /** The person named, as typed. */
  readonly person: string | null
  readonly period: PeriodAsked | undefined
  /** What the question's verbs ask for. */
  readonly labels: readonly Label[]
}

/** Reads a question: whom it names, when, and what they are asked to have done. */
export function readQuestion(text: string, { library, language, today }: CommandContext): Question {
  const { gazetteer } = library.vocabulary
  const named = findActors(text, gazetteer)
  const [date] = readDates(text, { language, issued: today })
  return {
    text,
    actors: distinct(named.map(({ id, person }) => (person === undefined ? { id } : { id, person }))),
    person: named.find((actor) => actor.person !== undefined)?.person ?? null,
    period:
      date === undefined
        ? undefined
        : { edtf: date.edtf, earliest: date.earliest, latest: date.latest, yearTaken: false },
    labels: labelsIn(text, named, library.vocabulary.predicates),
  }
}

const distinct = (actors: readonly ActorAsked[]): readonly ActorAsked[] =>
  actors.filter((actor, index) => actors.findIndex(({ id }) => id === actor.id) === index)

type Predicates = CommandContext['library']['vocabulary']['predicates']

/** The labels of the question's verbs; a question that names nobody asks for nobody's deeds. */
function labelsIn(text: string, named: readonly ActorMention[], predicates: Predicates): readonly Label[] {
  if (named.length === 0) return []
  const finders = [createVerbFinder(predicates), createEnglishVerbFinder(predicates)]
  return [...new Set(finders.flatMap((finder) => finder.find(text).map(({ row }) => row.label)))]
}
