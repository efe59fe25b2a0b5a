import { clauseNouns } from './function-words.js'
import type { Inflection } from './inflection.js'
import type { VerbForm } from './tokens.js'

const sentenceEnd = /^[」』）]*(?:[。．！？!?]|$)/u
const clauseEnd = /^(?:、|が、|が(?=[^ぁ-ん])|けれど|ものの|ので|のに|から、|し、)/u
const contentMark =
  /^(?:と(?!と)|という|との|といっ|よう(?:に|と|、|だ|で|(?![\p{sc=Hiragana}。]))|らし[いく]|模様|かどうか|か否か|べき|か(?=[をはがに]))/u
const thingMark = /^(?:こと|の(?=[はがをもにで])|もの|わけ|はず)/u
const nounStart = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}「『“（]|^(?:この|その|これ|それ)/u

/** How a verb with this inflection stands in its sentence, by the words that follow it. */
export function verbForm(inflection: Inflection, rest: string): VerbForm {
  if (sentenceEnd.test(rest)) return 'end'
  if (clauseNouns.test(rest) || (inflection.past && rest.startsWith('ため'))) return 'clause'
  if (clauseEnd.test(rest)) return 'clause'
  if (contentMark.test(rest)) return 'content'
  if (thingMark.test(rest)) return 'thing'
  return inflection.canModify && nounStart.test(rest) ? 'modifier' : 'clause'
}

/** A thing that is told as a fact: 反対することにより, 反対したことが明らかになった, 反対することとなった. */
const factMark =
  /^(?:こと|の)(?:により|によって|から、|を機|を境|を踏まえ|に(?:対し|ついて|反発|抗議|関し|伴|、)|は(?:明らか|事実)|が(?:明らか|判明|確認|あった|分か|わか)|もあった|を(?:明らか|認め|受け|理由|契機|決|発表|歓迎|非難|批判|評価|きっかけ)|に(?:な|し[たて]|踏み切)|と(?:な|し[たて]))/u
const denial =
  /^(?:(?:こと|わけ|もの|の)(?:は|で|では|も|でも|が)?(?:な[いかくけ]|ありませ)|に(?:は|も)?至ら(?:な|ず))/u
const unrealMark =
  /^(?:だろう|であろう|でしょう|かもしれ|可能性|恐れ|おそれ|はずで|べき|つもり|見込み|見通し|予定|必要|義務|用意|余地|権利|構え|準備|恐れ|懸念|危険|狙い|の?(?:だろう)?か[。、？]|かどうか|か否か|というのは[^。]*か[。？]|(?:の)?であれば|(?:の)?なら|とすれば|としても|場合|といった(?:こと|もの)|(?:という|との)(?:観点|見方|可能性|前提|想定|仮定|噂|うわさ|疑い|疑惑|恐れ|おそれ|期待|条件|見通し|予測|予想|観測))/u
const requestMark = /^(?:よう(?![だで]|に(?:見|みえ|思|感じ|映))|べく|ため(?!、|に、)|べき)/u

/** Whether the words after a verb deny it: 反対したわけではない, 支持するには至らなかった. */
export const isDenied = (rest: string): boolean => denial.test(rest)

/** Whether the words after a verb leave open that it happened. */
export const isUnreal = (rest: string): boolean => unrealMark.test(rest)

/** Whether the verb is what is asked for or aimed at, not what is done; 拒んだため gives a reason. */
export const isRequested = (rest: string, past = false): boolean =>
  requestMark.test(rest) && !(past && rest.startsWith('ため'))

/** Whether a verb made a thing by こと or の is told as a fact; with で only in the past: 批准したことで. */
export const isFact = (rest: string, past = false): boolean =>
  factMark.test(rest) || (past && /^(?:こと|の)で(?![はもき])/u.test(rest))
