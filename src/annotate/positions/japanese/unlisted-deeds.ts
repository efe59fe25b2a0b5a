import { cut } from '../../../report/span.js'
import type { PredicateRow } from '../predicate-table.js'
import type { Clause } from './attach.js'
import { pronouns } from './function-words.js'
import type { Noun, Verb } from './tokens.js'

const unlisted: Omit<PredicateRow, 'label'> = {
  negative: false,
  vote: false,
  ja: [],
  en: [],
  nouns: { ja: [], en: [] },
}
const deed: PredicateRow = { ...unlisted, label: 'act' }
const saying: PredicateRow = { ...unlisted, label: 'state' }

/**
 * The clauses, those marked as deeds whose verb stands in no list and tells of something done to a thing: 武装化した,
 * 軍艦を差し向けた. What one is, has, thinks, feels or undergoes is no deed.
 */
export function withUnlistedDeeds(clauses: readonly Clause[], text: string): readonly Clause[] {
  const isTold = clauses.findLast(({ verb }) => verb.form === 'end')?.verb.inflection.past === true
  return clauses.map((clause, index) => {
    if (clause.verb.match !== null || !isDone(clause.verb, isTold)) return clause
    const row = isDeed(clause, text) ? deed : isSaying(clause, clauses[index - 1], text) ? saying : null
    return row === null
      ? clause
      : { ...clause, verb: { ...clause.verb, match: { ...clause.verb.span, row } } }
  })
}

/** 「乱用だ」とやり返した, 供与をやめると言い出した: whatever somebody does with what is quoted is a saying. */
function isSaying({ verb, nouns }: Clause, before: Clause | undefined, text: string): boolean {
  if (noSayings.test(verb.words)) return false
  if (nouns.some(({ particle }) => particle === 'を')) return false
  const quotes = nouns.some(({ particle, span }) => particle === 'と' && /[」』]$/u.test(cut(text, span)))
  const isTold = before?.verb.form === 'content' && /^と(?=[^のいさし、])/u.test(before.verb.rest)
  return quotes || (isTold && sayings.test(verb.words))
}

const sayings =
  /^(?:言|語|話|述|説|告|訴|論|唱|断|評|嘆|誇|吐|叫|応|答|返|書|記|明|伝|迫|詰|切り|突き|漏ら|口)/u
const noSayings =
  /^(?:思|考|見|観|感|信|期待|予想|想|呼|称|題|名|銘|判断|認識|理解|受け止|みら|みな|な[っりる]|す[るれ]|し[たてい]|い[うっわえ]|書か|記さ|比|並|違|異|一致|矛盾|結び|ある|あっ)/u

function isDeed({ verb, nouns }: Clause, text: string): boolean {
  if (!/^[\p{sc=Han}\p{sc=Katakana}\p{N}]/u.test(verb.words)) return false
  if (noDeeds.test(verb.words.replace(amount, ''))) return false
  const object = nouns.findLast(({ particle }) => particle === 'を')
  return object !== undefined && isThing(object, text)
}

/** A deed is told as past, as going on, or before another one that is past. */
const isDone = ({ form, inflection: { past, passive }, words }: Verb, isTold: boolean): boolean =>
  !passive &&
  !/たり/u.test(words) &&
  (past ||
    /[てで](?:い|お|き|しま)/u.test(words) ||
    (isTold && form === 'clause' && /[いきぎしじちびみりえけげせぜべねめれ]$/u.test(words)))

function isThing({ head }: Noun, text: string): boolean {
  const words = text.slice(head.start, head.end)
  return !noThings.test(words) && !(pronouns as readonly string[]).includes(words)
}

/** 拠点を4カ所増やした: how many, before the verb. */
const amount = /^[\p{N}.,．，億万兆]+.{0,3}?(?=\p{sc=Han}\p{sc=Hiragana})/u

/** Verbs of being, having, thinking, feeling and undergoing, and those that lead over to another verb. */
const noDeeds =
  /^(?:受け|呼|守|初め|はじめ|育|持|抱|見|観|視|思|想|考|感|得|失|受|浴|迎|占|上回|下回|超|越|含|示|知|望|願|目指|恐|怖|怯|避|待|経|有|擁|欠|帯|誇|好|嫌|憎|忘|信|疑|図|試|狙|求|通|巡|挙|踏まえ|念|控|除|問|招|被|蒙|負|患|余儀|重ん|軽ん|覚|悟|悔|喜|悲|惜|学|習|読|聞|聴|訊|眺|窺|伺|生|育|築|過|費|辿|歩|目|前|際|機|背景|基|軸|限|頼|仰|伴|併せ|合わせ|兼ね|問わ|除け|始め|続け|終え|交え|絡め|巡|めぐ|及ぼ|存在|位置|直面|依存|増加|減少|成長|上昇|下落|低下|意味|期待|希望|注目|注視|認識|理解|想定|信頼|信用|心配|重視|軽視|尊重|考慮|考え|検討|研究|分析|苦慮|所有|保有|保持|所属|経験|体験|享受|獲得|達成|実現|喪失|象徴|反映|表|物語|意識|痛感|実感|確信|自覚|憂|渇望|切望|熱望|志向|志|企図|意図|目撃|記憶|記録|連想|契機|代表|構成|形成|包含|内包|上回|占有|模索|追求|想起|観察|傍観|静観|堅持|維持|必要|重要|明確|可能|困難|同様|不可能|深刻|有利|不利|敬遠|敬愛|尊敬|信奉|崇拝|誤解|混同|痛手|被害|優先|念願|熟知|承知|把握|前提|理由|目的|条件|根拠|対象|中心|最後|最初)/u

/** What is moved or held in the mind, or follows of itself: 影響を及ぼした, 関心を寄せた. */
const noThings =
  /(?:影響|関心|注意|期待|疑問|印象|懸念|不満|不安|自信|態度|姿勢|立場|考え|意見|見方|認識|見解|問題|課題|困難|打撃|損害|被害|危機|役割|力|目|耳|思い|感|心|気|声|道|意味|意義|性格|性質|特徴|成果|利益|支持|信頼|地位|機会|時間|時期|歳月|過程|段階|経緯|姿|一部|多く|半数|過半数|重き|焦点|話題|存在感|可能性|余地|傾向)$/u
