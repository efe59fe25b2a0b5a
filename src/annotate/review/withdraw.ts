import { contains, type Span } from '../../report/span.js'
import type { Annotations, DateMention, Figure, Position } from '../annotations.js'

/** What was read in a paragraph, with its sentences. */
export interface ReadWith extends Pick<Annotations, 'dates' | 'actors' | 'positions' | 'figures'> {
  readonly sentences: readonly Span[]
}

/**
 * What is left when an editor rejects mentions. What was read with them falls with them: a position loses a date, or is
 * no position any more. It was read while they still stood there, for else a clause would take the month or the subject
 * of its context instead, which nobody has said.
 * @param left the dates and actors that were not rejected
 */
export function withdraw(
  read: ReadWith,
  left: Pick<Annotations, 'dates' | 'actors'>,
): Pick<Annotations, 'positions' | 'figures'> {
  const dates = read.dates.filter((date) => !left.dates.includes(date))
  const actors = read.actors.filter((actor) => !left.actors.includes(actor))
  if (dates.length + actors.length === 0) return { positions: read.positions, figures: read.figures }
  const isGone = (id: string, at: Span): boolean =>
    lastOf(id, at, read) !== lastOf(id, at, { ...read, ...left })
  const undated = (edtf: string, at: Span): boolean =>
    dates.some((date) => mayHaveGiven(date, edtf)) &&
    !left.dates.some((date) => mayHaveGiven(date, edtf) && isSameSentence(date, at, read))
  const partyOf = (id: string | undefined, at: Span): boolean => id !== undefined && isGone(id, at)
  return {
    positions: read.positions
      .filter(({ actor, trigger }) => !isGone(actor, trigger))
      .map((position) => withoutDate(position, undated)),
    figures: read.figures
      .filter((figure) => !partyOf(figure.actor, figure) && !partyOf(figure.partner, figure))
      .map((figure) => withoutPeriod(figure, undated)),
  }
}

/** The last naming of an actor up to the end of the sentence that holds a place. */
function lastOf(
  id: string,
  at: Span,
  { actors, sentences }: Pick<ReadWith, 'actors' | 'sentences'>,
): Span | undefined {
  const end = sentences.find((sentence) => contains(sentence, at))?.end ?? at.end
  return actors.findLast((actor) => actor.id === id && actor.end <= end)
}

const isSameSentence = (a: Span, b: Span, { sentences }: Pick<ReadWith, 'sentences'>): boolean =>
  sentences.some((sentence) => contains(sentence, a) && contains(sentence, b))

/** Whether a date may have given another one, or the month of it. */
const mayHaveGiven = (date: DateMention, edtf: string): boolean =>
  date.edtf === edtf || date.edtf.slice(0, 7) === edtf

type IsUndated = (edtf: string, at: Span) => boolean

function withoutDate(position: Position, isUndated: IsUndated): Position {
  const { date, trigger } = position
  return date !== null && isUndated(date.edtf, trigger) ? { ...position, date: null } : position
}

const withoutPeriod = (figure: Figure, isUndated: IsUndated): Figure =>
  figure.period !== null && isUndated(figure.period, figure) ? { ...figure, period: null } : figure
