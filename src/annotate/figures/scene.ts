import { shift, type Span } from '../../report/span.js'
import type { ActorMention, DateMention } from '../annotations.js'
import type { Amount } from './amount.js'
import type { Units } from './compile-units.js'
import { findAmounts } from './find-amounts.js'
import { foldDigits } from './fold-digits.js'

/** The marks that stand for what is already read, in a masked text; each as long as what it hides. */
export const MASK = { date: '\u0001', bracket: '\u0002', amount: '\u0003' } as const

/** A sentence with what is known in it. All spans are in `text`. */
export interface Scene {
  /** Folded: as long as the sentence as written. */
  readonly text: string
  /** The same with dates, brackets and amounts hidden. */
  readonly masked: string
  readonly amounts: readonly Amount[]
  readonly dates: readonly DateMention[]
  readonly actors: readonly ActorMention[]
  readonly brackets: readonly Span[]
}

/** A text with its dates and actors, as far as figures need it. Other members of a paragraph do no harm. */
export interface FigureText {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly dates: readonly DateMention[]
  readonly actors: readonly ActorMention[]
}

/** Sets the scene of one sentence; null where it has no amount. */
export function sceneOf(paragraph: FigureText, sentence: Span, units: Units): Scene | null {
  const inside = <S extends Span>(spans: readonly S[]): readonly S[] =>
    spans
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map((span) => shift(span, -sentence.start))
  const text = foldDigits(paragraph.text.slice(sentence.start, sentence.end))
  const dates = inside(paragraph.dates)
  const amounts = findAmounts(text, dates, units)
  if (amounts.length === 0) return null
  const brackets = [...text.matchAll(/\([^()]{0,200}\)/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const actors = inside(paragraph.actors).filter(
    (actor) => !amounts.some(({ start, end, counted }) => counted === null && actor.start < end && start < actor.end), // prettier-ignore
  )
  return { text, masked: maskedText(text, { dates, amounts, brackets }), amounts, dates, actors, brackets }
}

function maskedText(
  text: string,
  { dates, amounts, brackets }: Pick<Scene, 'dates' | 'amounts' | 'brackets'>,
): string {
  const characters = text.split('')
  const hide = (spans: readonly Span[], mark: string): void => {
    for (const { start, end } of spans) characters.fill(mark, start, end)
  }
  hide(dates, MASK.date)
  hide(amounts, MASK.amount)
  hide(brackets, MASK.bracket)
  return characters.join('')
}
