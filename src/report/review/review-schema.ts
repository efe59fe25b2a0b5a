import { z } from 'zod'
import { isEdtf } from '../edtf-form.js'
import type { ValueFault } from '../yaml-faults.js'
import { describeUnknownKey } from '../unknown-key.js'
import { REVIEW_LABELS } from './review-entry.js'

/** Every value is read as text: `3.10` is the tenth sentence, not the number 3.1. */
const words = (error: string): z.ZodString => z.string({ error }).trim().min(1, error)
const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
): z.ZodEnum<z.core.util.ToEnum<Values[number]>> =>
  z.enum(values, { error: `write ${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}` })
const noneOr = <Output>(schema: z.ZodType<Output, string>): z.ZodType<Output | null, string> =>
  z.union([z.literal('none').transform(() => null), schema])

const end = String.raw`(?:\d{4}(?:-\d\d(?:-\d\d)?)?~?|\.\.)`
const profile = new RegExp(`^(?!\\.\\.$|\\.\\./\\.\\.$|0000)${end}(?:/${end})?$`, 'u')
const dateAdvice = 'write a date in EDTF, such as 2017-04-15, 2017-04, 2017 or 2016-01/2016-06'
const date = z.string({ error: dateAdvice }).refine((text) => profile.test(text) && isEdtf(text), dateAdvice)
const day = z
  .string({ error: 'write the day of the entry, such as 2026-11-20' })
  .refine((text) => /^\d{4}-\d\d-\d\d$/u.test(text) && isEdtf(text), 'write a day, such as 2026-11-20')

const placeForm = /^(?<paragraph>[1-9]\d{0,5})(?:\.(?<first>[1-9]\d{0,5})(?:-(?<last>[1-9]\d{0,5}))?)?$/u
const place = z
  .string({ error: 'write a place, such as 3 or 3.2' })
  .regex(placeForm, 'write a paragraph, such as 3, or a sentence of it, such as 3.2')
  .transform((text) => {
    const { paragraph, first, last } = placeForm.exec(text)?.groups ?? {}
    const sentences = first === undefined ? null : ([Number(first), Number(last ?? first)] as const)
    return { paragraph: Number(paragraph), sentences }
  })

const actor = words('write the id of an actor, such as RU')
const yes = z.literal('true', { error: 'write true, or leave the key out' })
const note = z.union(
  [words('write the note'), z.strictObject({ en: words('write the note'), ja: words('write the note') })],
  {
    error: 'write the note as text, or as { en: …, ja: … }',
  },
)
const label = oneOf(REVIEW_LABELS)
const position = z
  .strictObject(
    {
      date: noneOr(date).exactOptional(),
      actor: actor.exactOptional(),
      label: label.exactOptional(),
      about: noneOr(words('write words of the report, or none')).exactOptional(),
      negated: oneOf(['true', 'false'])
        .transform((text) => text === 'true')
        .exactOptional(),
      target: noneOr(actor).exactOptional(),
      voice: oneOf(['actor', 'author', 'expert', 'reported']).exactOptional(),
    },
    { error: 'write what changes, such as { date: 2017-04 }' },
  )
  .refine((changes) => Object.keys(changes).length > 0, 'write what changes, such as { date: 2017-04 }')

/** What an entry does: it has exactly one of these keys. */
const revisions = {
  checked: yes.exactOptional(),
  note: note.exactOptional(),
  reject: oneOf(['position', 'figure', 'date', 'actor']).exactOptional(),
  position: position.exactOptional(),
  date: date.exactOptional(),
  actor: actor.exactOptional(),
  paragraph: oneOf(['begins', 'continues']).exactOptional(),
  call: words('write the label of the note, such as 4').exactOptional(),
  'no-call': words('write the number that is no note’s').exactOptional(),
  page: words('write the number that is printed on the page').exactOptional(),
}

const shape = {
  words: words('quote the words of the report that the entry is about').max(
    5000,
    'quote fewer words: 5,000 characters at most',
  ),
  at: place.exactOptional(),
  occurrence: z
    .string()
    .regex(/^[1-9]\d{0,5}$/u, 'write a number from 1')
    .transform(Number)
    .exactOptional(),
  of: z
    .strictObject(
      { actor: actor.exactOptional(), label: label.exactOptional() },
      { error: 'write { actor: …, label: … }' },
    )
    .exactOptional(),
  by: words('say who the editor is'),
  on: day,
  why: words('write the reason, or leave the key out').exactOptional(),
  source: words('write where it can be looked up, or leave the key out').exactOptional(),
}

const kinds = Object.keys(revisions)
const structural: readonly string[] = ['paragraph', 'call', 'no-call', 'page']
const needNoReason: readonly string[] = ['checked', 'note']

/** An entry of a review.yaml. */
export const entrySchema = z
  .strictObject(
    { ...shape, ...revisions },
    { error: 'an entry begins with words: … and says by whom, on which day and what' },
  )
  .superRefine((entry, context) => {
    const fault = (key: string | null, message: string): void => {
      context.addIssue({ code: 'custom', path: key === null ? [] : [key], message })
    }
    const given = kinds.filter((kind) => Object.hasOwn(entry, kind))
    const [kind = ''] = given
    if (given.length !== 1) fault(given[1] ?? null, `say one thing in an entry: one of ${kinds.join(', ')}`)
    if (given.length === 1 && entry.why === undefined && !needNoReason.includes(kind))
      fault(kind, 'say why: …')
    if (entry.at !== undefined && structural.includes(kind))
      fault(
        'at',
        'write occurrence: 1, 2, … here: breaks, calls and pages are told before paragraphs are counted',
      )
    if (entry.of !== undefined && kind !== 'position' && kind !== 'checked' && entry.reject !== 'position')
      fault('of', 'only a position can be told by its actor and label')
    if (entry.source !== undefined && kind !== 'note')
      fault('source', 'only a note has a source; write it into why')
  })

/** An entry as it stands in the file. */
export type EntryRow = z.output<typeof entrySchema>

/** The faults of an entry; a key that is not known is one of its own. */
export function entryFaults(issues: readonly z.core.$ZodIssue[]): readonly ValueFault[] {
  // A key that is not known may be meant for the one that is missing beside it.
  const strange = issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('.'))
  const named = issues.filter(({ code, path }) => code !== 'custom' || !strange.includes(path.join('.')))
  return named.flatMap((issue): readonly ValueFault[] => {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }]
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: describeUnknownKey(key, knownAt(issue.path[0])),
    }))
  })
}

function knownAt(key: PropertyKey | undefined): readonly string[] {
  if (key === 'position') return ['date', 'actor', 'label', 'about', 'negated', 'target', 'voice']
  if (key === 'of') return ['actor', 'label']
  if (key === 'note') return ['en', 'ja']
  return [...Object.keys(shape), ...kinds]
}
