import { z } from 'zod'

const words = z.array(z.string().min(1)).default([])
const multiples = z.record(z.string().min(1), z.number().positive()).default({})
const direction = z.enum(['export', 'import'])

/** The form of units.yaml. */
export const unitsSchema = z.strictObject({
  multiples: z
    .strictObject({ ja: multiples, en: multiples, short: multiples })
    .default({ ja: {}, en: {}, short: {} }),
  about: z.strictObject({ ja: words, en: words }).default({ ja: [], en: [] }),
  units: z
    .array(
      z.strictObject({
        code: z.string().min(1),
        kind: z.enum(['money', 'measure', 'share', 'count']),
        ja: words,
        en: words,
        before: words,
        not: words,
      }),
    )
    .default([]),
  heads: z
    .array(
      z.strictObject({
        direction: direction.optional(),
        between: z.boolean().default(false),
        part: z.boolean().default(false),
        unit: z.string().optional(),
        ja: words,
        en: words,
      }),
    )
    .default([]),
  trade: z.array(z.strictObject({ direction, ja: words, en: words })).default([]),
  changes: z
    .array(z.strictObject({ sign: z.union([z.literal(1), z.literal(-1)]), ja: words, en: words }))
    .default([]),
  comparisons: z
    .array(z.strictObject({ against: z.enum(['previous-year', 'previous-month']), ja: words, en: words }))
    .default([]),
})

/** What units.yaml holds: spellings of units, multiples, what amounts are of, and words of change. */
export type UnitsFile = z.output<typeof unitsSchema>
/** A unit with its spellings; `not` are words that make it another word. */
export type UnitRow = UnitsFile['units'][number]
/** What amounts are of: 輸出額. */
export type HeadRow = UnitsFile['heads'][number]
