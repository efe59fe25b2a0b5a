import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/answer/calendar.js'
import { clauseOfDate } from '../../src/answer/dated-clause.js'
import { firstToQuote } from '../../src/answer/lead-in.js'
import { summingUpOf } from '../../src/answer/summing-up.js'
import { loadLibrary } from '../../src/search/load-library.js'
import { cut } from '../../src/report/span.js'

const folder = mkdtempSync(path.join(tmpdir(), 'shutten-days-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

type Row = readonly [language: 'ja' | 'en', text: string, ...unknown[]]

/** Each text is a report that was issued in May 2020; all are read at once. */
const texts: [string, string][] = []

/** Rows of a table, whose texts are made reports of. */
function rows<const Rows extends readonly Row[]>(
  table: Rows,
  lead: Readonly<Record<'ja' | 'en', string>> = { ja: '', en: '' },
): Rows {
  for (const [language, text] of table) texts.push([language, lead[language] + text])
  return table
}

let library: ReturnType<typeof loadLibrary>['library'] | undefined

function reportOf(text: string) {
  if (library === undefined) {
    for (const [index, [language, each]] of texts.entries()) {
      mkdirSync(path.join(folder, `r${index}`))
      writeFileSync(path.join(folder, `r${index}`, 'source.txt'), `${each}\n`)
      writeFileSync(
        path.join(folder, `r${index}`, 'report.yaml'),
        `title: Invented\nlanguage: ${language}\nissued: 2020-05\n`,
      )
    }
    library = loadLibrary(folder).library
  }
  return library.limitedTo([`r${texts.findIndex(([, each]) => each === text)}`])
}

/** What the calendar has of a report: its days, each with its events. */
const daysOf = (text: string) => [...calendarOf(reportOf(text)).days]

/** The sentence that the report's last event stands in. */
function lastEvent(text: string) {
  const event = daysOf(text).at(-1)?.[1].at(-1)
  return event ?? expect.fail()
}

describe('the clause of a day that no position is told of', () => {
  it.each(
    rows([
      ['ja', '9月に米国が草案を準備したが、2019年9月11日に決議は成立した。', '決議は成立した'],
      ['ja', '2019年3月1日には、橋が落ち、町は孤立した。', '橋が落ち'],
      ['ja', '2019年3月1日、雪が降った。', '雪が降った'],
      ['ja', '式は2019年3月1日に行われ、町は賑わった。', '式は2019年3月1日に行われ'],
      ['ja', '2019年3月1日の地震で港が壊れた。', '2019年3月1日の地震で港が壊れた'],
      ['en', 'The bridge fell on 1 March 2019, and the town was cut off.', 'The bridge fell on 1 March 2019'],
      ['en', 'On 1 March 2019, the bridge fell.', 'the bridge fell'],
      ['en', 'The road was closed and the bridge fell on 1 March 2019.', 'the bridge fell on 1 March 2019'],
    ] as const),
  )('%s: %s', (_, text, clause) => {
    const event = lastEvent(text)
    expect(event.position).toBeNull()
    const span = clauseOfDate(event)
    expect(span && cut(event.paragraph.text, span)).toBe(clause)
  })
})

const FIRST = '逆に2019年3月1日、雪が降った。'
rows([['ja', FIRST]])
const before = { ja: '北部は晴れていた。', en: 'The north was dry. ' } as const

describe('the sentence before', () => {
  it.each(
    rows(
      [
        ['ja', '逆に2019年3月1日、雪が降った。', true],
        ['ja', 'これに続いて、2019年3月1日に橋が落ちた。', true],
        ['ja', 'この橋は2019年3月1日に落ちた。', true],
        ['ja', '同国では2019年3月1日に橋が落ちた。', true],
        ['ja', 'しかし、2019年3月1日に橋が落ちた。', true],
        ['ja', 'また、2019年3月1日に橋が落ちた。', true],
        ['ja', 'また、ロシアでは2019年3月1日に橋が落ちた。', false],
        ['ja', '2019年3月1日に橋が落ちた。', false],
        ['ja', '同盟国では2019年3月1日に橋が落ちた。', false],
        ['en', 'By contrast, the bridge fell on 1 March 2019.', true],
        ['en', 'This bridge fell on 1 March 2019.', true],
        ['en', 'The same bridge fell on 1 March 2019.', true],
        ['en', 'It fell on 1 March 2019.', true],
        ['en', 'Also, the bridge fell on 1 March 2019.', true],
        ['en', 'The bridge fell on 1 March 2019.', false],
        ['en', 'On 1 March 2019 the bridge fell.', false],
      ] as const,
      before,
    ),
  )('%s: is it needed by "%s"? %s', (language, text, isNeeded) => {
    expect(firstToQuote(lastEvent(before[language] + text))).toBe(isNeeded ? 1 : 2)
  })

  it('is not looked for before the first', () => {
    expect(firstToQuote(lastEvent(FIRST))).toBe(1)
  })
})

describe('what a report makes of a day', () => {
  it.each(
    rows([
      ['ja', '2019年3月1日、雪が降った。これらのように、天候は荒れていた。', 2],
      ['ja', '2019年3月1日、雪が降った。山は静かだった。このように冬は長い。', 3],
      ['ja', '2019年3月1日、雪が降った。以上から、冬は長いと言える。', 2],
      ['ja', '2019年3月1日、雪が降った。この山は高い。', null],
      ['en', 'The bridge fell on 1 March 2019. These events show how old it was.', 2],
      ['en', 'The bridge fell on 1 March 2019. Taken together, such faults were common.', 2],
      ['en', 'The bridge fell on 1 March 2019. These bridges are high.', null],
    ] as const),
  )('%s: %s', (_, text, sentence) => {
    expect(summingUpOf(lastEvent(text))?.sentence ?? null).toBe(sentence)
  })
})

describe('what is only foreseen', () => {
  it.each(
    rows([
      ['ja', '2020年6月1日に橋が開通する予定である。'],
      ['ja', '2020年4月1日に橋が開通すれば、町は栄えるだろう。'],
      ['ja', '工事は2020年3月1日に終わる見込みである。'],
      ['en', 'The bridge will open on 1 April 2020.'],
      ['en', 'The bridge is scheduled to open on 1 April 2020.'],
      ['en', 'The bridge opened on 1 June 2021.'],
    ] as const),
  )('%s: is no event: %s', (_, text) => {
    expect(daysOf(text)).toEqual([])
  })
})
