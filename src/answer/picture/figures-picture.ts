import type { AnswerContext } from '../answer-context.js'
import type { Chart } from '../figure-chart.js'
import { wordsFor } from '../words.js'
import type { FiguresPicture } from './picture.js'

/** More bars are not drawn, and said not to be. */
const MOST_BARS = 24

/** The figures that compare, as bars; null: none does. */
export function figuresPicture(
  title: string,
  charts: readonly Chart[],
  { language }: AnswerContext,
): FiguresPicture | null {
  if (charts.length === 0) return null
  let room = MOST_BARS
  const drawn = charts.flatMap((chart) => {
    const bars = chart.bars.slice(0, room)
    room -= bars.length
    return bars.length === 0 ? [] : [{ title: chart.title, bars }]
  })
  const all = charts.reduce((sum, { bars }) => sum + bars.length, 0)
  const left = all > MOST_BARS ? wordsFor(language)('picture-figures-left', { count: all - MOST_BARS }) : ''
  return {
    kind: 'figures',
    title,
    language,
    charts: drawn,
    left,
    alt: [`${title}.`, ...charts.map(spoken)].join(' '),
  }
}

const spoken = ({ title, bars }: Chart): string =>
  `${title}: ${bars.map(({ label, amount }) => `${label} ${amount}`.trim()).join('; ')}.`
