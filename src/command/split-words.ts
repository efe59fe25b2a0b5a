import type { Span } from '../report/span.js'

/** A typed word, or several in quotation marks; its span is in the line. */
export interface TypedWord extends Span {
  /** NFKC. */
  readonly text: string
  /** `name` of a word typed as name:value; then `text` is the value. */
  readonly name: string | null
}

const word = /(?:(?<name>[a-z]+(?:-[a-z]+)*)[:：])?(?:"(?<quoted>[^"]*)"|“(?<curly>[^“”]*)”|(?<plain>\S+))/giu
/** These are periods with their names: since:2016. */
const periodNames = ['since', 'until', 'before', 'after']

/** Splits a line into words: at white space of any width, quotation marks keep words together. */
export function splitWords(line: string): readonly TypedWord[] {
  return [...line.matchAll(word)].map((match) => {
    const { name, quoted, curly, plain } = match.groups ?? {}
    const text = (quoted ?? curly ?? plain ?? '').normalize('NFKC')
    const span = { start: match.index, end: match.index + match[0].length }
    const given = name?.toLowerCase() ?? null
    if (given !== null && periodNames.includes(given))
      return { ...span, name: null, text: `${given}:${text}` }
    return { ...span, name: given, text }
  })
}
