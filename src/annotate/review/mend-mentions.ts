import type { PlacedEntry } from '../../report/review/review-entry.js'
import type { Span } from '../../report/span.js'
import type { ActorMention, DateMention } from '../annotations.js'
import { daysOf } from '../dates/days-of.js'
import { pickIn } from './pick.js'
import { reviewOf } from './review-of.js'

/** Readings after an entry was followed, or the end of a sentence that says why it cannot be. */
export type Mended<Reading> = readonly Reading[] | string

/** The dates as an entry has them: one said or taken out. A date that an editor says is known by the editor alone. */
export function mendDates(entry: PlacedEntry, dates: readonly DateMention[]): Mended<DateMention> {
  const { revision } = entry
  const said =
    revision.kind === 'date'
      ? { edtf: revision.edtf, ...daysOf(revision.edtf), basis: 'editor' as const }
      : null
  return mend<DateMention>(entry, dates, 'date', (date) => {
    if (said === null) return null
    const { start, end } = date ?? entry
    return { start, end, ...said, role: date?.role ?? 'main', review: [reviewOf(entry)] }
  })
}

/** The actors named, as an entry has them. */
export function mendActors(entry: PlacedEntry, actors: readonly ActorMention[]): Mended<ActorMention> {
  const { revision } = entry
  return mend<ActorMention>(entry, actors, 'actor', (mention) => {
    if (revision.kind !== 'actor') return null
    const { start, end, form } = mention ?? { ...entry, form: 'name' as const }
    return { start, end, id: revision.actor, form, review: [reviewOf(entry)] }
  })
}

/** Replaces the one mention in the words, takes it out, or puts one there. */
function mend<Mention extends Span>(
  entry: PlacedEntry,
  mentions: readonly Mention[],
  name: string,
  change: (mention: Mention | null) => Mention | null,
): Mended<Mention> {
  const picked = pickIn(mentions, entry, (mention) => mention)
  const [mention = null, another] = picked
  if (another !== undefined) return `names ${picked.length} ${name}s; quote the words of one alone.`
  const changed = change(mention)
  if (mention === null && changed === null)
    return `names no ${name} that could be rejected; take the entry out.`
  const rest = mentions.filter((other) => other !== mention)
  return (changed === null ? rest : [...rest, changed]).toSorted((a, b) => a.start - b.start)
}
