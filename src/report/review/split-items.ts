/** An item of a list in YAML, its dash with it, and the line that it begins on, counted from 1. */
export interface ListItem {
  readonly text: string
  readonly line: number
}

/** A list in YAML, item by item. */
export interface SplitList {
  /** The lines before the first item that are neither blank nor comments nor the mark of a document. */
  readonly before: readonly number[]
  readonly items: readonly ListItem[]
}

/**
 * Splits a list in YAML where its items begin, so that what is wrong in one leaves the others readable: what belongs
 * to an item is set in further than its dash.
 */
export function splitItems(text: string): SplitList {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u)
  const first = lines.findIndex((line) => dash.test(line))
  const starts = lines.flatMap((line, index) =>
    first >= 0 && indentOf(line) === indentOf(lines[first] ?? '') ? [index] : [],
  )
  const head = first === -1 ? lines : lines.slice(0, first)
  return {
    before: head.flatMap((line, index) => (/^\s*(?:#|---|%|$)/u.test(line) ? [] : [index + 1])).slice(0, 1),
    items: starts.map((start, at) => ({
      text: lines.slice(start, starts[at + 1]).join('\n'),
      line: start + 1,
    })),
  }
}

const dash = /^(?<indent> *)-(?: |$)/u

/** The blanks before an item's dash; null: no item begins here. */
const indentOf = (line: string): string | null => dash.exec(line)?.groups?.['indent'] ?? null
