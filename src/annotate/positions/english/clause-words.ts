import type { Span } from '../../../report/span.js'
import type { DateMention } from '../../annotations.js'

/** No clause is longer than so many characters on either side: what is further off is not looked at. */
export const reach = 600

/** Where one clause of a sentence ends and the next begins. */
const boundary =
  /[;:—–]|\b(?:while|whereas|although|though|but|when|after|before|because|which|who|that|where|if)\b(?! \d|\s+the\s+\d)|,\s+(?:and|or)\b|\band\b(?=\s+(?:in|on|by)\s+(?:the\s+|early\s+|late\s+|mid-)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December))/giu
const infinitiveOrGerund =
  /\bto\s+[a-z]{2,}\b|\b(?!meeting|hearing|briefing|building|ruling|warning|opening|hearing|during|including|following|spring|morning|evening)[a-z]{2,}ing\b/gu
const anyVerb =
  /\b(?!(?:un)?(?:united|indeed|hundred|need|speed|alleged)\b)(?:\w{2,}ed|held|made|sent|taken|given|begun|began|shot|won|met|said|told|led|came|went|took|gave|became|fell|rose|cut|set|put|kept|left|lost|saw|built|brought|withdrew|withdrawn|withheld|drew|drawn|fled|fought|found|felt|grew|heard|knew|paid|ran|sold|sought|spoke|spoken|spent|stood|struck|swore|thought|threw|thrown|overthrew|wrote|written|broke|broken|bought|chose|chosen|dealt|drove|driven|froze|frozen|hit|laid|meant|shook|shut|split|swept|understood|is|are|was|were|has|have|had)\b/giu

/** The stretch of a sentence that a place stands in, up to the clause boundaries on both sides. */
export function clauseAround(text: string, at: number): Span {
  const from = Math.max(0, at - reach)
  const cuts = [...text.slice(from, at + reach).matchAll(boundary)]
    .map((match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      word: match[0],
    }))
    .filter(({ start, word }) => start > 0 || !/^(?:after|before)/iu.test(word))
  const before = cuts.findLast(({ end }) => end <= at)
  const after = cuts.find(({ start }) => start > at)
  return { start: before?.end ?? from, end: after?.start ?? Math.min(text.length, at + reach) }
}

/** Where the last clause begins that has a subject of its own before a place: after a semicolon, while, but and the like. */
export function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - reach)
  const before = text.slice(from, at)
  const last = [
    ...before.matchAll(/[;:—–]|\b(?:while|whereas|although|though|because|that|who|which|when)\b/giu),
  ].at(-1)
  return from + (last === undefined ? 0 : last.index + last[0].length)
}

/** Whether words begin with a verb, after its auxiliaries and adverbs. */
export function beginsWithVerb(words: string): boolean {
  const bare = words.replace(/^(?:\s|\b(?:not|never|also|then|later|first|(?!Italy|July)\w+ly)\b)+/u, '')
  const first = /^[\w’']+/u.exec(bare)?.[0] ?? ''
  return /^\w{2,}ed$/u.test(first) || anyVerbIn(first)
}

/** Speaking in Seoul on 5 May: what the sentence goes on to tell happened then. */
const openingParticiple = /^(?!Having\b)[A-Z][a-z]+ing\b[^,;]*?(?=\s+(?:on|in)\s+$)/u

/** Whether a date opens its sentence or its clause, and so governs it: "On April 12, Russia vetoed ...". */
export function isFronted(text: string, date: Span): boolean {
  const before = text.slice(clauseAround(text, date.start).start, date.start).replace(openingParticiple, '')
  return (
    !anyVerbIn(before) &&
    /^[\s,]*(?:(?:and|but|then|later|however|meanwhile|also|early|late|again)[\s,]+)*(?:(?:on|in|by|at|during|since|from|until)\s+)?(?:the\s+)?$/iu.test(
      before,
    )
  )
}

/** Whether a date modifies a noun: "the 5 August resolution", "the resolution of 5 August". */
export function modifiesNoun(text: string, date: Span): boolean {
  const before = text.slice(Math.max(0, date.start - 12), date.start)
  const after = text.slice(date.end, date.end + 4)
  if (/\b(?:the|its|their|a|an|this)\s+$/iu.test(before) && /^[\s-]+[a-z]/u.test(after)) return true
  return /\bof\s+(?:the\s+)?$/iu.test(before) || /['’]s?\s+$/u.test(before)
}

/** The word like a verb that a date follows most closely in its clause, or null. */
export function verbBefore(text: string, date: DateMention): Span | null {
  const clause = clauseAround(text, date.start)
  const before = text.slice(clause.start, date.start)
  const words = [...before.matchAll(anyVerb), ...before.matchAll(infinitiveOrGerund)]
  const last = words.toSorted((a, b) => a.index - b.index).at(-1)
  return last === undefined
    ? null
    : { start: clause.start + last.index, end: clause.start + last.index + last[0].length }
}

const anyVerbIn = (text: string): boolean => text.search(anyVerb) >= 0
