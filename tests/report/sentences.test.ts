import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/report/sentences.js'

const sentencesOf = (text: string, calls?: readonly number[]): readonly string[] =>
  splitSentences(text, calls).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['一つ目。二つ目。', ['一つ目。', '二つ目。']],
    ['なぜか？それは違う！終わり。', ['なぜか？', 'それは違う！', '終わり。']],
    ['終わりに読点がない', ['終わりに読点がない']],
    ['「止める。続ける。」と述べた。次の文。', ['「止める。続ける。」と述べた。', '次の文。']],
    ['『報告（2017年。改訂版）』による。', ['『報告（2017年。改訂版）』による。']],
    ['“一つ。二つ。”を挙げた。', ['“一つ。二つ。”を挙げた。']],
    ['開いた（まま。次の文。', ['開いた（まま。', '次の文。']],
    ['閉じた）だけ。次の文。', ['閉じた）だけ。', '次の文。']],
    ['決意であります。（拍手）次に進みます。', ['決意であります。（拍手）', '次に進みます。']],
    ['二点ある。（1）第一点。（2）第二点。', ['二点ある。', '（1）第一点。', '（2）第二点。']],
    ['2017年に3.5％減った。4,304トンである。', ['2017年に3.5％減った。', '4,304トンである。']],
    ['本当か！？そうだ。', ['本当か！？', 'そうだ。']],
    ['一つ目。　二つ目。', ['一つ目。', '二つ目。']],
    ['句点の代わり，とする．次の文．', ['句点の代わり，とする．', '次の文．']],
    ['３．５％の減少．次の文．', ['３．５％の減少．', '次の文．']],
  ])('splits %s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it.each([
    ['It met. It voted.', ['It met.', 'It voted.']],
    ['Why? Because! Yes.', ['Why?', 'Because!', 'Yes.']],
    ['The U.S. Army left. It went home.', ['The U.S. Army left.', 'It went home.']],
    ['Talks ended in the U.S. The next round began.', ['Talks ended in the U.S.', 'The next round began.']],
    ['Mr. Kim met Dr. Lee and Gen. Park. They spoke.', ['Mr. Kim met Dr. Lee and Gen. Park.', 'They spoke.']],
    [
      'See No. 5 and p. 3 of vol. II. It says no. Then it ends.',
      ['See No. 5 and p. 3 of vol. II.', 'It says no.', 'Then it ends.'],
    ],
    ['On Sept. 3, J. F. Smith left.', ['On Sept. 3, J. F. Smith left.']],
    ['Some states, e.g. Japan, cf. Art. 5, agreed.', ['Some states, e.g. Japan, cf. Art. 5, agreed.']],
    ['It rose by 3.5 per cent. In 2017 it fell.', ['It rose by 3.5 per cent.', 'In 2017 it fell.']],
    ['He left at 5 p.m. He came back.', ['He left at 5 p.m.', 'He came back.']],
    ['Acme Inc. Shares fell. All did.', ['Acme Inc. Shares fell.', 'All did.']],
    ['He said “It is over. Go home.” Then he left.', ['He said “It is over. Go home.”', 'Then he left.']],
    ['“It is over.” said nobody. So it was.', ['“It is over.” said nobody.', 'So it was.']],
    ['It ended (see below. It is long). Then more.', ['It ended (see below. It is long).', 'Then more.']],
    ['"One. Two." Three. "Four. Five." Six.', ['"One. Two."', 'Three.', '"Four. Five."', 'Six.']],
    ['Well... It ended. "Really?" Yes.', ['Well...', 'It ended.', '"Really?"', 'Yes.']],
    ['World War I. The war was long.', ['World War I.', 'The war was long.']],
    ['www.example.org is a site. v2.0 is out.', ['www.example.org is a site. v2.0 is out.']],
  ])('splits %s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('ends a sentence where a call was taken out and no space follows', () => {
    expect(sentencesOf('It ended.Then more.', [9])).toEqual(['It ended.', 'Then more.'])
    expect(sentencesOf('It ended.Then more.')).toEqual(['It ended.Then more.'])
  })

  it('gives no sentence for white space', () => {
    expect(sentencesOf(' 　\n')).toEqual([])
  })

  it('takes time in proportion to the text, brackets and full stops whatever', () => {
    for (const part of ['（', '「。', '. ', '"', '。（', 'U.S. ', '）」', '..... '])
      expect(sentencesOf(part.repeat(50_000)).join('').length).toBeGreaterThan(0)
  })
})
