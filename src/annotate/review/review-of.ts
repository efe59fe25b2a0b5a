import type { ReviewEntry } from '../../report/review/review-entry.js'
import type { Review, Reviewed } from '../annotations.js'

/** What an entry says, as it is kept beside the reading that it is about. */
export function reviewOf({ by, on, why, revision }: ReviewEntry): Review {
  switch (revision.kind) {
    case 'checked':
      return { kind: 'checked', by, on, why }
    case 'reject':
      return { kind: 'rejected', by, on, why, fields: [revision.what] }
    case 'position':
      return { kind: 'corrected', by, on, why, fields: Object.keys(revision.changes) }
    case 'note': {
      const { text, translations, source } = revision
      const more = { ...(translations && { translations }), ...(source === null ? {} : { source }) }
      return { kind: 'note', by, on, why, text, ...more }
    }
    case 'date':
    case 'actor':
    case 'paragraph':
    case 'call':
    case 'page':
      return { kind: 'corrected', by, on, why, fields: [revision.kind] }
  }
}

/** A reading with one more review. */
export const withReview = <Reading extends Reviewed>(reading: Reading, review: Review): Reading => ({
  ...reading,
  review: [...(reading.review ?? []), review],
})
