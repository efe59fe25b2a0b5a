import { describe, expect, it } from 'vitest'
import { inShort, positionsOf } from '../read.js'

type Case = readonly [rule: string, text: string, positions: readonly string[]]

const subjects: readonly Case[] = [
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
  ['the topic of 事例 is who acts', 'ロシアは異なる立場を示した事例がある。', ['RU state undated actor']],
]

const dates: readonly Case[] = [
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
