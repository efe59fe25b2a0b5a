import { briefAnswer } from '../answer/brief-answer.js'
import { citeAnswer } from '../answer/cite-answer.js'
import { findAnswer } from '../answer/find-answer.js'
import { onThisDayAnswer } from '../answer/on-this-day-answer.js'
import { reportsAnswer } from '../answer/reports-answer.js'
import { timelineAnswer } from '../answer/timeline-answer.js'
import { parseRef } from '../search/place.js'
import { actorRows } from './actor-routes.js'
import { figureRows } from './figure-routes.js'
import type { Route, Row } from './route-row.js'
import type { Question } from './question.js'

const note = /(?:注|脚注|(?:foot)?notes?)\s*(?<number>\d+)/iu
const concluding = /\bconclu\w+|\bfindings?\b|結論|まとめ/iu
const askingDay = /\bon this day\b|この日|今日は何の日/iu

/** How questions are understood: of the rows that fit, the first that finds something. */
const rows: readonly Row[] = [
  {
    command: 'cite',
    fits: ({ text }) => parseRef(text) !== null || /^[「『“"].*[」』”"]$/u.test(text),
    answer: ({ text }, context) => citeAnswer(text, context),
  },
  {
    command: 'cite',
    fits: ({ text }) => note.test(text),
    answer: ({ text }, context) => citeAnswer(`n${note.exec(text)?.groups?.['number'] ?? ''}`, context),
  },
  {
    command: 'reports',
    fits: ({ text }) => /^(?:which )?reports?\??$|^報告書(?:一覧)?$/iu.test(text),
    answer: (_question, context) => reportsAnswer(context),
  },
  {
    command: 'onthisday',
    fits: ({ text }) => askingDay.test(text),
    answer: ({ period }, context) => onThisDayAnswer(period, context),
  },
  ...figureRows,
  ...actorRows,
  {
    command: 'brief',
    fits: ({ text }) => concluding.test(text),
    answer: (_question, context) => briefAnswer({}, context),
  },
  {
    command: 'timeline',
    fits: ({ actors, period }) => actors.length === 0 && period !== undefined,
    answer: ({ period }, context) => timelineAnswer({ period }, context),
  },
  { command: 'find', fits: () => true, answer: ({ text }, context) => findAnswer({ text }, context) },
]

/** What a question that names no command may be understood as, the likeliest first. The last, find, always fits. */
export const routesOf = (question: Question): readonly Route[] => rows.filter(({ fits }) => fits(question))
