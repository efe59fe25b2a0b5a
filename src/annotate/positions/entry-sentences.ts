import type { Span } from '../../report/span.js'
import type { DateMention } from '../annotations.js'

/** The sentences of a paragraph, each that is nothing but a date joined to the next, as in a chronicle: "1 July 1968. …" */
export function withEntryDates(
  text: string,
  sentences: readonly Span[],
  dates: readonly DateMention[],
): readonly Span[] {
  const isDate = ({ start, end }: Span): boolean => {
    const date = dates.find((one) => one.start >= start && one.end <= end)
    return (
      date !== undefined &&
      /^[^\p{L}\p{N}]*$/u.test(text.slice(start, date.start) + text.slice(date.end, end))
    )
  }
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1]
    if (isDate(sentence) && index < sentences.length - 1) return []
    return before !== undefined && isDate(before) ? [{ ...sentence, start: before.start }] : [sentence]
  })
}
