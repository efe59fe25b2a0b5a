import { CORE_SCHEMA, YAMLException, load } from 'js-yaml'
import type { z } from 'zod'
import { ShuttenError, type ErrorCode } from '../errors.js'
import { nameFaults } from './yaml-faults.js'

/**
 * Reads YAML 1.2 by a schema. Every fault is named with file and line, all in one error of the given code.
 * @param file the name that faults are reported under
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  { file, code }: { readonly file: string; readonly code: ErrorCode },
): z.output<Schema> {
  const read = schema.safeParse(loadOrThrow(text, file, code) ?? {})
  if (read.success) return read.data
  throw new ShuttenError(code, nameFaults(text, file, read.error.issues), { cause: read.error })
}

function loadOrThrow(text: string, file: string, code: ErrorCode): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark.line + 1
    const named = nameFaults(text, file, [])
    throw new ShuttenError(code, named === '' ? `${file}:${line}: ${error.reason}` : named, { cause: error })
  }
}
