import { columnsOf } from './japanese.js'

/** A line of a file that is not blank. */
export interface Line {
  /** Without the white space around it. */
  readonly text: string
  /** Where that begins in the file. */
  readonly start: number
  /** The columns of white space before it. */
  readonly indent: number
  /** The columns it takes. */
  readonly columns: number
  /** How many blank lines stand before it. */
  readonly gap: number
  /** Whether a form feed stands before it. */
  readonly isOnNewPage: boolean
  /** The number printed on its page, if it is known. */
  readonly page?: string
  /** The kind of heading that it is marked as, where it is. */
  readonly headingForm?: string
}

/** A line of nothing but such marks parts texts as a blank line does. */
const rule = /^[*＊◇◆○●□■#~=_\s　–—―-]+$/u

const brokenLine = /([^\n\r\f\v\u0085\u2028\u2029]*)(\r\n|[\n\r\f\v\u0085\u2028\u2029]|$)/gu

/** The lines of a file that are not blank and no mere rules, in order. */
export function splitLines(file: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  let isOnNewPage = false
  for (const { 0: whole, 1: content = '', 2: ending, index } of file.matchAll(brokenLine)) {
    if (whole === '') break
    const line = measureLine(content, { start: index, gap, isOnNewPage })
    if (line === null) gap += 1
    else lines.push(line)
    if (line !== null) [gap, isOnNewPage] = [0, false]
    if (ending === '\f') isOnNewPage = true
  }
  return lines
}

/** The line without the white space around it; null if nothing is left. */
function measureLine(content: string, at: Pick<Line, 'start' | 'gap' | 'isOnNewPage'>): Line | null {
  const text = content.trim()
  if (text === '' || rule.test(text)) return null
  const before = content.length - content.trimStart().length
  const indent = columnsOf(content.slice(0, before).replaceAll('\t', '    ').replaceAll('\ufeff', ''))
  return { ...at, text, start: at.start + before, indent, columns: columnsOf(text.replaceAll('\ufeff', '')) }
}
