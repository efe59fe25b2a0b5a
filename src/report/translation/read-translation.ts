import { z } from 'zod'
import { ShuttenError } from '../../errors.js'
import type { Language } from '../report.js'
import { parseYaml } from '../yaml-file.js'
import type { TranslationFile } from './translation-file.js'

/** Every value is read as text: `3.10` is the tenth sentence, not the number 3.1. */
const words = (error: string): z.ZodString => z.string({ error }).trim().min(1, error)
const place = z
  .string({ error: 'write a sentence, such as 3.2' })
  .regex(/^[1-9]\d{0,5}\.[1-9]\d{0,5}$/u, 'write a sentence, such as 3.2')
const hash = z
  .string({ error: 'write the hash of the sentence that is translated, 12 hex digits' })
  .regex(/^[0-9a-f]{12}$/u, 'write the hash of the sentence that is translated, 12 hex digits')

const schema = z.strictObject({
  by: words('name the translator'),
  sentences: z.array(
    z.strictObject({
      at: place,
      of: hash,
      text: words('write the translation'),
      by: words('name the translator').exactOptional(),
    }),
    { error: 'list the sentences' },
  ),
})

/**
 * Reads a translation.<language>.yaml. A faulty one has no entries, and a warning that names each fault.
 * @param file the name that faults are reported under
 */
export function readTranslation(text: string, file: string, language: Language): TranslationFile {
  try {
    const read = parseYaml(text, schema, { file, code: 'vocabulary-invalid', asText: true })
    const entries = read.sentences.map(({ at, ...row }) => {
      const [paragraph = 0, sentence = 0] = at.split('.').map(Number)
      return { by: read.by, ...row, paragraph, sentence }
    })
    return { file, language, entries, warnings: [] }
  } catch (error) {
    if (!(error instanceof ShuttenError)) throw error
    return {
      file,
      language,
      entries: [],
      warnings: [{ code: 'translation-fault', message: error.message, at: file }],
    }
  }
}
