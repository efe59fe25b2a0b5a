import { describe, expect, it } from 'vitest'
import { measure, rewardOf, type Step } from '../../../src/search/rank/reward.js'
import { RANKING } from '../../../src/search/ranking.js'
import { asking } from './asking.js'

const measured = (step: Step, question: string, text: string, title = ''): number =>
  measure(...asking(question, text, title))[step]

describe('each step prefers the passage that answers', () => {
  it.each<[step: Step, question: string, answer: string, other: string]>([
    [
      'nearness',
      'who imposed the oil embargo',
      'They imposed the oil embargo.',
      'They imposed on us; the price of a barrel of oil rose all through that year until the embargo.',
    ],
    ['coverage', 'ロシアの拒否権', 'ロシアは拒否権を使った。', 'ロシアは賛成した。'],
    [
      'window',
      '首相が訪問した平壌の工場',
      '首相が平壌に着いた。工場も訪問した。',
      '首相が着いた。暑い日だった。平壌は晴れた。雨の日もある。工場は広い。風もある。訪問した。',
    ],
    [
      'density',
      'シリアの決議案',
      'シリアの決議案を出した。',
      'シリアの決議案のほかにも、経済や気候、漁業、観光、教育、保健、鉄道、港湾、通信などを広く話しあった。',
    ],
    [
      'run',
      '拒否権を行使していた国',
      'ロシアは拒否権を行使していた。',
      '拒否権がある。行使しない国もあった。',
    ],
    ['answer', '発射は何年か', '発射は2017年だった。', '発射は失敗した。'],
  ])('%s: for %s', (step, question, answer, other) => {
    expect(measured(step, question, answer)).toBeGreaterThan(measured(step, question, other))
  })
})

describe('coverage', () => {
  it('counts what stands in the title, which the sentences do not', () => {
    expect(measured('coverage', '経済関係', '増えた。', '経済関係')).toBe(1)
    expect(measured('density', '経済関係', '増えた。', '経済関係')).toBe(0)
  })
})

describe('the answer wanted', () => {
  it.each<[string, string]>([
    ['何年に始まったか', '1992年に始まった'],
    ['いつ始まったか', '17世紀に始まった'],
    ['when did it begin', 'it began in 1992'],
    ['何メートルか', '長さは約15メートルだ'],
    ['何人が参加したか', '三百人が参加した'],
    ['何パーセントか', '12.5パーセントだ'],
    ['いくつあるか', '全部で7基ある'],
    ['how many missiles', 'he counted 20 missiles'],
    ['誰が訪問したか', 'セルゲイ・ラヴロフが訪問した'],
    ['who resigned', 'the minister resigned'],
    ['どこで会ったか', '会談は釜山市だった'],
    ['where did they meet', 'they met in the city'],
  ])('for %s is in %s', (question, text) => {
    expect(measured('answer', question, text)).toBeGreaterThan(0)
  })

  it.each<[string, string]>([
    ['何年に始まったか', '始まったのは遅い'],
    ['2016年の次に発射したのは何年か', '2016年に発射した'],
    ['何メートルか', '15キロだ'],
    ['how many missiles', 'many missiles'],
    ['ロシアの貿易', '2017年の貿易'],
  ])('for %s is not in %s', (question, text) => {
    expect(measured('answer', question, text)).toBe(0)
  })

  it('counts half outside the best sentence', () => {
    const inside = measured('answer', '発射は何年か', '発射は2017年だ。昔の話だ。')
    expect(measured('answer', '発射は何年か', '発射の話だ。2017年のことだ。')).toBe(inside / 2)
  })
})

describe('the reward', () => {
  it('is none for a passage that holds nothing of the question', () => {
    expect(rewardOf(...asking('astronaut', 'ロシア'), RANKING.steps)).toBe(1)
  })

  it('never takes from a score', () => {
    expect(rewardOf(...asking('', ''), RANKING.steps)).toBe(1)
    expect(rewardOf(...asking('拒否権', '拒否権'), RANKING.steps)).toBeGreaterThan(2)
  })
})
