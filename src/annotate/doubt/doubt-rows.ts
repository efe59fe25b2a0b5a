import type { Language } from '../../report/report.js'
import { contains, type Span } from '../../report/span.js'
import type { ActorMention, DateMention, Figure, Label, Position } from '../annotations.js'

/**
 * A reason to doubt a reading, and how much it weighs. A reading's doubt is the sum of the weights of its reasons: 1 is
 * what mostly turns out right (a year taken from the date before), 3 is what an editor should look up, 5 is what could
 * not be read at all. The weights order a list; they are no probabilities.
 */
export interface DoubtRow<Reading> {
  readonly reason: string
  readonly weight: number
  readonly holds: (reading: Reading, place: DoubtPlace) => boolean
}

/** Where a reading stands. */
export interface DoubtPlace {
  readonly language: Language
  readonly sentence: Span
  /** The actors named in its paragraph. */
  readonly actors: readonly ActorMention[]
}

/** From so many characters on, a clause is long: it may be several. */
const longClause: Readonly<Record<Language, number>> = { ja: 70, en: 200 }
/** Positions that are about something. */
const transitive: readonly Label[] = ['support', 'oppose', 'veto', 'abstain', 'propose', 'demand', 'condemn']

export const positionDoubts: readonly DoubtRow<Position>[] = [
  {
    reason: 'the clause has no date of its own, and takes the month of its context',
    weight: 3,
    holds: ({ date }) => date?.basis === 'month-of-context',
  },
  {
    reason: 'its sentence does not name the actor: it is carried over',
    weight: 3,
    holds: ({ actor }, { actors, sentence }) =>
      !actors.some((mention) => mention.id === actor && contains(sentence, mention)),
  },
  {
    reason: 'the clause is long',
    weight: 2,
    holds: ({ start, end }, { language }) => end - start >= longClause[language],
  },
  {
    reason: 'its date is counted from another one',
    weight: 2,
    holds: ({ date }) => date?.basis === 'anaphoric' || date?.basis === 'document',
  },
  { reason: 'the year of its date is inferred', weight: 1, holds: ({ date }) => date?.basis === 'inherited' },
  { reason: 'it is denied', weight: 1, holds: ({ negated }) => negated },
  {
    reason: 'somebody else says so',
    weight: 1,
    holds: ({ voice }) => voice === 'expert' || voice === 'reported',
  },
  {
    reason: 'nothing says about what',
    weight: 1,
    holds: ({ about, target, label }) => about === null && target === null && transitive.includes(label),
  },
]

export const dateDoubts: readonly DoubtRow<DateMention>[] = [
  {
    reason: 'the words have several readings',
    weight: 4,
    holds: ({ alternatives = [] }) => alternatives.length > 0,
  },
  {
    reason: 'it is counted from another date',
    weight: 2,
    holds: ({ basis }) => basis === 'anaphoric' || basis === 'document',
  },
  { reason: 'its year is inferred', weight: 1, holds: ({ basis }) => basis === 'inherited' },
]

export const figureDoubts: readonly DoubtRow<Figure>[] = [
  { reason: 'nothing says of what it is', weight: 2, holds: ({ of }) => of === null },
  { reason: 'it has no period', weight: 1, holds: ({ period }) => period === null },
  { reason: 'it compares with another period', weight: 1, holds: ({ comparedTo }) => comparedTo !== null },
]

/** What could not be read, or was read on weak evidence. */
export const UNREAD_DATE = always('the words look like a date and could not be read', 5)
export const UNLISTED_NAME = always('the name has the title of an actor and is in no list', 4)
export const WEAK_CALL = always('it was read as a call only because it is the next number', 3)
export const POSSIBLE_CALL = always('it was read as a quantity and may be a call', 3)

function always(reason: string, weight: number): DoubtRow<unknown> {
  return { reason, weight, holds: () => true }
}
