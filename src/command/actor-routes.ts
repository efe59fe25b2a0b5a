import { briefAnswer } from '../answer/brief-answer.js'
import { compareAnswer } from '../answer/compare-answer.js'
import { personAnswer } from '../answer/person-answer.js'
import { stanceAnswer } from '../answer/stance-answer.js'
import type { StanceAsked } from '../answer/stance-hits.js'
import type { Answer } from '../answer/answer.js'
import type { CommandContext } from './command.js'
import type { Question } from './question.js'
import type { Row } from './route-row.js'

const comparing = /\b(?:compare|differ\w*|versus|vs|disagree\w*|agree)\b|違い|相違|比較|比べ|異な|一致/iu
const askingWho = /\bwho\s+(?:is|was)\b|(?:とは|は)(?:誰|だれ)|どんな人/iu
const concluding = /\bconclu\w+|\bfindings?\b|結論|まとめ/iu
const askingWhy = /\bwhy\b|なぜ|何故|どうして|理由/iu
/** What is said of somebody may be criticism, a demand or praise: any position towards them answers it. */
const askingWords = /\b(?:say|said|think|thought)\b|(?:に対して|について).*(?:何を|どう)/iu
const askingDeeds =
  /\b(?:stance|position|policy|do|did|say|said)\b|立場|姿勢|対応|態度|何を(?:し|言)|どう(?:し|対応)/iu

/** How questions about actors are understood. */
export const actorRows: readonly Row[] = [
  {
    command: 'compare',
    fits: ({ text, actors, isJoint }) => actors.length > 1 && (isJoint || comparing.test(text)),
    answer: ({ actors: [actor, other], period }, context) =>
      actor === undefined || other === undefined
        ? briefAnswer({ period }, context)
        : compareAnswer({ actor, other, period }, context),
  },
  {
    command: 'person',
    fits: ({ text, person }) => person !== null && askingWho.test(text),
    answer: ({ person, text }, context) => personAnswer(person ?? text, context),
  },
  {
    command: 'stance',
    fits: ({ text, actors, labels }) => actors.length > 0 && labels.length > 0 && askingWhy.test(text),
    answer: stanceOf(({ period, labels }) => ({ period, labels, withReasons: true })),
  },
  {
    command: 'stance',
    fits: ({ actors, labels }) => actors.length > 1 && labels.length > 0,
    answer: stanceOf(({ actors: [, towards], period, labels }) => ({ towards, period, labels })),
  },
  {
    command: 'stance',
    fits: ({ text, actors }) => actors.length > 1 && askingWords.test(text),
    answer: stanceOf(({ actors: [, towards], period }) => ({ towards, period })),
  },
  {
    command: 'stance',
    fits: ({ actors, labels }) => actors.length > 0 && labels.length > 0,
    answer: stanceOf(({ period, labels }) => ({ period, labels })),
  },
  {
    command: 'brief',
    fits: ({ text, actors }) => actors.length > 0 && concluding.test(text),
    answer: ({ actors: [actor] }, context) => briefAnswer({ actor }, context),
  },
  {
    command: 'stance',
    fits: ({ text, actors, period }) => actors.length > 0 && (period !== undefined || askingDeeds.test(text)),
    answer: stanceOf(({ period }) => ({ period })),
  },
]

/** A stance of the first actor that a question names, narrowed by what else it holds. */
function stanceOf(
  narrow: (question: Question) => Omit<StanceAsked, 'actor'>,
): (question: Question, context: CommandContext) => Answer {
  return (question, context) => {
    const [actor] = question.actors
    return actor === undefined
      ? briefAnswer({}, context)
      : stanceAnswer({ actor, ...narrow(question) }, context)
  }
}
