import { createRequire } from 'node:module'
import type { Document } from 'yaml'

/** The library that knows lines is loaded for faults only: it reads ten times as slowly as js-yaml. */
const yaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml') as typeof import('yaml')

/** Something wrong with the value at a path, as a schema says it. */
export interface ValueFault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** A fault with the line of the text that it is on, counted from 1. */
export interface FaultInText {
  readonly line: number
  readonly message: string
}

/** Names the line of each fault of a YAML text: `report.yaml:4: issued: ...`. Faults of its form come first, alone. */
export function nameFaults(text: string, file: string, faults: readonly ValueFault[]): string {
  return listFaults(text, faults)
    .map(({ line, message }) => `${file}:${line}: ${message}`)
    .join('; ')
}

/** The faults of a YAML text with their lines, those of its form alone where it has some. */
export function listFaults(text: string, faults: readonly ValueFault[]): readonly FaultInText[] {
  const { LineCounter, parseDocument } = yaml()
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineOf = (offset: number): number => lines.linePos(offset).line
  const broken = document.errors.map(({ pos, message }) => ({ line: lineOf(pos[0]), message }))
  const wrong = faults.map(({ path, message }) => ({
    line: lineOf(offsetOf(document, path)),
    message: [path.join('.'), message].filter(Boolean).join(': '),
  }))
  return broken.length > 0 ? broken : wrong
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
  const { isMap, isScalar } = yaml()
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(holder)) return null
  const pair = holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null
}

function valueOffset(document: Document, path: readonly PropertyKey[]): number | null {
  const node = document.getIn(path, true)
  return yaml().isNode(node) && node.range ? node.range[0] : null
}
