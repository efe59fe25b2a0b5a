import { LONGEST_QUOTATION } from '../../search/quotation.js'
import { LONGEST_QUESTION } from '../longest-question.js'

/** What is asked of a message whose source is sought: its first quotation, or all of it where it is short. */
export function passageWords(text: string): readonly string[] {
  const plain = text.replaceAll(/\s+/gu, ' ').trim()
  const quoted = [...plain.matchAll(QUOTED)].map(([whole]) => whole)
  const longest = quoted.toSorted((a, b) => b.length - a.length).at(0)
  const checked = longest ?? (plain.length <= LONGEST_QUOTATION ? plain : null)
  const searched = `/find ${plain.slice(0, LONGEST_QUESTION).replaceAll(/["“”:：]/gu, ' ')}`
  return checked === null ? [searched] : [`/cite ${checked}`, searched]
}

/** Shorter quotations are names and titles. */
const QUOTED = /「[^「」]{6,}」|『[^『』]{6,}』|“[^“”]{12,}”|"[^"]{12,}"/gu
