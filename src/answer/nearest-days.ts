import type { Choice } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { calendarOf } from './calendar.js'
import { showYearless } from './show-date.js'

/** The days with something about a day of the year, two before and two after, in the order of the year. */
export function nearestDays(day: string, context: AnswerContext): readonly Choice[] {
  const days = [...calendarOf(context.library).days.keys()].filter((other) => other !== day).toSorted()
  const turned = [...days.filter((other) => other > day), ...days.filter((other) => other < day)]
  const near =
    turned.length <= 2 * EACH_WAY ? turned : [...turned.slice(0, EACH_WAY), ...turned.slice(-EACH_WAY)]
  return near.toSorted().map((other) => dayChoice(other, context))
}

/** A day of the year, `04-12`, to be asked for. */
export function dayChoice(
  day: string,
  { language }: Pick<AnswerContext, 'language'>,
  label?: string,
): Choice {
  const shown = showYearless(day, language)
  return { label: label ?? shown, words: `/onthisday ${shown}` }
}

const EACH_WAY = 2
