import { briefAnswer } from '../answer/brief-answer.js'
import { changeAnswer } from '../answer/change-answer.js'
import { stanceAnswer } from '../answer/stance-answer.js'
import { stanceHits, type StanceAsked } from '../answer/stance-hits.js'
import type { Answer } from '../answer/answer.js'
import type { Label } from '../annotate/annotations.js'
import { daysOf } from '../annotate/dates/days-of.js'
import type { CommandContext } from './command.js'
import { SPOKEN } from './question-labels.js'
import type { QuestionTopic } from './question-topic.js'
import type { Question } from './question.js'

/** What narrows a stance; a topic that was gathered from what was left is dropped where nothing is about it. */
interface Narrowed extends Omit<StanceAsked, 'actor' | 'period'> {
  readonly isTopicSoft?: boolean
  /** Whom else the question names, if anything is directed at them: why did the US send troops to Somalia? */
  readonly perhapsTowards?: StanceAsked['towards']
}

/** A stance of the first actor that a question names, narrowed by what else it holds. */
export function stanceOf(
  narrow: (question: Question) => Narrowed,
): (question: Question, context: CommandContext) => Answer | Promise<Answer> {
  return (question, context) => {
    const [actor] = question.actors
    if (actor === undefined) return briefAnswer({}, context)
    const { isTopicSoft = false, perhapsTowards, ...narrowed } = narrow(question)
    const asked = withTowards({ actor, period: question.period, ...narrowed }, perhapsTowards, context)
    const isDropped = isTopicSoft && stanceHits(asked, context).isBeyondTopic
    return stanceAnswer(isDropped ? { ...asked, topic: undefined } : asked, context)
  }
}

function withTowards(
  asked: StanceAsked,
  towards: StanceAsked['towards'],
  context: CommandContext,
): StanceAsked {
  if (towards === undefined) return asked
  const { dated, undated } = stanceHits({ ...asked, towards }, context)
  return dated.length + undated.length > 0 ? { ...asked, towards } : asked
}

/** What changed from the first end of a period to its last: from 2016 to 2017. */
export function changeOf(
  { actors: [actor], period, topic }: Question,
  context: CommandContext,
): Answer | Promise<Answer> {
  const [from = '', to] = period?.edtf.split('/') ?? []
  const isOpen = [from, to ?? ''].some((end) => end === '..' || end === '')
  if (actor === undefined || period === undefined) return briefAnswer({}, context)
  if (to === undefined || isOpen) return stanceAnswer({ actor, period }, context)
  const [first, last] = [from, to].map((edtf) => ({ edtf, ...daysOf(edtf), yearTaken: false }))
  return first === undefined || last === undefined
    ? stanceAnswer({ actor, period }, context)
    : changeAnswer({ actor, period: first, other: last, topic: hardTopic(topic) }, context)
}

/** To say something is to propose, to demand or to criticise it, too. */
export const speechOr = (labels: readonly Label[]): readonly Label[] =>
  labels.length === 1 && labels[0] === 'state' ? SPOKEN : labels

/** A topic for a stance. */
export const softTopic = (topic: QuestionTopic | null): Pick<Narrowed, 'topic' | 'isTopicSoft'> =>
  topic === null ? {} : { topic: topic.words, isTopicSoft: !topic.isStated }

/** The topic where the question states it. */
export const hardTopic = (topic: QuestionTopic | null): string | undefined =>
  topic?.isStated === true ? topic.words : undefined
