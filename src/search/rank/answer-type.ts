import { foldText } from '../fold.js'

/** What kind of answer a question wants, and how one is told. Questions and texts are folded. */
interface AnswerType {
  readonly asks: RegExp
  /** What such answers look like; made of the question where that names what is counted. */
  readonly looks: (asking: RegExpExecArray) => RegExp
  /** How well what looks so tells an answer, from 0 to 1. */
  readonly tells: number
  readonly isTime?: boolean
}

const NUMBER = '[0-9〇一二三四五六七八九十百千万億兆数]'

const TYPES: readonly AnswerType[] = [
  { asks: /何世紀|\bwhich century\b/u, looks: () => /\d+世紀|century/gu, tells: 1, isTime: true },
  {
    asks: /何月|何日|\b(?:which|what) (?:day|month)\b/u,
    looks: () => /\d+[月日]|\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2}\b/gu,
    tells: 1,
    isTime: true,
  },
  { asks: /何時代|どの時代/u, looks: () => /[^、。]{1,6}(?:時代|期|朝)/gu, tells: 1, isTime: true },
  {
    asks: /いつ|何年|どの年|どの時期|\bwhen\b|\b(?:which|what) year\b/u,
    looks: () => /\d{1,4}年|年代|世紀|\b[12]\d{3}\b|\d{1,2}月/gu,
    tells: 1,
    isTime: true,
  },
  {
    asks: /何((?![年月日世時故処者])(?:パーセント|メートル|キロ|トン|[%a-z]+|[\p{sc=Katakana}ー]+|\p{sc=Han}))/u,
    looks: ([, counted = '']) => new RegExp(`${NUMBER}+[^、。]{0,2}?${counted}`, 'gu'),
    tells: 1,
  },
  {
    asks: /いくつ|いくら|どのくらい|どれくらい|どれぐらい|\bhow (?:many|much)\b/u,
    looks: () => /\d+/gu,
    tells: 1,
  },
  {
    asks: /なぜ|何故|理由|\bwhy\b/u,
    looks: () => /理由|ため(?=[、。で])|ので|からで|によると|\b(?:because|reasons?|since|owing)\b/gu,
    tells: 0.5,
  },
  {
    asks: /誰|だれ|人物|\bwho\b/u,
    looks: () =>
      /[ァ-ヶー]{2,}[・=][ァ-ヶー]{2,}|氏|[王帝皇后卿公爵伯将軍相臣長士者人子郎夫]|\b(?:mr|mrs|ms|dr|president|minister|secretary|ambassador|general|king|queen|chairman|spokes\w+)\b/gu,
    tells: 0.3,
  },
  {
    asks: /どこ|何処|どの(?:国|都市|場所|地域|町|村|州)|\bwhere\b/u,
    looks: () =>
      /[市県町村国州島山川区都府郡港駅寺城宮湾海街]|[北南東西]部|\b(?:city|town|province|island|port|capital|north|south|east|west|region)\b/gu,
    tells: 0.15,
  },
]

/**
 * How far a text holds what a question may want: a year for いつ, a number of metres for 何メートル. What the question
 * itself says is no answer. 0: it wants nothing that can be told, or the text has none.
 * @param best the sentence that fits best; an answer elsewhere in the text counts half
 */
export function answerTypeOf(question: string, best: string, text: string): number {
  const wanted = TYPES.flatMap(({ asks, looks, tells }) => {
    const asking = asks.exec(question)
    return asking === null ? [] : [{ looks: looks(asking), tells }]
  })
  const type = wanted[0]
  if (type === undefined) return 0
  if (isIn(type.looks, best, question)) return type.tells
  return isIn(type.looks, text, question) ? type.tells / 2 : 0
}

/** What a question certainly wants: a time, a number, or nothing that can be told by its looks. */
export function wantedBy(question: string): 'time' | RegExp | null {
  const asked = foldText(question)
  const type = TYPES.find(({ asks }) => asks.test(asked))
  const asking = type?.asks.exec(asked)
  if (!type || !asking || type.tells < 1) return null
  return type.isTime === true ? 'time' : type.looks(asking)
}

function isIn(looks: RegExp, text: string, question: string): boolean {
  return [...text.matchAll(looks)].some(([found]) => !question.includes(found))
}
