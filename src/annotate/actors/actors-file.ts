import { z } from 'zod'
import { parseYaml } from '../../report/yaml-file.js'

const words = z.array(z.string().min(1)).default([])
const both = z.strictObject({ ja: words, en: words }).prefault({})

const person = z.strictObject({
  ja: z.string().min(1),
  en: z.string().min(1),
  family: z.string().min(1).optional(),
  office: words,
  also: words,
})

const row = z.strictObject({
  show: z.strictObject({ ja: z.string().min(1), en: z.string().min(1) }).optional(),
  ja: words,
  en: words,
  short: words,
  joined: words,
  adjective: words,
  prefix: words,
  place: words,
  body: words,
  organ: words,
  careful: words,
  people: z.array(person).default([]),
})

const file = z.strictObject({
  titles: z.strictObject({ state: both, expert: both }).prefault({}),
  courtesy: both,
  'office-words': words,
  'title-modifiers': words,
  offices: both,
  'before-short': words,
  'joined-after-any': words,
  'after-joined': words,
  'after-name': z.strictObject({ ja: words, people: words }).prefault({}),
  'not-actors': words,
  'not-before': words,
  'place-words': z.strictObject({ before: words, after: words }).prefault({}),
  'common-surnames': words,
  'before-names': words,
  'family-names': words,
  several: z.record(z.string(), z.array(z.string())).default({}),
  parts: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  'typed-in-capitals': words,
  'not-states': words,
  actors: z.record(z.string().min(1), row).default({}),
})

/** What a file actors.yaml says; see the comments at its head. Absent lists are empty. */
export type ActorsFile = z.output<typeof file>

/** What such a file says of one state or body. */
export type ActorRow = z.output<typeof row>

/** What it says of an actor that it does not name. */
export const NO_ROW: ActorRow = row.parse({})

/** What it says of one person. */
export type PersonRow = z.output<typeof person>

/**
 * Reads the files and joins them: lists are added up, single values replaced by the later file's.
 * @throws ShuttenError `vocabulary-invalid`, with file and line
 */
export function readActorsFiles(
  files: readonly { readonly file: string; readonly text: string }[],
): ActorsFile {
  const read = files.map(({ file: name, text }) =>
    parseYaml(text, file, { file: name, code: 'vocabulary-invalid' }),
  )
  const [first = file.parse({}), ...later] = read
  return later.reduce((earlier, next) => file.parse(join(earlier, next)), first)
}

/** Lists are added up, mappings joined key by key, anything else replaced. */
function join(earlier: unknown, later: unknown): unknown {
  if (later === undefined) return earlier
  if (Array.isArray(earlier) && Array.isArray(later)) return [...earlier, ...later]
  if (!isMapping(earlier) || !isMapping(later)) return later
  const keys = new Set([...Object.keys(earlier), ...Object.keys(later)])
  return Object.fromEntries(Array.from(keys, (key) => [key, join(earlier[key], later[key])]))
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
