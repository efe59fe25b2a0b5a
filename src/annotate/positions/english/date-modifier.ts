import type { Span } from '../../../report/span.js'

/** Whether a date modifies a noun: "the 5 August resolution", "the resolution of 5 August". */
export function modifiesNoun(text: string, date: Span): boolean {
  const before = text.slice(Math.max(0, date.start - 12), date.start)
  const after = text.slice(date.end, date.end + 4)
  if (/\b(?:the|its|their|a|an|this)\s+$/iu.test(before) && /^[\s-]+[a-z]/u.test(after)) return true
  return /\bof\s+(?:the\s+)?$/iu.test(before) || /['’]s?\s+$/u.test(before)
}
