import { findActors } from '../annotate/actors/find-actors.js'
import type { ActorMention, Label } from '../annotate/annotations.js'
import { readDates } from '../annotate/dates/read-dates.js'
import { createEnglishVerbFinder } from '../annotate/positions/english/verbs.js'
import { createVerbFinder } from '../annotate/positions/japanese/verbs.js'
import type { ActorAsked, PeriodAsked } from '../answer/asked-words.js'
import { amountAsked, type AmountAsked } from './amount-asked.js'
import type { CommandContext } from './command.js'
import { takePeriodArgument } from './read-period-argument.js'

/** What a question in free words holds. */
export interface Question {
  readonly text: string
  /** In the order named; a person counts as their own. */
  readonly actors: readonly ActorAsked[]
  /** The person named, as typed. */
  readonly person: string | null
  readonly period: PeriodAsked | undefined
  /** Whether the first two actors are named as one party: Russia and China, 中国とロシアは. */
  readonly isJoint: boolean
  /** What the question's verbs ask for. */
  readonly labels: readonly Label[]
  /** What amounts it is about, where it names such a thing. */
  readonly amount: AmountAsked | null
}

/** Reads a question: whom it names, when, and what they are asked to have done. */
export function readQuestion(text: string, context: CommandContext): Question {
  const { gazetteer, predicates } = context.library.vocabulary
  const named = findActors(text, gazetteer)
  return {
    text,
    actors: distinct(named.map(({ id, person }) => (person === undefined ? { id } : { id, person }))),
    person: named.find((actor) => actor.person !== undefined)?.person ?? null,
    period: periodIn(text, context),
    isJoint: isJoint(text, named),
    labels: labelsIn(text, named, predicates),
    amount: amountAsked(text, context),
  }
}

/** The first date, read as a typed period, so that one without a year is looked for in the reports. */
function periodIn(text: string, context: CommandContext): PeriodAsked | undefined {
  const [date] = readDates(text, { language: context.language, issued: context.today })
  if (date === undefined) return undefined
  const words = text.slice(date.start, date.end).split(/\s+/u)
  const taken = takePeriodArgument(words, 0, context)
  if (taken?.count === words.length) return taken.value
  return { edtf: date.edtf, earliest: date.earliest, latest: date.latest, yearTaken: false }
}

/** In Japanese と joins only what stands before a particle of the subject; else it is "with". */
function isJoint(text: string, [first, second]: readonly ActorMention[]): boolean {
  if (first === undefined || second === undefined) return false
  const between = text.slice(first.end, second.start)
  if (/^\s*(?:,?\s*and|&|及び|および|・)\s*$/iu.test(between)) return true
  return /^\s*[とや]\s*$/u.test(between) && /^\s*[はがも]/u.test(text.slice(second.end))
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
