import { describe, expect, it } from 'vitest'
import { excerptsOf } from '../../src/answer/excerpts-of.js'
import { outlineOf } from '../../src/answer/outline.js'
import { expectation } from '../../src/due/expectation.js'
import { instantOf } from '../../src/due/falls.js'
import { missedNote } from '../../src/due/note-missed.js'
import { noteOf } from '../../src/due/note-of.js'
import type { Note } from '../../src/due/note.js'
import { previewAnswer } from '../../src/due/preview-answer.js'
import { showFall } from '../../src/due/show-fall.js'
import type { Subscription } from '../../src/due/subscription.js'
import { dateOf } from './wall-clock.js'
import { contextFor, linesOf, offeredBy, shipped } from '../answer/opened.js'
import { library } from './opened.js'
import { subscriptionOf } from './subscriptions.js'

const daily = subscriptionOf()
const japanese = subscriptionOf({ language: 'ja' })
const weekly = subscriptionOf({
  name: 'weekly-monday',
  subject: { kind: 'digest' },
  rhythm: { every: 'week', weekday: 1 },
})
const monthly = subscriptionOf({
  name: 'monthly-1',
  subject: { kind: 'digest' },
  rhythm: { every: 'month', day: 1 },
})
const watch = (words: string, more: Partial<Subscription> = {}): Subscription =>
  subscriptionOf({
    name: 'watch',
    subject: { kind: 'watch', words },
    rhythm: { every: 'week', weekday: 1 },
    ...more,
  })

/** Posted in time, or as many minutes later. */
const noteOn = (subscription: Subscription, date: string, late = 0): Promise<Note | null> =>
  noteOf(subscription, date, { library, now: (instantOf(subscription, date) ?? 0) + late * 60_000 })

const outlineOn = async (subscription: Subscription, date: string) => {
  const note = await noteOn(subscription, date)
  return note === null ? null : outlineOf(note.answer)
}

/** Headlines, and what else is said. */
const toldOn = async (subscription: Subscription, date: string): Promise<readonly string[]> => {
  const outline = await outlineOn(subscription, date)
  const told = outline?.parts.flatMap((part) => {
    if (part.kind === 'quotation')
      return [...part.headlines.filter(Boolean), `> ${part.citation.split(' · ').at(-1) ?? ''}`]
    if (part.kind === 'heading') return [`# ${part.text}`]
    if (part.kind === 'choices') return [part.prompt, ...part.choices.map(({ label }) => `- ${label}`)]
    return part.kind === 'lines' ? part.lines : []
  })
  return told ?? []
}

/** Those of some dates on which a note is posted. */
const notedOf = async (subscription: Subscription, dates: readonly string[]): Promise<readonly string[]> => {
  const notes = await Promise.all(dates.map((date) => noteOn(subscription, date)))
  return dates.filter((_, at) => notes[at] !== null)
}

/** The dates of a year, beginning with its first. */
const yearFrom = (first: string, count = 365): readonly string[] =>
  Array.from({ length: count }, (_, index) => dateOf(Date.parse(first), index))

describe('a year of notes on the shipped report', () => {
  it.each([
    ['04-12', ['3.5 CN support', '3.5 RU veto']],
    ['04-15', ['3.2 KP act']],
    ['05-03', ['4.2 KP condemn']],
    ['07-04', ['8.2 CN meet', '8.2 CN meet', '8.2 CN state', '8.2 RU state', '8.2 CN state', '8.2 RU state']],
    ['08-05', ['3.6 RU demand', '3.6 RU state', '4.3 CN support', '4.3 RU support']],
    ['08-24', ['4.3 KP condemn']],
    ['09-11', ['9.2']],
  ])('tells on %s just what the text dates to it', async (day, events) => {
    const note = await noteOn(daily, `2027-${day}`)
    const told = excerptsOf(note?.answer ?? { nodes: [] }).flatMap(({ citation: { at }, position }) => {
      const place = at.kind === 'text' ? `${at.paragraph}.${at.sentences[1]}` : ''
      return position === undefined ? [place] : [`${place} ${position.actor} ${position.label}`]
    })
    const [summed, ...rest] = told.slice(events.length)
    expect(told.slice(0, events.length)).toEqual(events)
    expect(['3.7', '8.3', '10.1', undefined]).toContain(summed)
    expect(rest).toEqual([])
  })

  it('is silent on all other days', async () => {
    const told = await notedOf(daily, yearFrom('2027-01-01'))
    expect(told.map((date) => date.slice(5))).toEqual([
      '04-12',
      '04-15',
      '05-03',
      '07-04',
      '08-05',
      '08-24',
      '09-11',
    ])
  })

  it('is foretold', () => {
    const at = (date: string): number => instantOf(daily, date) ?? 0
    expect(expectation(daily, library, at('2026-11-27'))).toMatchObject({
      days: 7,
      next: { date: '2027-04-12' },
    })
    expect(expectation(daily, library, at('2027-04-12') - 1)).toMatchObject({
      days: 7,
      next: { date: '2027-04-12' },
    })
    expect(expectation(daily, library, at('2027-04-12'))).toMatchObject({
      days: 7,
      next: { date: '2027-04-15' },
    })
    const round = { ...daily, isRoundOnly: true }
    expect(expectation(round, library, at('2027-10-01'))).toMatchObject({
      days: 0,
      next: { date: '2032-04-12' },
    })
    expect(expectation(watch('russia'), library, at('2027-04-12'))).toMatchObject({
      days: null,
      next: { date: '2027-04-19' },
    })
  })

  it('tells only round anniversaries where no others are wanted', async () => {
    const round = { ...daily, isRoundOnly: true }
    const days = [2018, 2021, 2022, 2026, 2027, 2032].map((year) => `${year}-04-12`)
    expect(await notedOf(round, days)).toEqual(['2022-04-12', '2027-04-12', '2032-04-12'])
  })

  it('tells nothing in the year of the events or before', async () => {
    const days = [2015, 2016, 2017].map((year) => `${year}-04-12`)
    expect(await notedOf(daily, days)).toEqual([])
    const first = await noteOn(daily, '2018-04-12')
    expect(first?.answer.title).toBe('On this day, 1 year ago (12 April 2017)')
  })
})

describe('a note', () => {
  it('reads in English', async () => {
    expect((await outlineOn(daily, '2027-04-12'))?.title).toBe('On this day, 10 years ago (12 April 2017)')
    expect(await toldOn(daily, '2027-04-12')).toEqual([
      '12 April 2017 (year inferred) · China supported (賛成した) · draft resolution (決議案) · UN Security Council · use of chemical weapons (化学兵器使用) · Syria',
      '12 April 2017 (year inferred) · Russia vetoed (拒否権を行使していた) · draft resolution (決議案) · UN Security Council · use of chemical weapons (化学兵器使用) · Syria',
      '> ru-korea-2017:3.4-5',
      '# What the report makes of it',
      'Russia · China · North Korea',
      '> ru-korea-2017:3.7',
      'Nearby days of the same story:',
      '- 15 April 2017 · North Korea acted (発射した) · missile (ミサイル)',
    ])
  })

  it('reads in Japanese', async () => {
    expect((await outlineOn(japanese, '2027-07-04'))?.title).toBe('10年前のこの日（2017年7月4日）')
    expect(await toldOn(japanese, '2027-07-04')).toEqual([
      '2017年7月4日（年は推定） · 中国（習近平） 会談・訪問（訪問し） · 対象：ロシア',
      '2017年7月4日（年は推定） · 中国（習近平） 会談・訪問（首脳会談を行った）',
      '2017年7月4日（年は推定） · 中国（王毅）・ロシア（セルゲイ・ラブロフ） 表明（共同声明を発し）',
      '2017年7月4日（年は推定） · 中国（王毅）・ロシア（セルゲイ・ラブロフ） 表明（表明しており） · 考え',
      '> ru-korea-2017:8.1-2',
      '# 報告書の見方',
      'ロシア · 中国 · 北朝鮮 · 米国',
      '> ru-korea-2017:8.3',
    ])
  })

  it.each([
    [daily, '11 September 2017 (year inferred) · 「決議は成立した」 · resolution'],
    [japanese, '2017年9月11日（年は推定） · 「決議は成立した」'],
  ])('tells in the clause’s own words what has no position', async (subscription, headline) => {
    expect((await toldOn(subscription, '2027-09-11'))[0]).toBe(headline)
  })

  it('says how late it is, after a quarter of an hour', async () => {
    const late = async (minutes: number) =>
      linesOf((await noteOn(daily, '2027-04-12', minutes))?.answer ?? expect.fail())
    expect(await late(15)).toEqual([])
    expect(await late(16)).toEqual(['Late: this was due Mon 12 April 2027, 09:00 JST.'])
  })

  it('says of a test that it is one, and on an empty day what the nearest days are', async () => {
    const test = await noteOf(daily, '2027-11-27', { library, now: 0, isTest: true })
    expect(linesOf(test?.answer ?? expect.fail())).toEqual([
      'A test: on-this-day will look like this.',
      'The reports date nothing to 27 November.',
    ])
    expect(test?.words).toEqual([
      '/onthisday 12 April',
      '/onthisday 15 April',
      '/onthisday 24 August',
      '/onthisday 11 September',
    ])
  })

  it('says that a day is empty, where that is wanted', async () => {
    expect(await toldOn({ ...japanese, onEmpty: 'heartbeat' }, '2027-04-13')).toEqual([
      '4月13日の出来事は報告書にありません。',
      '近い日：',
      '- 4月12日',
      '- 4月15日',
      '- 5月3日',
      '- 9月11日',
    ])
    expect((await toldOn({ ...weekly, onEmpty: 'heartbeat' }, '2027-04-19'))[0]).toBe(
      'weekly-monday: the reports have nothing to tell from 19 April 2027 to 25 April 2027.',
    )
  })

  it('has buttons that work, names its reports, and knows its passages', async () => {
    for (const day of ['04-12', '09-11']) {
      const note = (await noteOn(daily, `2027-${day}`)) ?? expect.fail()
      expect(note.reports).toEqual(['ru-korea-2017'])
      expect(note.passages.length).toBeGreaterThan(0)
      for (const words of [...note.words, ...offeredBy(note.answer)])
        expect(await shipped.ask(words), words).toMatchObject({ outcome: 'found', command: 'onthisday' })
    }
  })
})

describe('a digest', () => {
  it('of a week tells its days, then what comes next', async () => {
    const told = await toldOn(weekly, '2027-04-12')
    expect((await outlineOn(weekly, '2027-04-12'))?.title).toBe(
      'Anniversaries of the week: 12 April 2027 to 18 April 2027',
    )
    expect(told.filter((each) => each.startsWith('#'))).toEqual([
      '# Mon 12 April 2027 · 10 years ago (12 April 2017)',
      '# Thu 15 April 2027 · 10 years ago (15 April 2017)',
    ])
    expect(told.slice(-2)).toEqual([
      '- Mon 3 May 2027 · 3 May 2017 · North Korea (朝鮮中央通信) criticised (非難した) · towards China',
      '- Sun 4 July 2027 · 4 July 2017 (year inferred) · China (Xi Jinping, 習近平) met or visited (訪問し) · towards Russia',
    ])
    expect(await noteOn(weekly, '2027-04-19')).toBeNull()
  })

  it('of a month tells what is known to the month alone apart, and its figures', async () => {
    const told = await toldOn({ ...monthly, language: 'ja' }, '2027-09-01')
    expect(told.slice(0, -3)).toEqual([
      '# 2027年9月11日（土） · 10年前（2017年9月11日）',
      '2017年9月11日（年は推定） · 「決議は成立した」',
      '> ru-korea-2017:9.2',
      '# 月だけが分かる出来事：9月',
      '2017年9月（年は推定） · 北朝鮮（崔善姫） 会談・訪問（訪問し） · 対象：ロシア',
      '2017年9月（年は推定） · 北朝鮮（崔善姫） 会談・訪問（協議した） · 朝鮮半島の緊張問題',
      '> ru-korea-2017:4.6',
      '2017年9月（年は推定） · 米国 提案（準備した） · 決議案',
      '2017年9月（月は文脈から推定） · 中国・ロシア 反対（反対する） · 決議案',
      '> ru-korea-2017:9.2',
      '# その月の数値：9月',
      expect.stringContaining('2億7,800万'),
      expect.stringContaining('1億5,200万'),
      '> ru-korea-2017:5.4',
    ])
  })

  it('of a month that is only expected tells nothing', async () => {
    expect((await toldOn(monthly, '2027-05-01')).join('\n')).not.toContain('2018')
  })

  it('holds each day of the year once, whenever it is posted', async () => {
    for (const rhythm of [
      { every: 'week', weekday: 3 },
      { every: 'month', day: 31 },
      { every: 'month', day: 15 },
    ] as const) {
      const digest = { ...monthly, rhythm, isRoundOnly: true }
      const dates = yearFrom('2026-12-01', 400).filter((date) =>
        rhythm.every === 'month'
          ? date === lastOrDay(date, rhythm.day)
          : new Date(date).getUTCDay() === rhythm.weekday,
      )
      const lines = (await Promise.all(dates.map((date) => toldOn(digest, date)))).flat()
      const told = lines.filter((each) => /^# .* \(\d/u.test(each))
      expect(told).toHaveLength(7)
      expect(new Set(told).size).toBe(7)
    }
  })
})

/** A date of the same month. */
const lastOrDay = (date: string, day: number): string => {
  const [year = 0, month = 0] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${date.slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`
}

describe('a watch', () => {
  it('tells at most five passages, and the rest with the next notes, each once', async () => {
    const sent = new Set<string>()
    const refs: string[] = []
    for (let count = 0; count < 20; count += 1) {
      const note = await noteOf(watch('北朝鮮'), '2027-04-12', { library, now: 0, posted: sent })
      if (note === null) break
      const told = excerptsOf(note.answer).map(({ citation }) => citation.ref)
      expect(told.length).toBeLessThanOrEqual(5)
      refs.push(...told)
      for (const hash of note.passages) sent.add(hash)
    }
    expect(refs.length).toBeGreaterThan(5)
    expect(new Set(refs).size).toBe(refs.length)
  })

  it.each([
    ['russia sanctions', ['11.3']],
    ['russia', 5],
    ['zzzqqq', []],
  ])('finds %s', async (words, found) => {
    const note = await noteOn(watch(words), '2027-04-12')
    const refs = excerptsOf(note?.answer ?? { nodes: [] }).map(({ citation }) => citation.ref.split(':')[1])
    expect(typeof found === 'number' ? refs.length : refs).toEqual(found)
  })

  it('says that nothing is new, where that is wanted', async () => {
    expect(await toldOn(watch('zzzqqq', { onEmpty: 'heartbeat' }), '2027-04-12')).toEqual([
      'watch: nothing new since the last note.',
    ])
  })
})

describe('what is about to be posted, and what was not', () => {
  it('is shown as it will read, with the days that are empty', async () => {
    const now = (instantOf(daily, '2027-04-11') ?? 0) + 1
    const preview = await previewAnswer(
      [daily, weekly, watch('russia sanctions')],
      30,
      { library, now },
      contextFor('/schedule preview 30'),
    )
    const headings = preview.nodes.flatMap((node) =>
      node.kind === 'heading' && node.text.includes('JST') ? [node.text] : [],
    )
    expect(headings).toEqual([
      'Mon 12 April 2027, 09:00 JST · on-this-day · On this day, 10 years ago (12 April 2017)',
      'Mon 12 April 2027, 09:00 JST · weekly-monday · Anniversaries of the week: 12 April 2027 to 18 April 2027',
      'Mon 12 April 2027, 09:00 JST · watch · New on "russia sanctions": 1 passage',
      'Thu 15 April 2027, 09:00 JST · on-this-day · On this day, 10 years ago (15 April 2017)',
      'Mon 3 May 2027, 09:00 JST · on-this-day · On this day, 10 years ago (3 May 2017)',
      'Mon 3 May 2027, 09:00 JST · weekly-monday · Anniversaries of the week: 3 May 2027 to 9 May 2027',
    ])
    expect(linesOf(preview).slice(-3)).toEqual([
      'on-this-day: silent on 27 days: 13 April – 14 April, 16 April – 2 May, 4 May – 11 May.',
      'weekly-monday: silent on 3 days: 19 April, 26 April, 10 May.',
      'watch: silent on 4 days: 19 April, 26 April, 3 May, 10 May.',
    ])
  })

  it('is listed where it was missed', () => {
    const missed = {
      subscription: japanese,
      date: '2027-04-12',
      at: instantOf(japanese, '2027-04-12') ?? 0,
      count: 2,
    }
    const note = missedNote([missed], '2027-04-20', { library, now: 0 })
    expect(linesOf(note.answer)).toEqual(['2027年4月12日（月）09:00 JST · on-this-day · 2件'])
    expect(offeredBy(note.answer)).toEqual(['/onthisday 4月12日'])
  })

  it.each([
    ['Asia/Tokyo', 'Mon 12 April 2027, 09:00 JST'],
    ['America/New_York', 'Mon 12 April 2027, 09:00 EDT'],
    ['Europe/London', 'Mon 12 April 2027, 09:00 BST'],
    ['UTC', 'Mon 12 April 2027, 09:00 UTC'],
    ['America/Sao_Paulo', 'Mon 12 April 2027, 09:00 UTC-3'],
  ])('is told in the time of %s', (zone, shown) => {
    const subscription = subscriptionOf({ zone })
    const date = '2027-04-12'
    expect(showFall({ subscription, date, at: instantOf(subscription, date) ?? 0 }, 'en')).toBe(shown)
  })
})
