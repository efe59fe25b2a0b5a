import { contains, overlaps, type Span } from '../../report/span.js'

/** The readings that words may mean: those that stand in them whole, else those that they share a part with. */
export function pickIn<Reading>(
  readings: readonly Reading[],
  words: Span,
  spanOf: (reading: Reading) => Span,
): readonly Reading[] {
  const inside = readings.filter((reading) => contains(words, spanOf(reading)))
  return inside.length > 0 ? inside : readings.filter((reading) => overlaps(words, spanOf(reading)))
}
