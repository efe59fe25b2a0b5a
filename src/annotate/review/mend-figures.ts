import type { PlacedEntry } from '../../report/review/review-entry.js'
import { contains } from '../../report/span.js'
import type { Figure } from '../annotations.js'
import type { Mended } from './mend-mentions.js'
import { pickIn } from './pick.js'
import { reviewOf, withReview } from './review-of.js'

/** The figures as an entry has them: one rejected, or those in its words marked as checked. */
export function mendFigures(entry: PlacedEntry, figures: readonly Figure[]): Mended<Figure> {
  if (entry.revision.kind === 'checked')
    return figures.map((figure) => (contains(entry, figure) ? withReview(figure, reviewOf(entry)) : figure))
  const picked = pickIn(figures, entry, (figure) => figure)
  const [one, another] = picked
  if (one === undefined) return 'tells no figure that could be rejected; take the entry out.'
  if (another !== undefined) return `tells ${picked.length} figures; quote the words of one alone.`
  return figures.filter((figure) => figure !== one)
}
