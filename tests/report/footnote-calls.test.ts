import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/report/report.js'
import { fixtureTexts, readText } from './sample-record.js'

/** The text with each call put back as {label}, and the warnings' codes. */
function showCalls(text: string): string {
  return paragraphsOf(readText(text))
    .map(({ text: running, footnotes }) =>
      footnotes.reduceRight(
        (shown, { at, label }) => `${shown.slice(0, at)}{${label}}${shown.slice(at)}`,
        running,
      ),
    )
    .join('\n')
}

const codesOf = (text: string): readonly string[] => readText(text).warnings.map(({ code }) => code)

describe('calls in Japanese', () => {
  it.each([
    ['after a verb', '声明を採択した1。次に反対した2。', '声明を採択した{1}。次に反対した{2}。'],
    ['before a comma', '採択しており1、次に反対した2。', '採択しており{1}、次に反対した{2}。'],
    ['after a full stop', '声明を採択した。1 次に反対した。2', '声明を採択した。{1} 次に反対した。{2}'],
    ['in full-width digits', '声明を採択した１。次に反対した２。', '声明を採択した{1}。次に反対した{2}。'],
    ['raised', '声明を採択した¹。次に反対した²。', '声明を採択した{1}。次に反対した{2}。'],
    ['in square brackets', '声明を採択した[1]。次に反対した［2］。', '声明を採択した{1}。次に反対した{2}。'],
    [
      'with the word for note',
      '声明を採択した（注1）。次に反対した(注2)。',
      '声明を採択した{1}。次に反対した{2}。',
    ],
    [
      'in round brackets',
      '声明を採択した（１）。次に反対し(2)、終わった。',
      '声明を採択した{1}。次に反対し{2}、終わった。',
    ],
    ['with a mark', '声明を採択した※1。次に反対した※2。', '声明を採択した{1}。次に反対した{2}。'],
    ['after brackets', '製品（98万ドル相当）1を輸出した2。', '製品（98万ドル相当）{1}を輸出した{2}。'],
    ['after a space', '声明を採択した 1。次に反対した 2。', '声明を採択した{1}。次に反対した{2}。'],
    [
      'before a year',
      '声明を採択した1。反対した22017年の案は流れた3。',
      '声明を採択した{1}。反対した{2}2017年の案は流れた{3}。',
    ],
    [
      'after a day',
      '声明を採択した1。2017年4月15日2に会談した3。',
      '声明を採択した{1}。2017年4月15日{2}に会談した{3}。',
    ],
    ['after a noun', '声明を採択した1。会談2では合意した3。', '声明を採択した{1}。会談{2}では合意した{3}。'],
  ])('are read %s', (_, text, shown) => {
    expect(showCalls(text)).toBe(shown)
  })

  it.each([
    '輸出は4,304トン、前年比6.7%増である。',
    '参加国は5カ国、会合は3回、期間は2日である。',
    '2017年4月15日に会談し、8月5日に決議した。',
    '第1に経済、第2に外交、第3に軍事である。',
    'シナリオ1では対立し、シナリオ2では協調し、シナリオ3は不明である。',
    'G7は声明を出し、G20は会合を開いた。',
    '図1、表2、図3を参照されたい。',
    '次の点を決めた。(1)経済、(2)外交、(3)軍事である。',
    '平成29年、決議2375、決議2371が採択された。',
    '割合は1対3、比は2：5である。',
    '1月～6月に2～3割増えた。',
    '午後3時から5時まで、10人が集まった。',
  ])('are not seen in %s', (text) => {
    expect(showCalls(text)).toBe(text)
  })

  it('takes quantities apart from calls beside them', () => {
    expect(
      showCalls('4,304トン（240万ドル相当）となった1。中国は31億9,200万ドルであり2、6.7%減った3。'),
    ).toBe('4,304トン（240万ドル相当）となった{1}。中国は31億9,200万ドルであり{2}、6.7%減った{3}。')
  })
})

describe('calls in English', () => {
  it.each([
    [
      'after a full stop',
      'It was drafted.1 The vote was held.2 It ended.',
      'It was drafted.{1} The vote was held.{2} It ended.',
    ],
    [
      'after a comma',
      'He said,1 and she said,2 that it was over.',
      'He said,{1} and she said,{2} that it was over.',
    ],
    [
      'after a word',
      'The policy1 was new, and the plan2 was old.',
      'The policy{1} was new, and the plan{2} was old.',
    ],
    [
      'after quotation marks',
      'It was “over.”1 She said “no”2 again.',
      'It was “over.”{1} She said “no”{2} again.',
    ],
    [
      'after a year and a full stop',
      'It began in 2017.1 The war ended.2 He left.',
      'It began in 2017.{1} The war ended.{2} He left.',
    ],
    ['in brackets', 'It was drafted [1]. The vote was held [2].', 'It was drafted{1}. The vote was held{2}.'],
    ['raised', 'It was drafted.¹ The vote was held.²', 'It was drafted.{1} The vote was held.{2}'],
    [
      'from a later number on',
      'It was drafted.12 The vote was held.13 He left.14',
      'It was drafted.{12} The vote was held.{13} He left.{14}',
    ],
    [
      'with a gap',
      'One came.1 Two came.2 Four came.4 Five came.5',
      'One came.{1} Two came.{2} Four came.{4} Five came.{5}',
    ],
  ])('are read %s', (_, text, shown) => {
    expect(showCalls(text)).toBe(shown)
  })

  it.each([
    'It rose by 3.5 per cent to 4,304 tons.',
    'The G7 met, and the G20 did too. A B52 flew over.',
    'See No. 5, p. 3, Art. 1 and vol. 2.',
    'On 5 August 2017, at 10:30, it voted 12-3.',
    'COVID19 came in 2019. The MP3 player went.',
    'It cost $5. It paid £6. Room #7 was free.',
  ])('are not seen in %s', (text) => {
    expect(showCalls(text)).toBe(text)
  })
})

describe('the sequence of calls', () => {
  it('starts again in a new section, and ids stay apart', () => {
    const text =
      '1. 経緯\n\n声明を採択した1。次に反対した2。\n\n2. 結果\n\n結果を公表した1。会談は流れた2。\n'
    const ids = paragraphsOf(readText(text)).flatMap(({ footnotes }) => footnotes.map(({ id }) => id))
    expect(ids).toEqual(['n1', 'n2', 'n1-2', 'n2-2'])
  })

  it('warns of a number that is a call only because it is the next one', () => {
    expect(codesOf('声明を採択した1。反対した22017年の案は流れた3。')).toContain('number-may-be-call')
  })

  it('warns of a number that looks like a call out of sequence', () => {
    const text = '声明を採択した。賛成は多数であった9。'
    expect(showCalls(text)).toBe(text)
    expect(codesOf(text)).toEqual(['number-may-be-call'])
  })

  it('is no quadratic search', () => {
    const [paragraph] = paragraphsOf(readText('した1。'.repeat(20_000)))
    expect(paragraph?.footnotes).toHaveLength(20_000)
  })
})

describe('calls and notes', () => {
  it('are linked by their labels', () => {
    const { notes, warnings } = readText(fixtureTexts['talks.txt'], { id: 'talks' })
    expect(notes.map(({ id, label, text }) => [id, label, text])).toEqual([
      ['n1', '1', 'Resolution 2371, 5 August 2017.'],
      ['n2', '2', 'Statement of the Council, p. 3.'],
      ['n3', '3', 'The Daily Post, 6 August 2017.'],
      ['n5', '5', 'A note that nobody calls.'],
    ])
    expect(warnings.map(({ code, at }) => [code, at])).toEqual([
      ['call-without-note', 'talks:3.1'],
      ['note-without-call', 'talks:n5'],
    ])
  })

  it('are read in Japanese, notes over several lines', () => {
    const { notes, warnings } = readText(fixtureTexts['kaidan.txt'])
    expect(notes.map(({ id, text }) => [id, text])).toEqual([
      ['n1', '外務省報道発表、2017年5月3日。'],
      ['n2', '同上。'],
      ['n3', '「会談の記録」『外交』第5巻、3頁。'],
      ['n4', '外務省「共同声明」2018年1月。'],
    ])
    expect(warnings.filter(({ code }) => code !== 'number-may-be-call')).toEqual([])
  })
})
