import { findActors } from '../annotate/actors/find-actors.js'
import { findHeads } from '../annotate/figures/find-heads.js'
import { findTerms } from '../annotate/terms/find-terms.js'
import { overlaps, type Span } from '../report/span.js'
import type { HeadFound } from '../annotate/figures/reading.js'
import type { CommandContext } from './command.js'

/** What amounts a question asks for. */
export interface AmountAsked {
  /** Words of the field, what amounts are of and their units, as /figures takes them. */
  readonly topic: string
  /** Whether it asks how much, or for something by the name of an amount: 2017年9月の中国の輸出額は? */
  readonly isAsked: boolean
}

const howMuch =
  /\bhow (?:much|many|large|big|high)\b|\bwhat (?:(?:was|were|is|are) the )?(?:value|volume|amount|number|share|size|total|percentage|proportion)\b|いくら|(?<!を)何(?!を|が|に|も|か|の)[\p{L}%％]{1,6}|どれ(?:だけ|くらい|ぐらい|ほど)|どの(?:くらい|ぐらい|程度)/iu
const namingEnglish = /^(?:what (?:was|were|is|are)|(?:tell|show|give) me)\b/iu
const notNaming = /\b(?:stance|position|policy|view|views|attitude|conclu\w+|about)\b/iu
const atTheEnd = /^(?:は|を(?:教えて|示して)(?:ください)?)?\s*[?？。]?$/u

/** Reads what amounts a question in free words is about; null where it names no such thing. */
export function amountAsked(text: string, context: CommandContext): AmountAsked | null {
  const { gazetteer, terms, units } = context.library.vocabulary
  const named: readonly Span[] = findActors(text, gazetteer)
  const isFree = (span: Span): boolean => !named.some((actor) => overlaps(actor, span))
  const heads = (['ja', 'en'] as const).flatMap((language) => findHeads(text, language, units)).filter(isFree)
  const words = [
    ...findTerms(text, terms)
      .filter(isFree)
      .map((term) => text.slice(term.start, term.end)),
    ...heads.map(({ start, end }) => text.slice(start, end)),
    ...unitsIn(text, context),
    ...tradeIn(text, heads, context),
  ]
  if (words.length === 0) return null
  const isNamed = namingEnglish.test(text) && !notNaming.test(text) && heads.length > 0
  const isAtEnd = heads.some(({ end }) => end > 1 && atTheEnd.test(text.slice(end)))
  const isJapaneseEnd = isAtEnd && /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text)
  return { topic: [...new Set(words)].join(' '), isAsked: howMuch.test(text) || isNamed || isJapaneseEnd }
}

/** `how many tonnes`, 何トン */
function unitsIn(text: string, { library }: CommandContext): readonly string[] {
  const { after } = library.vocabulary.units
  const english = [...text.matchAll(/\bhow many ((?:\p{L}+ )?\p{L}+)/giu)].flatMap(([, words = '']) => [words, words.split(' ')[0] ?? '']) // prettier-ignore
  const japanese = [...text.matchAll(/何(?:千|百|万|億|兆)*([\p{L}%％]{1,6})/gu)].flatMap(([, rest = '']) =>
    [...rest].map((_, index) => rest.slice(0, rest.length - index)),
  )
  const isUnit = (word: string): boolean => (after.en.valueOf(word) ?? after.ja.valueOf(word)) !== undefined
  return [english.find(isUnit), japanese.find(isUnit)].flatMap((word) => word ?? [])
}

/** `did Russia sell`: which way goods go. */
function tradeIn(text: string, heads: readonly HeadFound[], { library }: CommandContext): readonly string[] {
  const { trade } = library.vocabulary.units
  if (heads.some(({ row }) => row.direction !== undefined)) return []
  return (['ja', 'en'] as const).flatMap((language) =>
    [...text.matchAll(trade[language].pattern)].flatMap(([word]) => trade[language].valueOf(word) ?? []),
  )
}
