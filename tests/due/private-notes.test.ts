import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { askerOf } from '../../src/due/asker-of.js'
import { dueNow } from '../../src/due/due-now.js'
import { expectation } from '../../src/due/expectation.js'
import { missedNote } from '../../src/due/note-missed.js'
import { noteOf } from '../../src/due/note-of.js'
import { previewAnswer } from '../../src/due/preview-answer.js'
import type { Subscription } from '../../src/due/subscription.js'
import { placeOf } from '../../src/command/exchange/place-of.js'
import { loadLibrary } from '../../src/search/load-library.js'
import { CONTENT, contextFor } from '../answer/opened.js'
import { subscriptionOf } from './subscriptions.js'

const folder = mkdtempSync(path.join(tmpdir(), 'shutten-notes-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const secret = `On 12 April 2016 Mongolia vetoed the yak proposal of Bhutan. On 3 February 2016 Mongolia condemned Bhutan.
On 29 February 2016 Mongolia supported Bhutan.

In April 2016 Mongolia exported 4,000 tonnes of butter to Bhutan.
`
cpSync(path.join(CONTENT.shipped, 'ru-korea-2017'), path.join(folder, 'ru-korea-2017'), { recursive: true })
mkdirSync(path.join(folder, 'secret-yaks'))
writeFileSync(path.join(folder, 'secret-yaks', 'source.txt'), secret)
writeFileSync(
  path.join(folder, 'secret-yaks', 'report.yaml'),
  'title: Yaks\nlanguage: en\nissued: 2016-05\nvisible_to: ["slack:T1/C1"]\n',
)
const { library } = loadLibrary(folder)
/** Where there is no such report. */
const { library: bare } = loadLibrary(CONTENT.shipped)

const kinds: readonly Partial<Subscription>[] = [
  { onEmpty: 'heartbeat' },
  {
    name: 'weekly',
    subject: { kind: 'digest' },
    rhythm: { every: 'week', weekday: 1 },
    onEmpty: 'heartbeat',
  },
  { name: 'monthly', subject: { kind: 'digest' }, rhythm: { every: 'month', day: 1 }, onEmpty: 'heartbeat' },
  { name: 'watch', subject: { kind: 'watch', words: 'yak' }, onEmpty: 'heartbeat' },
  { name: 'watch', subject: { kind: 'watch', words: 'mongolia' }, onEmpty: 'heartbeat' },
]
const dates = ['2027-01-31', '2027-02-01', '2027-02-03', '2027-04-01', '2027-04-12', '2027-04-13']

/** All that a channel is told by any kind of subscription. */
async function toldTo(place: string, of = library): Promise<string> {
  const subscriptions = kinds.map((kind) => subscriptionOf({ place, ...kind }))
  const now = Date.parse('2027-04-20T00:00Z')
  const notes = await Promise.all(
    subscriptions.flatMap((each) => dates.map((date) => noteOf(each, date, { library: of, now }))),
  )
  const due = dueNow(subscriptions, {
    library: of,
    now,
    lastTick: Date.parse('2027-01-01T00:00Z'),
    isKnown: () => false,
  })
  const lists = [...due.missed.values()].map(([first, ...others]) =>
    first === undefined ? null : missedNote([first, ...others], '2027-04-20', { library: of, now }),
  )
  const expected = subscriptions.map((each) => expectation(each, of, now).days)
  return JSON.stringify([notes, lists.map((each) => each?.reports), expected])
}

describe('a report that only another channel may see', () => {
  it.each(['slack:T1/C2', 'slack:T2/C1', 'discord:T1/C1', 'slack:direct/C1', 'slack:T1/C11'])(
    'is in no note to %s',
    async (place) => {
      expect(await toldTo(place)).toBe(await toldTo(place, bare))
    },
  )

  it('is in the notes to its own', async () => {
    for (const trace of ['yak', '12 April 2016', '3 February 2016', 'butter', 'secret-yaks'])
      expect(await toldTo('slack:T1/C1')).toContain(trace)
  })

  it('is not counted in what another may expect, nor in a preview', async () => {
    const [own, other] = ['slack:T1/C1', 'slack:T1/C2'].map((place) => subscriptionOf({ place }))
    const now = Date.parse('2027-01-01T00:00Z')
    expect([own, other].map((each) => each && expectation(each, library, now).days)).toEqual([9, 7])
    const shown = await previewAnswer(
      other ? [other] : [],
      120,
      { library, now },
      { ...contextFor('/schedule'), library: library.visibleTo(askerOf('slack:T1/C2')) },
    )
    expect(JSON.stringify(shown.nodes)).not.toMatch(/yak|mongolia|bhutan|2016/iu)
  })

  it('is not in a note of the reports that were chosen, unless it is one', async () => {
    const chosen = async (reports: readonly string[]) =>
      (await noteOf(subscriptionOf({ reports }), '2027-04-12', { library, now: 0 }))?.reports
    expect(await chosen([])).toEqual(['secret-yaks', 'ru-korea-2017'])
    expect(await chosen(['ru-korea-2017'])).toEqual(['ru-korea-2017'])
    expect(await chosen(['secret-yaks'])).toEqual(['secret-yaks'])
  })
})

describe('29 February', () => {
  it.each([
    ['on-28-february', '2027-02-28', 'On this day, 11 years ago (29 February 2016)'],
    ['on-28-february', '2028-02-28', null],
    ['on-28-february', '2028-02-29', 'On this day, 12 years ago (29 February 2016)'],
    ['in-leap-years', '2027-02-28', null],
    ['in-leap-years', '2028-02-29', 'On this day, 12 years ago (29 February 2016)'],
  ] as const)('is noted %s: on %s', async (leapDay, date, title) => {
    const note = await noteOf(subscriptionOf({ leapDay }), date, { library, now: 0 })
    expect(note?.answer.title ?? null).toBe(title)
  })
})

describe('a channel as somebody who asks', () => {
  it.each(['slack:T1/C1', 'discord:123/456', 'slack:direct/D1', 'console:direct/terminal'])(
    '%s is who asks there',
    (place) => {
      const asker = askerOf(place)
      expect(asker.admin).toBe(false)
      expect(placeOf(asker)).toBe(place)
    },
  )

  it.each(['', 'slack:T1', 'telegram:T1/C1', '/C1'])('%s is none', (place) => {
    expect(() => askerOf(place)).toThrow('is no channel')
  })
})
