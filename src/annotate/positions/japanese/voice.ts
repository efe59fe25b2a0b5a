import { cut } from '../../../report/span.js'
import type { ActorMention, Position } from '../../annotations.js'
import type { SentenceReading } from '../act.js'
import { isSubjectLike } from './attach.js'
import { standsForActor } from './representatives.js'
import { isOtherAgent, isPerson, type Subjects } from './subjects.js'
import type { Told } from './tell.js'
import type { Noun } from './tokens.js'

const sources = ['によると', 'によれば']
/** What the author says of his own judgement at a sentence's end. */
const judgement =
  /^(?:よう(?:だ|で|に(?:見|みえ|思|感じ|映))|らし[いく]|模様|(?:と|もの?と)?(?:考えられ|思われ|みられ|見られ|言え|いえ|言われ|いわれ|され(?:る|て)|推測|推察|みえ|見え))/u

/** Tells in whose voice each clause of a sentence is. */
export function createVoiceReader(
  told: readonly Told[],
  { text }: SentenceReading,
): (index: number) => Position['voice'] {
  const nouns = told.flatMap(({ clause }) => clause.nouns)
  const source = nouns.find((noun) => sources.includes(noun.particle))
  return (index) => {
    const clause = told[index]
    if (clause === undefined) return 'actor'
    if (source !== undefined) return sourceVoice(source, clause.subjects, text)
    if (isContent(clause)) return contentVoice(clause, matrixOf(told, index), text)
    return isToldByExpert(told, index, text) ? 'expert' : 'actor'
  }
}

/** によると: an expert's words, or another actor's. */
function sourceVoice(source: Noun, { actors }: Subjects, text: string): Position['voice'] {
  if (isPerson(source, text) || isWriting(source, text)) return 'expert'
  return source.actors.length > 0 && !isSame(source.actors, actors) ? 'reported' : 'actor'
}

/** What scholars and the press write: シンクタンクの報告書によれば. Figures and announcements are no such thing. */
const isWriting = ({ head, actors }: Noun, text: string): boolean =>
  actors.length === 0 &&
  /(?:報告書?|報道|シンクタンク|研究所?|分析|消息筋|関係筋|関係者|専門家ら?|通信社?|テレビ|メディア|論文|著書|記事|各紙|情報筋)$/u.test(
    text.slice(head.start, head.end),
  )

function contentVoice(told: Told, matrix: Told | undefined, text: string): Position['voice'] {
  if (judgement.test(told.clause.verb.rest)) return 'author'
  if (matrix === undefined || isOccasion(told, matrix, text)) return 'actor'
  if (matrix.clause.nouns.some((noun) => isPerson(noun, text))) return 'expert'
  if (told.subjects.own && matrix.clause.nouns.some((noun) => isSubjectLike(noun) && isOther(noun, text)))
    return 'reported'
  return matrix.subjects.actors.length > 0 && !isSame(matrix.subjects.actors, told.subjects.actors)
    ? 'reported'
    : 'actor'
}

/** 議長が降り立つと、中国軍は演習を展開した: と says when, and not what somebody says. */
const isOccasion = ({ clause: { verb } }: Told, { clause, subjects }: Told, text: string): boolean =>
  !verb.inflection.past &&
  verb.rest.startsWith('と、') &&
  subjects.own &&
  (clause.nouns.some(
    ({ particle, span }) => ['と', ''].includes(particle) && /[」』]$/u.test(cut(text, span)),
  ) ||
    /^(?:act|meet|veto|abstain)$/u.test(clause.verb.match?.row.label ?? ''))

/** Who says something and is no known actor: 野党は, 外務省は. */
const isOther = (noun: Noun, text: string): boolean =>
  noun.actors.length === 0 &&
  (isOtherAgent(noun, text) || standsForActor(text.slice(noun.head.start, noun.head.end)))

/** Whether a clause is what somebody says: also 爆破したのはウクライナだと述べた, 設定したのは日本を牽制するためだと見ている. */
const isContent = ({ clause: { verb } }: Told): boolean =>
  verb.form === 'content' ||
  (verb.form === 'thing' && /^のは[^。「」]*?(?:だ|である|た|ない)と/u.test(verb.rest))

/** A clause within what an expert says: 専門誌は、両国が国交を回復した背景に不信があると論じる. */
function isToldByExpert(told: readonly Told[], index: number, text: string): boolean {
  const expert = told[index]?.clause.outerTopics.find((noun) => isPerson(noun, text))
  const teller = told.findIndex(({ clause }) => expert !== undefined && clause.nouns.includes(expert))
  return told.slice(index + 1, Math.max(teller, 0)).some(({ clause }) => clause.verb.form === 'content')
}

/** The clause that tells a content: the next that modifies nothing and is itself no content. */
const matrixOf = (told: readonly Told[], index: number): Told | undefined =>
  told.slice(index + 1).find(({ clause }) => clause.verb.form === 'clause' || clause.verb.form === 'end')

const isSame = (a: readonly ActorMention[], b: readonly ActorMention[]): boolean =>
  a.some((actor) => b.some((other) => other.id === actor.id))
