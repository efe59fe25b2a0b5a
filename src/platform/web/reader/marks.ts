import type { Annotations } from '../../../annotate/annotations.js'
import { showDated } from '../../../answer/show-date.js'
import type { Language } from '../../../report/report.js'
import { overlaps, type Span } from '../../../report/span.js'

/** Words that stand out, and what is said of them. */
export interface Mark extends Span {
  readonly kind: 'stated' | 'inferred' | 'position' | 'sought'
  /** Empty: nothing is said. */
  readonly title: string
}

/** A stretch of a text that is marked the same throughout, or an offset where something stands. */
export interface Stretch extends Span {
  readonly marks: readonly Mark[]
}

/** The dates and positions of a paragraph as marks: what was inferred is told apart. */
export function marksOf(
  { dates, positions }: Annotations,
  headlines: readonly string[],
  language: Language,
): readonly Mark[] {
  return [
    ...dates.map(({ start, end, ...date }): Mark => {
      const kind = date.basis === 'explicit' ? 'stated' : 'inferred'
      return { start, end, kind, title: showDated({ start, end, ...date }, language) }
    }),
    ...positions.map(({ trigger }, at): Mark => ({
      ...trigger,
      kind: 'position',
      title: headlines[at] ?? '',
    })),
  ]
}

/** A span of a text, cut wherever a mark begins or ends or something is put in: the stretches joined are the span. */
export function stretchesOf(
  span: Span,
  marks: readonly Mark[],
  offsets: readonly number[],
): readonly Stretch[] {
  const ends = [...marks.flatMap(({ start, end }) => [start, end]), ...offsets]
  const cuts = [...new Set([span.start, ...ends.filter((at) => at > span.start && at < span.end), span.end])]
  const ordered = cuts.toSorted((a, b) => a - b)
  return ordered.slice(0, -1).map((start, at) => {
    const stretch = { start, end: ordered[at + 1] ?? span.end }
    return { ...stretch, marks: marks.filter((mark) => overlaps(mark, stretch)) }
  })
}
