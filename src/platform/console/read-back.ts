import { stripVTControlCharacters } from 'node:util'
import { displayWidth } from './display-width.js'
import { INDENT, MARKS } from './render-quotation.js'

/** The quotations that a rendered answer shows, in order and whole: what `renderAnswer` set is read back. */
export function readBack(rendered: string): readonly string[] {
  const lines = stripVTControlCharacters(rendered).split('\n')
  return lines.flatMap((line, index) => {
    const marks = MARKS.find(([open]) => line.startsWith(INDENT + open))
    return marks ? [readQuotation(lines.slice(index), marks)] : []
  })
}

function readQuotation(
  [first = '', ...rest]: readonly string[],
  [open, close]: readonly [string, string],
): string {
  const hanging = INDENT + ' '.repeat(displayWidth(open))
  const end = rest.findIndex((line) => !line.startsWith(hanging))
  const more = rest.slice(0, end < 0 ? rest.length : end).map((line) => line.slice(hanging.length))
  return [first.slice(INDENT.length + open.length), ...more].join('').slice(0, -close.length)
}
