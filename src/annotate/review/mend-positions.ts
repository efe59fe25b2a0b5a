import { findWords, squeeze } from '../../report/review/find-words.js'
import type { PlacedEntry, PositionChanges } from '../../report/review/review-entry.js'
import type { Position } from '../annotations.js'
import { daysOf } from '../dates/days-of.js'
import type { Mended } from './mend-mentions.js'
import { pickIn } from './pick.js'
import { reviewOf, withReview } from './review-of.js'

/** A position as it was read, by which entries know it, and as it is after those that were followed; null: rejected. */
export interface Mending {
  readonly read: Position
  readonly now: Position | null
}

/** The positions as an entry has them: one corrected, one rejected, or some of them marked as checked. */
export function mendPositions(
  entry: PlacedEntry,
  positions: readonly Mending[],
  text: string,
): Mended<Mending> {
  const { revision, of } = entry
  const picked = pickIn(positions, entry, ({ read }) => read.trigger).filter(({ read }) => isOf(read, of))
  if (revision.kind === 'checked') {
    if (of !== undefined && picked.length === 0) return `tells no position of ${described(of)}.`
    return positions.map((each) => (picked.includes(each) ? checked(each, entry) : each))
  }
  const [one, another] = picked
  if (one === undefined)
    return `tells no position${of === undefined ? '' : ` of ${described(of)}`}; quote its verb.`
  if (another !== undefined)
    return `tells ${picked.length} positions; say which by of: { actor: ${one.read.actor}, label: ${one.read.label} }.`
  const now =
    revision.kind === 'position' && one.now !== null ? changed(one.now, revision.changes, text) : null
  if (typeof now === 'string') return now
  return positions.map((each) =>
    each === one ? { read: one.read, now: now && withReview(now, reviewOf(entry)) } : each,
  )
}

type Which = NonNullable<PlacedEntry['of']>

const isOf = ({ actor, label }: Position, of: Which | undefined): boolean =>
  (of?.actor ?? actor) === actor && (of?.label ?? label) === label

const described = ({ actor, label }: Which): string => [actor, label].filter(Boolean).join(', ')

const checked = ({ read, now }: Mending, entry: PlacedEntry): Mending => ({
  read,
  now: now && withReview(now, reviewOf(entry)),
})

/** The position with what changes; its words stay where they are. */
function changed(position: Position, changes: PositionChanges, text: string): Position | string {
  const { date, actor, label, negated, target, voice } = changes
  const about = aboutIn(position, changes, text)
  if (about === undefined)
    return `stands in a paragraph that does not hold the words 「${changes.about ?? ''}」 for about.`
  const { person, organ, ...rest } = position
  const speakers = { ...(person === undefined ? {} : { person }), ...(organ === undefined ? {} : { organ }) }
  const isSame = actor === undefined || actor === position.actor
  return {
    ...rest,
    ...(isSame ? speakers : { actor }),
    about,
    label: label ?? position.label,
    negated: negated ?? position.negated,
    target: target === undefined ? position.target : target,
    voice: voice ?? position.voice,
    date: date === undefined ? position.date : datedBy(date),
  }
}

const datedBy = (edtf: string | null): Position['date'] =>
  edtf === null ? null : { edtf, ...daysOf(edtf), basis: 'editor' }

/** What it is about: words of its own paragraph, those nearest to its verb; undefined: they do not stand there. */
function aboutIn(
  { about: before, trigger }: Position,
  { about }: PositionChanges,
  text: string,
): string | null | undefined {
  if (about === undefined) return before
  if (about === null) return null
  const [nearest] = findWords(squeeze(text), about).toSorted(
    (a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start),
  )
  return nearest && text.slice(nearest.start, nearest.end)
}
