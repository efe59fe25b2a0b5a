import { CORE_SCHEMA, FAILSAFE_SCHEMA, YAMLException, load } from 'js-yaml'
import type { z } from 'zod'
import { ShuttenError, type ErrorCode } from '../errors.js'
import { nameFaults } from './yaml-faults.js'

/**
 * Reads YAML 1.2 by a schema. Every fault is named with file and line, all in one error of the given code.
 * @param file the name that faults are reported under
 * @param asText whether every value is text: `3.10` is not the number 3.1
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  {
    file,
    code,
    asText = false,
  }: { readonly file: string; readonly code: ErrorCode; readonly asText?: boolean },
): z.output<Schema> {
  const read = schema.safeParse(loadOrThrow(text, file, code, asText) ?? {})
  if (read.success) return read.data
  throw new ShuttenError(code, nameFaults(text, file, read.error.issues), { cause: read.error })
}

function loadOrThrow(text: string, file: string, code: ErrorCode, asText: boolean): unknown {
  try {
    return load(text, { schema: asText ? FAILSAFE_SCHEMA : CORE_SCHEMA })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark.line + 1
    const named = nameFaults(text, file, [])
    throw new ShuttenError(code, named === '' ? `${file}:${line}: ${error.reason}` : named, { cause: error })
  }
}
