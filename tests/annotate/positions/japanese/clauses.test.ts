import { describe, expect, it } from 'vitest'
import { inShort, positionsOf } from '../read.js'

type Case = readonly [rule: string, text: string, positions: readonly string[]]

const subjects: readonly Case[] = [
  [
    'a name that no list knows takes the sentence over',
    'ロシアは退却したが、ラウドンは隙に乗じて要塞を奪取した。中国は撤退した。ミサイルは日本に到達した。',
    ['RU act undated actor', 'CN act undated actor'],
  ],
  [
    'a topic that no list knows does what is done to an object, and keeps doing it',
    'ロシアは撤退したが、傭兵は基地を奪取し、都市を占領した。ロシアは棄権したが、当初は法案を支持した。',
    ['RU act undated actor', 'RU abstain undated actor', 'RU support undated actor'],
  ],
  ['who has が acts, though a state is the place', '当時の北京は各国軍がそれぞれ駐屯区域を定めていた。', []],
  ['people are no state', 'ギリシャ人は大集団をファランクスと名付けた。あるドイツ人が日本を非難した。', []],
  [
    'what one goes by is not agreed to; what is asked is',
    '中国は状況に応じて法案を可決した。中国は要請に応じて特使を派遣した。',
    ['CN act undated actor', 'CN agree undated actor', 'CN act undated actor'],
  ],
  [
    'what would have been or ought to be is no deed',
    '日本が本質を突き止めていたなら、戦わなかった。ドイツは数を公表し、国民に負担を明らかにすべきである。',
    [],
  ],
  [
    'a draft that is prepared is proposed, other things are only prepared',
    '米国は決議案を準備した。ロシアは予備隊を準備した。',
    ['US propose undated actor', 'RU act undated actor'],
  ],
  [
    'a deed in no list is a deed where something is done to a thing',
    'トルコは島々を要塞化した。英国は軍艦を差し向けた。',
    ['TR act undated actor', 'GB act undated actor'],
  ],
  [
    'what one has, thinks or aims at is no deed',
    '中国は核兵器を保有している。日本はこれを重視した。韓国は関心を寄せた。',
    [],
  ],
  [
    'whatever is done with a quotation is a saying',
    '中国商務省は「乱用だ」とやり返した。',
    ['CN state undated actor'],
  ],
  [
    'a meeting that is held is of those who meet',
    '2024年4月12日、ローマで米国とイランの間接協議が再開された。',
    ['US meet 2024-04-12 actor', 'IR meet 2024-04-12 actor'],
  ],
  [
    'who is known to speak for a state speaks for the body named before',
    'EUのトゥスク議長は反対した。',
    ['EU oppose undated actor'],
  ],
  [
    '同国 is no body',
    '世界銀行はウガンダへの融資を停止した。同国は法律を施行した。',
    ['WB act undated actor', 'UG act undated actor'],
  ],
  [
    'two that do the same with one verb both act',
    '2016年に中国が31億ドル、ロシアが5,300万ドルの輸出をした。',
    ['CN act 2016 actor', 'RU act 2016 actor'],
  ],
  [
    'each が has the verb after it',
    'フランスが提出しロシアが拒否権を行使した決議案に、中国は棄権した。',
    ['FR propose undated actor', 'RU veto undated actor', 'CN abstain undated actor'],
  ],
  [
    'the topic of a passive is who the sentence goes on about',
    'ロシアは米国から障害とみなされたが、制裁には反対した。',
    ['US state undated actor', 'RU oppose undated actor'],
  ],
  [
    'a chronicle leaves out particles and verbs',
    '1951年9月8日 日本、平和条約に調印。',
    ['JP agree 1951-09-08 actor'],
  ],
  [
    'a noun before a comma is the verb of its clause',
    'ドイツは賛成、フランスは反対した。',
    ['DE support undated actor', 'FR oppose undated actor'],
  ],
  [
    '両国 is the two who were spoken of',
    '日本と中国は国交を正常化した。両国は1978年8月12日に条約を締結した。',
    [
      'JP agree undated actor',
      'CN agree undated actor',
      'JP agree 1978-08-12 actor',
      'CN agree 1978-08-12 actor',
    ],
  ],
  [
    '両国 is nobody where one was spoken of',
    '中国は反対した。両国は条約に署名した。',
    ['CN oppose undated actor'],
  ],
  [
    'who is counted after a list acts, and so do those before it',
    '英国、フランス、ドイツの3カ国は手続きを発動した。',
    ['GB act undated actor', 'FR act undated actor', 'DE act undated actor'],
  ],
  [
    'office holders with unknown names act for the state before の',
    '米国のキャンベル調整官がホニアラを訪れた。',
    ['US meet undated actor'],
  ],
  [
    'two heads of state stand side by side',
    'エジプトのサダト大統領とイスラエルのベギン首相は文書に署名した。',
    ['EG agree undated actor', 'IL agree undated actor'],
  ],
  [
    'in a chronicle a partner is no subject',
    '1990年9月30日 ソ連、韓国と国交を樹立。',
    ['RU agree 1990-09-30 actor'],
  ],
  [
    '両首脳 is the two who met',
    '韓国の尹錫悦大統領は訪日し、岸田首相と会談した。両首脳は往来の再開で一致した。',
    ['KR meet undated actor', 'KR meet undated actor', 'KR agree undated actor', 'JP agree undated actor'],
  ],
  [
    '同国 is the state named last',
    '英国はイスラエルと協議し、同国がシナイ半島に侵攻した。',
    ['GB meet undated actor', 'IL act undated actor'],
  ],
  [
    'the actor comes after のは',
    '反対したのはロシアとシリアだった。',
    ['RU oppose undated actor', 'SY oppose undated actor'],
  ],
  [
    'a place is no agent of a passive',
    'トルコに配備されたミサイルを米国は撤去した。',
    ['US act undated actor'],
  ],
  ['a body that one is expelled from is no agent', 'ロシアはG8から追放された。', []],
  [
    'parties and deputies act for no state',
    '欧州議会は決議案を可決したが、ハンガリーの議員は反対した。',
    ['EU act undated actor'],
  ],
  ['the topic of 事例 is who acts', 'ロシアは異なる立場を示した事例がある。', ['RU state undated actor']],
]

const dates: readonly Case[] = [
  [
    'of two days the nearer one dates the verb',
    '1956年10月29日にはイスラエルがシナイ半島に侵攻し、英仏両国は翌30日に最後通牒を発した。',
    ['IL act 1956-10-29 actor', 'GB demand 1956-10-30 actor', 'FR demand 1956-10-30 actor'],
  ],
  [
    'what brings a clause about has its day',
    '2023年12月、ハンガリーの反対により、EUは合意できなかった。',
    ['HU oppose 2023-12 actor', 'EU not agree 2023-12 actor'],
  ],
  [
    'the day of what is only told leaves the month of the context as it was',
    '英紙は2021年10月16日、中国が同年8月に実験を行ったと伝えた。中国は否定した。',
    ['CN act 2021-08 expert', 'CN state 2021-10 actor'],
  ],
  [
    'verbs without a comma between them happen together',
    '習近平国家主席がモスクワを訪問し首脳会談を行った際の2017年7月4日に、協力が決まった。',
    ['CN meet 2017-07-04 actor', 'CN meet 2017-07-04 actor'],
  ],
  [
    'a topic’s date governs clauses that have a subject of their own',
    '2017年9月には崔善姫北米局長がモスクワを訪問し協議した。',
    ['KP meet 2017-09 actor', 'KP meet 2017-09 actor'],
  ],
  [
    'an occasion set off by a comma governs the sentence',
    '2017年8月5日の会合において、ロシアは対話を呼びかけるとともに、制裁に反対した。',
    ['RU demand 2017-08-05 actor', 'RU oppose 2017-08-05 actor'],
  ],
  [
    'a contrast ends a date set off by a comma',
    '2003年3月20日、米国はイラクを攻撃したが、フランスは反対した。',
    ['US act 2003-03-20 actor', 'FR oppose 2003-03 actor'],
  ],
  [
    'the date that a verb is said of comes after it',
    'ロシアと中国が反対したのは2017年4月である。',
    ['RU oppose 2017-04 actor', 'CN oppose 2017-04 actor'],
  ],
  [
    'acts of one subject in one breath share their day',
    'インドの国防相は2020年9月17日に訪問し、会談した。',
    ['IN meet 2020-09-17 actor', 'IN meet 2020-09-17 actor'],
  ],
  [
    'a later time in between leaves the day',
    'ベネズエラは2017年4月26日に脱退を表明し、2年後に脱退した。',
    ['VE state 2017-04-26 actor', 'VE act undated actor'],
  ],
  [
    'a part of a day is the day',
    '米国の大統領は2025年1月20日の就任初日に命令に署名した。',
    ['US agree 2025-01-20 actor'],
  ],
  [
    'the occasion of the sentence dates those who act after their verb',
    '2011年3月17日の採決では、賛成した英国とは対照的に、ドイツが棄権した。',
    ['GB support 2011-03-17 actor', 'DE abstain 2011-03-17 actor'],
  ],
  [
    'what is aimed at is no context',
    'NATOは2021年6月14日、2030年までの方針を発表した。フランスは反対した。',
    ['NATO state 2021-06-14 actor', 'FR oppose 2021-06 actor'],
  ],
  [
    'a day for which something is announced is not the day of the announcement',
    '中国は2018年6月12日に会談すると発表した。',
    ['CN state undated actor'],
  ],
  [
    'what had been different until now leaves the month',
    '2017年4月15日、中国は棄権した。これまでとは異なり、ロシアは反対した。',
    ['CN abstain 2017-04-15 actor', 'RU oppose 2017-04 actor'],
  ],
]

const polarity: readonly Case[] = [
  [
    '受け入れていない is denied',
    '現に北朝鮮も米国もこの考えを受け入れていない。',
    ['KP not agree undated actor', 'US not agree undated actor'],
  ],
  ['という観点 is a thought', '米国が制裁に反対するという観点もある。', []],
  [
    'といったこと is what is denied after it',
    'ロシアは対応を迫るといったことも実施していない。',
    ['RU not act undated actor'],
  ],
  [
    'a plan is none, the telling of it is',
    'メキシコは関税を課す方針を表明した。',
    ['MX state undated actor'],
  ],
  ['a necessity is none', '米国が制裁を解除する必要がある。', []],
  [
    'what cannot be accepted is denied',
    '日本は「受け入れられない」と述べた。',
    ['JP not support undated actor', 'JP state undated actor'],
  ],
  ['a question is none', '中国は本当に制裁を支持しているのか。', []],
  ['a possibility is none', 'ロシアは制裁に反対する可能性がある。', []],
  [
    'a fact that is answered is told',
    'インドが棄権に回ったことに対し、米国は抗議した。',
    ['IN abstain undated actor', 'US condemn undated actor'],
  ],
]

const voices: readonly Case[] = [
  [
    'what one actor says of another is reported',
    '中国外相は2017年5月3日、米国が合意に反対していると述べた。',
    ['US oppose 2017-05 reported', 'CN state 2017-05-03 actor'],
  ],
  ['what seems is the author’s', '北京は制裁の強化に反対しているようだ。', ['CN oppose undated author']],
  [
    'a stance in quotation marks is the speaker’s',
    '中国外務省の報道官は「いかなる制裁にも反対する」と強調した。',
    ['CN oppose undated actor', 'CN state undated actor'],
  ],
  [
    'words quoted as a name are nobody’s',
    '「歓迎する」との文言にサウジアラビアは反対した。',
    ['SA oppose undated actor'],
  ],
  [
    'all that an expert tells is the expert’s',
    '専門誌は、サウジアラビアが2023年3月にイランと国交を回復した背景に不信があると論じる。',
    ['SA agree 2023-03 expert'],
  ],
  [
    'the nearer of two topics belongs to what is said',
    'ロシアの報道官は、スイスは中立国ではないと主張した。',
    ['RU state undated actor'],
  ],
  ['a guess is the author’s', 'ロシアは制裁に反対するとみられる。', ['RU oppose undated author']],
  ['a newspaper’s word is an expert’s', '英紙によると、ロシアは撤退を開始した。', ['RU act undated expert']],
  [
    'an expert’s word is an expert’s',
    '専門家は、中国が制裁に反対していると指摘する。',
    ['CN oppose undated expert'],
  ],
]

describe.each([
  ['subjects', subjects],
  ['dates', dates],
  ['polarity', polarity],
  ['voices', voices],
])('Japanese %s', (_name, cases) => {
  it.each(cases)('%s', (_rule, text, positions) => {
    expect(positionsOf(text, 'ja').map(inShort)).toEqual(positions)
  })
})
