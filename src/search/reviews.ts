import type { Annotations, Reviewed, ReviewMark } from '../annotate/annotations.js'
import { contains, overlaps, type Span } from '../report/span.js'

/**
 * What an editor says of words that are shown: the notes beside them; and of the reading that they are shown for, or,
 * where they are shown for themselves, whether all of them are checked and what in them was corrected.
 * @param span the words, in the paragraph's text
 */
export function reviewsOn(
  span: Span,
  annotations: Pick<Annotations, 'review'> | undefined,
  reading: Reviewed | undefined,
): Reviewed {
  const marks = annotations?.review ?? []
  const notes = marks.filter((mark) => mark.review.kind === 'note' && overlaps(mark, span))
  const own = reading === undefined ? marks.filter((mark) => isOf(mark, span)) : []
  const review = [...(reading?.review ?? []), ...[...own, ...notes].map((mark) => mark.review)]
  return review.length === 0 ? {} : { review }
}

const isOf = (mark: ReviewMark, span: Span): boolean =>
  (mark.review.kind === 'checked' && contains(mark, span)) ||
  (mark.review.kind === 'corrected' && contains(span, mark))
