import { briefAnswer } from '../answer/brief-answer.js'
import { compareAnswer } from '../answer/compare-answer.js'
import { personAnswer } from '../answer/person-answer.js'
import { timelineAnswer } from '../answer/timeline-answer.js'
import type { Row } from './route-row.js'
import { changeOf, hardTopic, softTopic, speechOr, stanceOf } from './stance-routes.js'

const comparing =
  /\b(?:compare|differ\w*|versus|vs|disagree\w*|agree|similar\w*)\b|違い|違う|相違|比較|比べ|異な|一致|共通/iu
const changing = /\bchang\w+|\bshift\w*|\bevol\w+|変化|変わ|推移|転換/iu
const askingWho = /\bwho(?:\s+(?:is|was)|['’]?s)\b|(?:とは|は|って)(?:誰|だれ|何者)|どんな人|何者/iu
const concluding = /\bconclu\w+|\bfindings?\b|結論|まとめ/iu
/** Who concludes is the report, not an actor. */
const ofReport = /\b(?:reports?|authors?|papers?|study)\b|報告書|著者|筆者|論文|レポート/iu
const summing = /\b(?:brief\w*|summar\w+|overview|recap)\b|要約|要点|概要|まとめ/iu
const askingWhy = /\b(?:why|reasons?)\b|なぜ|何故|なんで|どうして|理由/iu
const askingWhen = /\bwhen\b|いつ|何年|何月|何日/iu
const telling = /\b(?:happen\w*|events?|timeline|chronolog\w+)\b|年表|経緯|出来事|何があった|何が起/iu
/** What is said of somebody may be criticism, a demand or praise: each position towards them answers it. */
const askingWords = /\b(?:say|said|think|thought)\b|(?:に対して|について).*(?:何を|どう)/iu
const askingDeeds =
  /\b(?:stances?|positions?|polic(?:y|ies)|views?|opinion|attitude|stands?|do|did|done|say|said|react\w*|respon\w+|wants?|plan\w*|intend\w*|aims?)\b|立場|姿勢|対応|態度|方針|見解|反応|狙い|意図|目的|何を|どう(?:し|対応|考|言|見)|何と(?:言|述)/iu

/** How questions about actors are understood. */
export const actorRows: readonly Row[] = [
  {
    command: 'compare',
    fits: ({ text, actors, isJoint }) => actors.length > 1 && (isJoint || comparing.test(text)),
    answer: ({ actors: [actor, other], period, topic }, context) =>
      actor === undefined || other === undefined
        ? briefAnswer({ period }, context)
        : compareAnswer({ actor, other, period, topic: hardTopic(topic) }, context),
  },
  {
    command: 'person',
    fits: ({ text, person, actors, isBare, period }) =>
      person !== null && period === undefined && (askingWho.test(text) || (isBare && actors.length === 1)),
    answer: ({ person, text }, context) => personAnswer(person ?? text, context),
  },
  {
    command: 'brief',
    fits: ({ text, actors }) => actors.length > 0 && concluding.test(text) && ofReport.test(text),
    answer: ({ actors: [actor], period }, context) => briefAnswer({ actor, period }, context),
  },
  {
    command: 'stance',
    fits: ({ text, actors, period }) => actors.length > 0 && period !== undefined && changing.test(text),
    answer: changeOf,
  },
  {
    command: 'timeline',
    fits: ({ text, actors }) => actors.length > 0 && telling.test(text),
    answer: ({ actors: [actor], period, topic }, context) =>
      timelineAnswer({ actor, period, topic: hardTopic(topic) }, context),
  },
  {
    command: 'stance',
    fits: ({ text, actors, labels }) => actors.length > 0 && labels.length > 0 && askingWhy.test(text),
    answer: stanceOf(({ actors: [, perhapsTowards], labels, deeds, topic }) => ({
      labels,
      deeds,
      withReasons: true,
      perhapsTowards,
      ...softTopic(topic),
    })),
  },
  {
    command: 'stance',
    fits: ({ text, actors, labels }) => actors.length > 1 && labels.length > 0 && askingWhen.test(text),
    answer: stanceOf(({ actors: [, towards], labels, deeds }) => ({
      towards,
      labels,
      deeds,
      isDatedFirst: true,
    })),
  },
  {
    command: 'stance',
    fits: ({ text, actors, labels }) => actors.length > 0 && labels.length > 0 && askingWhen.test(text),
    answer: stanceOf(({ labels, deeds, topic }) => ({
      labels,
      deeds,
      isDatedFirst: true,
      ...softTopic(topic),
    })),
  },
  {
    command: 'stance',
    fits: ({ actors, labels }) => actors.length > 1 && labels.length > 0,
    answer: stanceOf(({ actors: [, towards], labels, topic }) => ({
      towards,
      labels: speechOr(labels),
      ...softTopic(topic),
    })),
  },
  {
    command: 'stance',
    fits: ({ text, actors }) => actors.length > 1 && askingWords.test(text),
    answer: stanceOf(({ actors: [, towards] }) => ({ towards })),
  },
  {
    command: 'stance',
    fits: ({ actors, labels }) => actors.length > 0 && labels.length > 0,
    answer: stanceOf(({ labels, topic }) => ({ labels: speechOr(labels), ...softTopic(topic) })),
  },
  {
    command: 'brief',
    fits: ({ text, actors }) => actors.length > 0 && (concluding.test(text) || summing.test(text)),
    answer: ({ actors: [actor], period }, context) => briefAnswer({ actor, period }, context),
  },
  {
    command: 'stance',
    fits: ({ text, actors, period, isBare, topic }) =>
      actors.length > 0 &&
      (period !== undefined || isBare || topic === null || topic.isStated || askingDeeds.test(text)),
    answer: stanceOf(({ topic }) => softTopic(topic)),
  },
]
