import type { DateMention, Figure } from '../annotate/annotations.js'
import { translateTerm } from '../annotate/terms/translate-terms.js'
import { findTerms } from '../annotate/terms/find-terms.js'
import { findHeads } from '../annotate/figures/find-heads.js'
import { isJapanese } from '../report/japanese.js'
import type { AnswerContext } from './answer-context.js'
import { isHead } from './figure-side.js'
import { nameOf } from './headline.js'
import { showAmount, showChange } from './show-amount.js'
import { showDate, showDated } from './show-date.js'
import { wordsFor } from './words.js'

/** A figure where it stands, with the change that is told of it, where one is. */
export interface FigureTold {
  readonly figure: Figure
  readonly change?: Figure | undefined
  /** The number as printed, with its unit. */
  readonly printed: string
  /** The dates of its sentence. */
  readonly dates: readonly DateMention[]
}

/**
 * What a figure says, made of annotations and vocabulary alone: `September 2017 · China → North Korea · exports (輸出額) ·
 * USD 278 million (2億7,800万ドル) · −6.7% on the year before`.
 */
export function figureHeadline(
  { figure, change, printed, dates }: FigureTold,
  context: AnswerContext,
): string {
  const parts = [
    periodOf(figure, dates, context),
    partiesOf(figure, context),
    thingOf(figure, context),
    amountOf(figure, printed, context),
    change === undefined ? '' : changeOf(change, context),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Whose a figure is and with whom: `China → North Korea`, `China ← North Korea`, `China – North Korea`. */
export function partiesOf({ actor, partner, direction }: Figure, context: AnswerContext): string {
  const [own, other] = [actor, partner].map((id) => (id === undefined ? '' : nameOf(id, context)))
  const way = { export: '→', import: '←', none: '–' }[direction ?? 'none']
  if (!other) return own ?? ''
  return `${own ? `${own} ` : ''}${own || direction !== undefined ? `${way} ` : ''}${other}`
}

/** What a figure is of in the asker's language, with the report's own words: exports (輸出額). */
export function thingOf({ of, direction }: Figure, context: AnswerContext): string {
  const t = wordsFor(context.language)
  const way = direction === undefined ? '' : t(`figure-${direction}`)
  if (of === null) return way
  const isForeign = !isOwnScript(of, context)
  if (directionIn(of, context) !== undefined && isHead(of, context)) return isForeign ? named(way, of, context) : of // prettier-ignore
  const meaning = isForeign ? meaningOf(of, context) : ''
  const thing = meaning === '' ? of : named(meaning, of, context)
  const isTold = way === '' || directionIn(of, context) !== undefined
  return isTold ? thing : t(`figure-${direction ?? 'export'}-of`, { what: thing })
}

/** A topic in the asker's language that finds a figure: exports, `petroleum product`. */
export function topicOf({ of, direction }: Figure, context: AnswerContext): string | null {
  if (of === null || isOwnScript(of, context)) return of
  const isTrade = direction !== undefined && isHead(of, context)
  if (isTrade) return wordsFor(context.language)(`figure-${direction}`)
  return translateTerm(of, context.library.vocabulary.terms, context.language)[0] ?? of
}

/** What is told of a change: `−6.7% on the year before`. */
export function changeOf(change: Figure, { language, library }: AnswerContext): string {
  const t = wordsFor(language)
  const shown = showChange(change, language, library.vocabulary.units)
  if (change.comparedTo === null) return shown
  if (change.comparedTo === 'previous-year') return t('figure-year-before', { change: shown })
  return t('figure-against', { change: shown, date: showDate(change.comparedTo, language) })
}

function periodOf({ period }: Figure, dates: readonly DateMention[], { language }: AnswerContext): string {
  if (period === null) return wordsFor(language)('date-none')
  const mention = dates.find(({ edtf }) => edtf === period)
  return mention === undefined ? showDate(period, language) : showDated(mention, language)
}

function amountOf(figure: Figure, printed: string, context: AnswerContext): string {
  const { language, library } = context
  if (figure.comparedTo !== null) return changeOf(figure, context)
  const shown = showAmount(figure, language, library.vocabulary.units)
  const isSame = isOwnScript(printed, context) || /^[\d.,%\s]+$/u.test(printed)
  return isSame ? shown : named(shown, squeezed(printed), context)
}

/** Japanese is written without the spaces that a page's layout left in it. */
const squeezed = (printed: string): string =>
  isJapanese(printed.slice(-1)) ? printed.replaceAll(/\s+/gu, '') : printed

const named = (words: string, own: string, { language }: AnswerContext): string =>
  wordsFor(language)('figures-meaning', { words, meaning: own })

/** Words without a letter of Japanese are English, however short. */
const isOwnScript = (words: string, { language }: AnswerContext): boolean =>
  [...words].some(isJapanese) === (language === 'ja')

const directionIn = (of: string, { library }: AnswerContext): 'export' | 'import' | undefined =>
  (['ja', 'en'] as const)
    .flatMap((language) => findHeads(of, language, library.vocabulary.units))
    .find(({ row }) => row.direction !== undefined)?.row.direction

/** A translation of the whole, else of its parts, the last first as in 石油製品の輸出; nothing where none is known. */
function meaningOf(of: string, { library, language }: AnswerContext): string {
  const { terms } = library.vocabulary
  const [whole] = translateTerm(of, terms, language)
  if (whole !== undefined) return whole
  const parts = findTerms(of, terms).flatMap(({ term }) => term[language][0] ?? [])
  return (language === 'en' ? parts.toReversed() : parts).join(', ')
}
