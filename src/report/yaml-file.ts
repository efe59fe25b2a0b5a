import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { ShuttenError, type ErrorCode } from '../errors.js'

/**
 * Reads YAML by a schema. Every fault is named with file and line, all in one error of the given code.
 * @param file the name that faults are reported under
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  { file, code }: { readonly file: string; readonly code: ErrorCode },
): z.output<Schema> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): string => `${file}:${lines.linePos(offset).line}`
  const broken = document.errors.map((error) => `${place(error.pos[0])}: ${error.message}`)
  if (broken.length > 0) throw new ShuttenError(code, broken.join('; '))
  const read = schema.safeParse(document.toJS() ?? {})
  if (read.success) return read.data
  const faults = read.error.issues.map(
    (issue) =>
      `${place(offsetOf(document, issue.path))}: ${[issue.path.join('.'), issue.message].filter(Boolean).join(': ')}`,
  )
  throw new ShuttenError(code, faults.join('; '), { cause: read.error })
}

/** Where the key or the item at a path begins, or the nearest value that holds it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = keyOffset(document, path.slice(0, depth)) ?? valueOffset(document, path.slice(0, depth))
    if (offset !== null) return offset
  }
  return 0
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | null {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(holder)) return null
  const pair = holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null
}

function valueOffset(document: Document, path: readonly PropertyKey[]): number | null {
  const node = document.getIn(path, true)
  return isNode(node) && node.range ? node.range[0] : null
}
