import { briefAnswer } from '../answer/brief-answer.js'
import { citeAnswer } from '../answer/cite-answer.js'
import { deedsAnswer } from '../answer/deeds-answer.js'
import { findAnswer } from '../answer/find-answer.js'
import { onThisDayAnswer } from '../answer/on-this-day-answer.js'
import { personAnswer } from '../answer/person-answer.js'
import { reportsAnswer } from '../answer/reports-answer.js'
import { timelineAnswer } from '../answer/timeline-answer.js'
import { parseRef } from '../search/place.js'
import { actorRows } from './actor-routes.js'
import { figureRows } from './figure-routes.js'
import type { Route, Row } from './route-row.js'
import type { Question } from './question.js'
import { hardTopic, speechOr } from './stance-routes.js'

const note = /(?:注|脚注|(?:foot)?notes?)\s*(?<place>\d{1,3})(?!\d)/iu
const paragraph =
  /(?:第\s*|\bparagraphs?\s*|\bpara\.?\s*|¶\s*)(?<place>\d{1,4})(?!\d|\s*(?:章|節|回|条|次))(?:\s*段落)?/iu
const quotation = /[「『“"](?<place>[^「」『』“”"]{6,})[」』”"]/u
const listing =
  /^(?:(?:list|show)(?: me)?(?: all)?(?: the)? reports?|(?:which|what) reports\b.*|reports?)\W*$|報告書(?:の)?(?:一覧|リスト)|どの報告書|^報告書$/iu
const concluding = /\bconclu\w+|\bfindings?\b|結論|まとめ|要するに/iu
const summing = /\b(?:brief\w*|summar\w+|overview|recap)\b|要約|要点|概要/iu
const askingDay = /\bon this day\b|この日|今日は何の日/iu
const askingWhoDid =
  /\bwho\b(?!\s+(?:did|do|does|is|was|were|are|has|had)\b)|\bwh(?:o|ich)\s+(?:countr\w+|states?|actors?|else|has|have|had)\b|\b(?:any|some)(?:one|body|\s+countr\w+)\b|(?:誰|だれ|どこ|どの国|どの国々)(?:が|か|も)|(?:のは|国は)(?:誰|だれ|どこ|どの国)|^(?:誰|だれ)/iu
const askingWhen = /\bwhen\b|いつ|何年|何月|何日/iu
const askedPerson =
  /\bwho(?:\s+(?:is|was)|['’]?s)\s+(?<en>[\p{L}.'’ -]{2,60}?)\s*[?？.]*$|^(?<ja>[^、。\s]{2,30}?)(?:とは|は|って)(?:誰|だれ|何者|どんな人)/iu

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
    answer: ({ text }, context) => citeAnswer(`n${placeIn(note, text)}`, context),
  },
  {
    command: 'cite',
    fits: ({ text }) => paragraph.test(text),
    answer: ({ text }, context) => citeAnswer(placeIn(paragraph, text), context),
  },
  {
    command: 'cite',
    fits: ({ text }) => quotation.test(text),
    answer: ({ text }, context) => citeAnswer(placeIn(quotation, text), context),
  },
  {
    command: 'reports',
    fits: ({ text }) => listing.test(text),
    answer: (_question, context) => reportsAnswer(context),
  },
  {
    command: 'onthisday',
    fits: ({ text }) => askingDay.test(text),
    answer: ({ period }, context) => onThisDayAnswer(period, context),
  },
  ...figureRows,
  {
    command: 'find',
    fits: ({ text, labels }) => labels.length > 0 && askingWhoDid.test(text),
    answer: (question, context) => deedsAnswer(deedsOf(question), context),
  },
  ...actorRows,
  {
    command: 'person',
    fits: ({ text, actors }) => actors.length === 0 && askedPerson.test(text),
    answer: ({ text }, context) => personAnswer(personIn(text), context),
  },
  {
    command: 'brief',
    fits: ({ text, topic }) => topic !== null && summing.test(text),
    answer: ({ topic, period }, context) => briefAnswer({ topic: topic?.words, period }, context),
  },
  {
    command: 'brief',
    fits: ({ text }) => concluding.test(text) || summing.test(text),
    answer: (_question, context) => briefAnswer({}, context),
  },
  {
    command: 'find',
    fits: ({ text, actors, labels }) => actors.length === 0 && labels.length > 0 && askingWhen.test(text),
    answer: (question, context) => deedsAnswer(deedsOf(question), context),
  },
  {
    command: 'timeline',
    fits: ({ actors, period }) => actors.length === 0 && period !== undefined,
    answer: ({ period, topic }, context) => timelineAnswer({ period, topic: hardTopic(topic) }, context),
  },
  { command: 'find', fits: () => true, answer: ({ text }, context) => findAnswer({ text }, context) },
]

/** What a question that names no command may be understood as, the likeliest first. The last, find, always fits. */
export const routesOf = (question: Question): readonly Route[] => rows.filter(({ fits }) => fits(question))

const placeIn = (place: RegExp, text: string): string => place.exec(text)?.groups?.['place'] ?? ''

function personIn(text: string): string {
  const { en, ja } = askedPerson.exec(text)?.groups ?? {}
  return en ?? ja ?? text
}

/** Deeds by anybody: an actor named is the one they are directed at, or what they are about. */
function deedsOf({ labels, actors: [towards], period, topic }: Question): Parameters<typeof deedsAnswer>[0] {
  return { labels: speechOr(labels), towards, period, topic: topic?.words }
}
