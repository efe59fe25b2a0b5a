/** Particles that make what stands before them modify the next noun, longest first. */
export const modifyingParticles = [
  'をめぐる', 'を巡る', 'に関する', 'に対する', 'における', 'についての', 'に関しての', 'に対しての', 'をめぐっての',
  'による', 'によっての', 'を通じた', 'を含む', 'に基づく', 'に向けた', 'としての', 'といった', 'という', 'に係る',
  'との間の', 'からの', 'までの', 'への', 'での', 'との', 'だけの', 'などの', 'ら(?=の)の', 'の',
] as const // prettier-ignore

/** Particles that make what stands before them a part of the clause, longest first. */
export const caseParticles = [
  'において', 'に際して', 'に際し', 'にあたり', 'に当たり', 'にあたって', 'に対しては', 'に対して', 'に対し', 'については', 'について',
  'に関しては', 'に関して', 'に関し', 'によると', 'によれば', 'によって', 'により', 'としては', 'として', 'をめぐって', 'をめぐり',
  'を巡って', 'を巡り', 'を通じて', 'を通じ', 'とともに', 'と共に', 'に続いて', 'に続き', 'に先立ち', 'に先立って', 'に伴い', 'に伴って',
  'に基づき', 'に基づいて', 'に向けて', 'に向け', 'を受けて', 'を受け', 'のもとで', 'のもと', 'の下で', 'の下', 'にとっては', 'にとって', 'に比べ',
  'には', 'では', 'とは', 'へは', 'からは', 'からも', 'までは', 'にも', 'でも', 'とも', 'までに', 'だけが', 'だけは', 'だけで', 'だけを', 'などは', 'などが',
  'なども', 'などを', 'などに', 'などと', 'など', 'らは', 'らが', 'らも', 'らを', 'らに', 'らと', 'こそ', 'さえ', 'すら', 'より', 'から', 'まで', 'にて',
  'は', 'が', 'を', 'に', 'で', 'と', 'も', 'へ', 'や', 'か',
] as const // prettier-ignore

/** Words in hiragana that stand between the parts of a clause and are none of them. */
export const adverbs = [
  'しかしながら', 'しかし', 'また', 'まだ', 'さらに', 'すでに', 'たびたび', 'しばしば', 'とくに', 'いまだに', 'いまだ', 'なお', 'ともに', 'かつ', 'および',
  'ただし', 'ただ', 'そして', 'そこで', 'それでも', 'それに', 'とはいえ', 'もし', 'いわば', 'いわゆる', 'つまり', 'すなわち', 'むしろ', 'ほぼ', 'よく', 'より',
  'やや', 'もっとも', 'もはや', 'ついに', 'まず', 'なぜ', 'いずれも', 'ほとんど', 'まったく', 'あくまで', 'はじめ', 'たとえ', 'あらためて', 'ようやく',
  'おおむね', 'いったん', 'きわめて', 'のち', 'のちに', 'その後', 'このため', 'そのため', 'このように', 'そのように', 'このほか', 'そのほか', 'または', 'あるいは',
  'ならびに', 'ないし', 'もちろん', 'やはり', 'いつか', 'いま', '例えば', 'たとえば',
  '強く', '早く', '速く', '高く', '深く', '広く', '長く', '固く', '堅く', '大きく', '小さく', '全く', '重く', '鋭く', '厳しく', '激しく', '新しく',
  '正しく', '著しく', '詳しく', '根強く', '力強く', '粘り強く',
] as const // prettier-ignore

/** Nouns in hiragana, and words that point to what was said before. */
export const pronouns = [
  'これら', 'それら', 'これまで', 'これ', 'それ', 'ここ', 'そこ', 'あれ', 'どれ', 'だれ', 'いずれ', 'こと', 'もの', 'とき', 'ところ', 'ほか', 'うち', 'なか',
  'ため', 'わけ', 'はず', 'もと', 'うえ', 'あと', 'まえ', 'あいだ', 'よう', 'そう', 'みな', 'すべて', 'いくつ', 'ひとつ', 'ふたつ', 'メンバー',
] as const // prettier-ignore

/** Words before a noun that belong to it. */
export const determiners = [
  'このような',
  'そのような',
  'こうした',
  'そうした',
  'どのような',
  'この',
  'その',
  'あの',
  'どの',
  'ある(?=[\\p{sc=Han}\\p{sc=Katakana}])',
] as const

/** What may stand after an actor and leaves it the actor: ロシア側, 中国自身. */
export const actorSuffixes = [
  '側',
  '自身',
  '当局',
  '首脳',
  '代表',
  '代表団',
  '指導部',
  '政府',
  '両政府',
  '両国',
  '等',
  '軍',
] as const

/** Nouns after a verb that say when or why, and leave its clause a clause of the sentence. */
export const clauseNouns =
  /^(?:際|時|とき|後|あと|前|まえ|直後|直前|うえ|上|ため|為|結果|場合|以上|中|折|ところ|一方|反面|とともに|と共に|ほか|につれ|に伴|に対し|のに対し|など|まで)(?=[にはのでもがっ、。]|$)/u

/** Nouns whose modifying clause tells what the topic of the sentence stands for: 反対する姿勢. */
export const stanceNouns =
  /^(?:姿勢|立場|考え|方針|態度|見解|意向|路線|意思|構え|点|事例|例|ケース|経緯|実績)/u

/** Nouns that stand for the two who were spoken of. */
export const bothNouns =
  /^(?:両国|双方|両者|両首脳|両政府|両国政府|両国首脳|両外相|両大臣|両大統領|両首相|両軍|両国外相|両氏|両党|両陣営)$/u

/** Titles of those who speak as experts or as the press, and for no actor. */
export const personTitles =
  /(?:教授|専門家|研究員|研究者|記者|評論家|論説委員|アナリスト|学者|氏|紙|誌|新聞|筆者|著者|シンクタンク|研究所|タイムズ|ポスト|ジャーナル|通信|通信社|放送|テレビ|メディア|BBC|CNN|ロイター|AFP|NHK|ブルームバーグ)$|^(?:[英米仏独露伊韓]|地元|現地|有力)(?:有力|大衆|経済)?紙/u

/** Nouns that stand for the whole of the clause before them and have no part in it: 感じている限り, 支援する可能性. */
export const wholeClauseNouns =
  /^(?:限り|可能性|必要|恐れ|事実|理由|問題|事態|状況|状態|姿勢|立場|方針|考え|見方|見解|意向|意思|計画|構想|動き|場合|時期|点|旨|傾向|懸念|兆候)/u

/** Verbs whose に says where to: トルコに配備された. */
export const goals =
  /^(?:配備|配置|設置|派遣|増派|派兵|展開|駐留|設立|開設|建設|輸出|供与|供給|提供|送|引き渡|移送|移転|返還|譲渡|割譲|編入|付与|授与|課|科|適用|発射|投下|移|渡|届|売却|招待|招|任命|指名|選出|選ば|開|発行|指定|登録|加え)/u

/** Verbs whose から says where from: G8から追放された. */
export const sources =
  /^(?:追放|除名|除外|排除|締め出|解放|撤退|撤去|撤収|召還|離脱|脱退|輸入|送還|発射|解任|罷免|呼び戻|移|購入|調達|独立|切り離)/u
