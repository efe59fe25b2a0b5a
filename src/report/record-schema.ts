import { z } from 'zod'
import { isEdtf } from './edtf-form.js'
import type { Name } from './record.js'
import { describeUnknownKey } from './unknown-key.js'

const words = z
  .string({ error: 'write text here' })
  .trim()
  .min(1, 'write something here or leave the key out')
/** YAML reads `2017` and `42` as numbers. */
const wordsOrNumber = z.union([words, z.int().transform(String)], {
  error: 'write text here; a number with a full stop in it needs quotation marks',
})

const nameSchema = z.union(
  [
    words.transform((literal): Name => ({ literal })),
    z.strictObject({ literal: words }),
    z.strictObject({ family: words, given: words.exactOptional() }),
  ],
  { error: 'write a name as text, as {family: …, given: …} or as {literal: …}' },
)
const namesSchema = z
  .array(nameSchema, { error: 'write a list of names' })
  .min(1, 'name somebody or leave the key out')

const titleMissing =
  'write the report’s title, or one of your own and list it in supplied: title: …, supplied: [title]'

const variables = {
  title: z.string({ error: titleMissing }).trim().min(1, titleMissing),
  author: namesSchema.exactOptional(),
  editor: namesSchema.exactOptional(),
  issued: wordsOrNumber
    .refine(isEdtf, 'write a date in EDTF, such as 2017-09-30, 2017-09, 2017 or 2017-09/2018-05')
    .exactOptional(),
  publisher: words.exactOptional(),
  'publisher-place': words.exactOptional(),
  'container-title': words.exactOptional(),
  genre: words.exactOptional(),
  number: wordsOrNumber.exactOptional(),
  URL: z
    .url({ protocol: /^https?$/u, error: 'write an address that begins with https:// or http://' })
    .exactOptional(),
  DOI: words.regex(/^10\.\d{4,9}\/\S+$/u, 'write the DOI alone, such as 10.1000/182').exactOptional(),
  ISBN: wordsOrNumber.exactOptional(),
  language: z.enum(['en', 'ja'], { error: 'write en or ja' }).exactOptional(),
  note: words.exactOptional(),
}

const variableNames = Object.keys(variables)
const idForm = /^[a-z0-9-]{1,64}$/u
const placeForm = /^(?:slack:[TE][A-Z0-9]+(?:\/[CGD][A-Z0-9]+)?|discord:\d{15,21}(?:\/\d{15,21})?)$/u

const shape = {
  ...variables,
  id: z.string().regex(idForm, 'an id has 1 to 64 small letters, digits and hyphens').exactOptional(),
  supplied: z
    .array(
      z.enum(variableNames, { error: `supplied lists keys of this file: ${variableNames.join(', ')}` }),
      { error: 'write a list, such as [title, issued]' },
    )
    .exactOptional(),
  visible_to: z
    .array(z.string().regex(placeForm, 'write slack:T…, slack:T…/C…, discord:… or discord:…/… here'), {
      error: 'write a list, such as [slack:T0123ABCD]',
    })
    .exactOptional(),
}

/** What a report.yaml may hold. An unknown key is a fault that names the nearest known one. */
export const recordSchema = z
  .looseObject({}, { error: 'a record is a list of keys and values, such as title: …' })
  .superRefine((record, context) => {
    for (const key of Object.keys(record))
      if (!Object.hasOwn(shape, key))
        context.addIssue({
          code: 'custom',
          path: [key],
          message: describeUnknownKey(key, Object.keys(shape)),
        })
  })
  .transform(() => ({}))
  .and(z.object(shape))
