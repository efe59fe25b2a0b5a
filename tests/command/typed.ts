import fc from 'fast-check'

const commands =
  '/stance /find /cite /timeline /compare /onthisday /brief /person /reports /help /figures stance find /stanse /hlep /'
const actors =
  'russia ロシア RU north-korea 北朝鮮 China 中国 日米 Korea unsc 安保理 rusia ロジア chnia lavrov 王毅 米国 iran turkey us'
const periods =
  '2017-04 april-2017 2017年4月 ４月 april 4/12 2017-13 2017-02-29 2017-09..2017-03 since:2016 until:2017-03 Q3 2017 ' +
  '2017-03.. ..2017-03 before:x 平成29年 9999 0000 2017年前半 yesterday 昨年'
const texts =
  'sanctions 決議 "chemical weapons" 「拒否権 」 veto vote 貿易 why なぜ conclude who 3.2 n4 99.9 kaikyo-2015:4.2 ' +
  '中国は棄権したが、ロシアは反対した。 what did do say? compare 違い … （中略） [...]'
const names =
  'actor:ロシア actor: actor:zzz period:2017-04 period:x topic:制裁 towards:china text:x colour:red page:2 page:0 limit:3 ' +
  'limit:999 command:stance place:3.2 day:4/12 actor:"north korea" :x x:'
const oddities = [
  '"',
  '“',
  '*',
  '.',
  '..',
  '-',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '\u200b',
  '　',
  '？',
  '＃',
  'שלום',
  '🙂',
  '{{words}}',
  '$t(try)',
  '__proto__',
  'constructor',
  '<@U1>',
  '&amp;',
  '\\',
  '(((((',
  'がが゙',
]

const fromWords = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(' '))

const word = fc.oneof(
  { weight: 5, arbitrary: fromWords(actors) },
  { weight: 4, arbitrary: fromWords(periods) },
  { weight: 4, arbitrary: fromWords(texts) },
  { weight: 3, arbitrary: fromWords(names) },
  { weight: 2, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

/** What somebody might type: commands and questions, right, wrong and hostile. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.option(fromWords(commands), { nil: '' }),
        fc.array(word, { maxLength: 6 }),
        fc.constantFrom(' ', ' ', '　'),
      )
      .map(([command, words, between]) => [command, ...words].join(between)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
)
