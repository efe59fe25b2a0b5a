import { z } from 'zod'
import { parseYaml } from '../../report/yaml-file.js'
import { compileUnits, type Units } from './compile-units.js'

const words = z.array(z.string().min(1)).default([])
const multiples = z.record(z.string().min(1), z.number().positive()).default({})
const direction = z.enum(['export', 'import'])

const schema = z.strictObject({
  multiples: z
    .strictObject({ ja: multiples, en: multiples, short: multiples })
    .default({ ja: {}, en: {}, short: {} }),
  about: z.strictObject({ ja: words, en: words }).default({ ja: [], en: [] }),
  units: z
    .array(
      z.strictObject({
        code: z.string().min(1),
        kind: z.enum(['money', 'measure', 'share', 'count']),
        times: z.number().positive().default(1),
        ja: words,
        en: words,
        before: words,
        not: words,
      }),
    )
    .default([]),
  heads: z
    .array(
      z.strictObject({ direction: direction.optional(), unit: z.string().optional(), ja: words, en: words }),
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
export type UnitsFile = z.output<typeof schema>
/** A unit with its spellings; `times` multiplies its number (割: 10 %), `not` are words that make it another word. */
export type UnitRow = UnitsFile['units'][number]
/** What amounts are of: 輸出額. */
export type HeadRow = UnitsFile['heads'][number]

/**
 * Reads units.yaml, and further files of the same form: their rows are joined, and a later spelling takes the place of
 * an equal earlier one.
 * @throws ShuttenError `vocabulary-invalid`, naming file and line of each fault
 */
export function loadUnits(files: readonly { readonly file: string; readonly text: string }[]): Units {
  const read = files.map(({ file, text }) => parseYaml(text, schema, { file, code: 'vocabulary-invalid' }))
  return compileUnits(read)
}
