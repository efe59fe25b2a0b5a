import type { Paragraph, Report, Warning } from '../../report/report.js'
import type { PlacedEntry } from '../../report/review/review-entry.js'
import { overlaps, type Span } from '../../report/span.js'
import type { Gazetteer } from '../actors/gazetteer.js'
import type { Annotations, DateMention, Position, ReviewMark } from '../annotations.js'
import { mendFigures } from './mend-figures.js'
import { mendActors, mendDates, type Mended } from './mend-mentions.js'
import { mendPositions, type Mending } from './mend-positions.js'
import { reviewOf } from './review-of.js'
import { withdraw, type ReadWith } from './withdraw.js'

/** Follows what an editor says of one paragraph: first of its dates and actors, then of what is read with them. */
export interface Reviewer {
  readonly mentions: (read: Mentions) => Mentions
  /** Whether words that could not be read are still to be looked at. */
  readonly leavesOpen: (span: Span) => boolean
  readonly readings: (read: ReadWith) => Omit<ReadWith, 'sentences'>
  readonly marks: () => Pick<Annotations, 'review'>
  /** The entries that fit nothing. */
  readonly warnings: () => readonly Warning[]
}

type Mentions = Pick<Annotations, 'dates' | 'actors'>

/** The reviewer of a paragraph; without entries it leaves everything as it is. */
export function reviewerOf(
  { review = [] }: Pick<Report, 'review'>,
  { number, text }: Pick<Paragraph, 'number' | 'text'>,
  { actors: known }: Pick<Gazetteer, 'actors'>,
): Reviewer {
  const own = review.filter(({ paragraph }) => paragraph === number)
  const faults = strangersIn(own, known)
  const entries = own.filter((entry) => !faults.has(entry))
  const follow = followerOf(entries, faults)
  return {
    mentions: (read) => mendMentions(follow, read),
    leavesOpen: (span) => !entries.some((entry) => settles(entry) && overlaps(entry, span)),
    readings: (read) => mendReadings(follow, text, read),
    marks: () => marksOf(entries.filter((entry) => !faults.has(entry))),
    warnings: () => [...faults].map(warningOf),
  }
}

/** Entries and why they cannot be followed: the ends of sentences. */
type Faults = Map<PlacedEntry, string>

/** The entries that name an actor whom nobody knows. */
function strangersIn(entries: readonly PlacedEntry[], known: Gazetteer['actors']): Faults {
  const faults: Faults = new Map()
  for (const entry of entries) {
    const id = actorsIn(entry).find((actor) => !known.has(actor))
    if (id !== undefined) faults.set(entry, `is given to ${id}, which is the id of no actor in actors.yaml.`)
  }
  return faults
}

type Follow = <Reading>(
  what: Concern,
  readings: readonly Reading[],
  mend: (entry: PlacedEntry, readings: readonly Reading[]) => Mended<Reading>,
) => readonly Reading[]

/** Follows one entry after the other; one that fits nothing changes nothing and is noted. */
function followerOf(entries: readonly PlacedEntry[], faults: Faults): Follow {
  return (what, readings, mend) =>
    entries.filter(isAbout(what)).reduce((before, entry) => {
      const mended = mend(entry, before)
      if (typeof mended !== 'string') return mended
      faults.set(entry, mended)
      return before
    }, readings)
}

const mendMentions = (follow: Follow, { dates, actors }: Mentions): Mentions => ({
  dates: follow('date', dates, mendDates),
  actors: follow('actor', actors, mendActors),
})

/** What is left of all readings when every entry is followed. */
function mendReadings(follow: Follow, text: string, read: ReadWith): Omit<ReadWith, 'sentences'> {
  const left = {
    dates: follow('rejected date', read.dates, mendDates),
    actors: follow('rejected actor', read.actors, mendActors),
  }
  const { positions, figures } = withdraw(read, left)
  const mending = positions.map((each): Mending => ({ read: each, now: datedByEditor(each, left.dates) }))
  const mended = follow('position', mending, (entry, all) => mendPositions(entry, all, text))
  return {
    ...left,
    positions: mended.flatMap(({ now }) => (now === null ? [] : [now])),
    figures: follow('figure', figures, mendFigures),
  }
}

const warningOf = ([{ words, line }, fault]: readonly [PlacedEntry, string]): Warning => ({
  code: 'review-unused',
  message: `「${words.length > 40 ? `${words.slice(0, 40)}…` : words}」 ${fault}`,
  at: line,
})

/** The ids that an entry gives. */
function actorsIn({ revision }: PlacedEntry): readonly string[] {
  if (revision.kind === 'actor') return [revision.actor]
  if (revision.kind !== 'position') return []
  return [revision.changes.actor, revision.changes.target].filter((id) => typeof id === 'string')
}

type Concern = 'date' | 'actor' | 'position' | 'figure' | 'rejected date' | 'rejected actor'

/** Whether an entry changes such readings, rejects one, or marks them as checked. */
const isAbout =
  (what: Concern) =>
  ({ revision, of }: PlacedEntry): boolean => {
    if (revision.kind === 'reject')
      return what === (isMention(revision.what) ? `rejected ${revision.what}` : revision.what)
    if (revision.kind === 'checked') return what === 'position' || (what === 'figure' && of === undefined)
    return revision.kind === what
  }

const isMention = (what: string): what is 'date' | 'actor' => what === 'date' || what === 'actor'

/** Whether an entry says what words are that no rule could read. */
const settles = ({ revision: { kind }, ...entry }: PlacedEntry): boolean =>
  kind === 'date' || kind === 'actor' || kind === 'reject' || (kind === 'checked' && entry.of === undefined)

/** A position that has its date from a mention that an editor corrected carries the editor's review too. */
function datedByEditor(position: Position, dates: readonly DateMention[]): Position {
  const { date } = position
  if (date?.basis !== 'editor') return position
  const source = dates.find(({ basis, edtf }) => basis === 'editor' && edtf === date.edtf)
  return source?.review === undefined ? position : { ...position, review: source.review }
}

/** What is kept beside the paragraph's words: an entry that means one position is kept at that position alone. */
function marksOf(entries: readonly PlacedEntry[]): Pick<Annotations, 'review'> {
  const marks = entries
    .filter(
      ({ revision, of }) =>
        revision.kind !== 'position' && !(revision.kind === 'checked' && of !== undefined),
    )
    .map((entry): ReviewMark => ({ start: entry.start, end: entry.end, review: reviewOf(entry) }))
  return marks.length === 0 ? {} : { review: marks }
}
