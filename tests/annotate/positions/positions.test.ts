import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inShort, positionsOf } from './read.js'

const japanese: readonly (readonly [rule: string, text: string, positions: readonly string[]])[] = [
  [
    'a date in a modifier is its noun’s, and others take at most its month',
    '2017年4月15日にミサイルを発射した北朝鮮を非難する報道声明案を米国が提出した際、中国は棄権したが、ロシアは反対した。',
    [
      'KP act 2017-04-15 actor',
      'US propose 2017-04 actor',
      'CN abstain 2017-04 actor',
      'RU oppose 2017-04 actor',
    ],
  ],
  [
    'a topic governs the clauses of its sentence',
    '2017年4月12日には、シリアに関する決議案に中国は賛成したのに対し、ロシアは拒否権を行使した。',
    ['CN support 2017-04-12 actor', 'RU veto 2017-04-12 actor'],
  ],
  [
    'も joins subjects',
    '中国もロシアも制裁に反対した。',
    ['CN oppose undated actor', 'RU oppose undated actor'],
  ],
  ['と joins subjects', '日本と韓国は会談した。', ['JP meet undated actor', 'KR meet undated actor']],
  [
    'the actor stands after a verb that modifies it, and the vote’s date is the act’s',
    '2017年8月5日の決議に賛成した中国とロシアを北朝鮮は批判した。',
    ['CN support 2017-08-05 actor', 'RU support 2017-08-05 actor', 'KP condemn 2017-08 actor'],
  ],
  ['a passive’s agent acts', 'ロシアは米国から非難された。', ['US condemn undated actor']],
  [
    'a noun names the act once',
    'ロシアは反対した。ロシアの反対の理由は明らかでない。',
    ['RU oppose undated actor'],
  ],
  [
    'a noun names the act where no verb does',
    '中国の反対により、決議は流れた。',
    ['CN oppose undated actor'],
  ],
  ['denial is kept', '中国は制裁を支持しなかった。', ['CN not support undated actor']],
  ['a supposition is none', 'もしロシアが反対しても、決議は採択される。', []],
  ['what is asked for is none', '日本は中国が制裁に賛成するよう求めた。', ['JP demand undated actor']],
  [
    'an expert’s words are an expert’s',
    '東京大学の山田教授によると、ロシアは制裁に反対した。',
    ['RU oppose undated expert'],
  ],
  [
    'a subject is carried over',
    '中国は会合に出席した。制裁にも反対した。',
    ['CN meet undated actor', 'CN oppose undated actor'],
  ],
  [
    'who prepares a draft that bans stands before it',
    '米国が石油輸出を禁止する決議案を準備した。',
    ['US propose undated actor'],
  ],
  [
    'a newspaper’s date is its publication',
    '2017年8月24日の『労働新聞』も中国を批判した。',
    ['KP condemn 2017-08-24 actor'],
  ],
  [
    'generalising ends the month of the context',
    '2017年4月、中国は棄権した。このように、ロシアは反対した。',
    ['CN abstain 2017-04 actor', 'RU oppose undated actor'],
  ],
]

const english: readonly (readonly [rule: string, text: string, positions: readonly string[]])[] = [
  [
    'a date that opens the sentence governs its clauses',
    'On April 12, 2017, Russia vetoed a draft resolution on Syria, while China abstained.',
    ['RU veto 2017-04-12 actor', 'CN abstain 2017-04-12 actor'],
  ],
  [
    'and joins subjects',
    'China and Russia opposed the draft in September 2017.',
    ['CN oppose 2017-09 actor', 'RU oppose 2017-09 actor'],
  ],
  [
    'a participle’s agent acts, and so does a passive’s',
    'The draft, vetoed by Russia, was backed by the United States.',
    ['RU veto undated actor', 'US support undated actor'],
  ],
  [
    'a date in a participle is its noun’s',
    'The Security Council condemned the missile launched by North Korea on 15 April 2017.',
    ['UNSC condemn undated actor', 'KP act 2017-04-15 actor'],
  ],
  ['denial is kept', 'Russia did not support the statement.', ['RU not support undated actor']],
  ['a supposition is none', 'If China opposes the plan, Russia would veto it.', []],
  [
    'an expert’s words are an expert’s',
    'According to Professor Toloraya, Russia opposed sanctions.',
    ['RU oppose undated expert'],
  ],
  [
    'a relative clause has its noun’s subject',
    'Japan, which denounced the test, called for talks.',
    ['JP condemn undated actor', 'JP demand undated actor'],
  ],
]

describe('positions in Japanese', () => {
  it.each(japanese)('%s', (_rule, text, positions) => {
    expect(positionsOf(text, 'ja').map(inShort)).toEqual(positions)
  })
})

describe('positions in English', () => {
  it.each(english)('%s', (_rule, text, positions) => {
    expect(positionsOf(text, 'en').map(inShort)).toEqual(positions)
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'ロシア',
    '中国',
    'は',
    'が',
    'も',
    '、',
    '。',
    '反対した',
    '賛成',
    'する',
    '2017年4月',
    'こと',
    'と',
    '述べた',
    '「',
    '」',
    'Russia',
    ' vetoed ',
    ' and ',
    'by ',
    '（',
    'x',
  )

  it('gives positions whose spans lie in it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const { start, end, trigger } of positionsOf(text, 'ja')) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(trigger.start).toBeLessThan(trigger.end)
        }
      }),
    )
  })

  it('is read also where one sentence has ten thousand characters', () => {
    const long = '中国は制裁に反対し、'.repeat(1000)
    expect(positionsOf(`${long}ロシアは賛成した。`, 'ja').at(-1)).toMatchObject({
      actor: 'RU',
      label: 'support',
    })
  })
})
