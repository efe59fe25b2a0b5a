import { parseYaml } from '../../report/yaml-file.js'
import { compileUnits, type Units } from './compile-units.js'
import { unitsSchema } from './units-file.js'

/**
 * Reads units.yaml, and further files of the same form: their rows are joined, and a later spelling takes the place of
 * an equal earlier one.
 * @throws ShuttenError `vocabulary-invalid`, naming file and line of each fault
 */
export function loadUnits(files: readonly { readonly file: string; readonly text: string }[]): Units {
  const read = files.map(({ file, text }) =>
    parseYaml(text, unitsSchema, { file, code: 'vocabulary-invalid' }),
  )
  return compileUnits(read)
}
