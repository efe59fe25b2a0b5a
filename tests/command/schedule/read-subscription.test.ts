import { describe, expect, it } from 'vitest'
import { isFault } from '../../../src/command/fault.js'
import { readRole } from '../../../src/command/schedule/read-role.js'
import { readSubscription } from '../../../src/command/schedule/read-subscription.js'
import { readTime } from '../../../src/command/schedule/read-time.js'
import { shipped } from '../../answer/opened.js'

const asker = { platform: 'slack', workspace: 'T1', channel: 'C1', admin: true, zone: 'Asia/Tokyo' } as const
const context = { ...shipped.context, asker, words: '', language: 'en' } as const
const read = (words: string, options = {}) => readSubscription(words, options, context)

describe('A subscription as typed', () => {
  it.each<[words: string, name: string, rhythm: object, more: object]>([
    ['on-this-day 09:00 Asia/Tokyo', 'on-this-day', { every: 'day' }, { at: '09:00', zone: 'Asia/Tokyo' }],
    [
      '09:30 Europe/Paris on-this-day',
      'on-this-day',
      { every: 'day' },
      { at: '09:30', zone: 'Europe/Paris' },
    ],
    ['この日 9時30分', 'on-this-day', { every: 'day' }, { at: '09:30', zone: 'Asia/Tokyo' }],
    ['on-this-day', 'on-this-day', { every: 'day' }, { at: '09:00', onEmpty: 'quiet', isRoundOnly: false }],
    [
      'on-this-day heartbeat round',
      'on-this-day',
      { every: 'day' },
      { onEmpty: 'heartbeat', isRoundOnly: true },
    ],
    ['on-this-day daily 8am', 'on-this-day', { every: 'day' }, { at: '08:00' }],
    ['weekly monday 09:00', 'weekly-monday', { every: 'week', weekday: 1 }, { subject: { kind: 'digest' } }],
    ['weekly fri 09:00 UTC', 'weekly-friday', { every: 'week', weekday: 5 }, { zone: 'UTC' }],
    ['毎週 水曜日 18:00', 'weekly-wednesday', { every: 'week', weekday: 3 }, { at: '18:00' }],
    ['weekly', 'weekly-monday', { every: 'week', weekday: 1 }, {}],
    ['monthly 1 09:00', 'monthly-1', { every: 'month', day: 1 }, { subject: { kind: 'digest' } }],
    ['monthly 31', 'monthly-31', { every: 'month', day: 31 }, {}],
    ['毎月 15日 ９：００', 'monthly-15', { every: 'month', day: 15 }, { at: '09:00' }],
    ['on-this-day weekly', 'weekly-monday', { every: 'week', weekday: 1 }, { subject: { kind: 'digest' } }],
    [
      'watch russia sanctions weekly',
      'watch-russia-sanctions',
      { every: 'week', weekday: 1 },
      { subject: { kind: 'watch', words: 'russia sanctions' } },
    ],
    [
      'watch ロシア 制裁 毎日 JST',
      'watch-ロシア-制裁',
      { every: 'day' },
      { subject: { kind: 'watch', words: 'ロシア 制裁' } },
    ],
    [
      'watch "weekly report" daily',
      'watch-weekly-report',
      { every: 'day' },
      { subject: { kind: 'watch', words: 'weekly report' } },
    ],
  ])('is read by what each word is: %s', (words, name, rhythm, more) => {
    expect(read(words)).toMatchObject({ name, rhythm, ...more })
  })

  it('is of the reports and the language that are named', () => {
    const options = { reports: 'ru-korea-2017,ru-korea-2017', language: 'ja', leap: 'leap-years' }
    expect(read('on-this-day', options)).toMatchObject({
      name: 'on-this-day-ru-korea-2017',
      reports: ['ru-korea-2017'],
      language: 'ja',
      leapDay: 'in-leap-years',
    })
  })

  it('takes what is named as nothing else', () => {
    const options = { at: '7:30', zone: 'Japan', empty: 'Heartbeat', years: 'round' }
    expect(read('watch fish', options)).toMatchObject({
      subject: { kind: 'watch', words: 'fish' },
      at: '07:30',
      zone: 'Asia/Tokyo',
      onEmpty: 'heartbeat',
      isRoundOnly: true,
    })
  })

  it.each<[words: string, options: object, message: RegExp]>([
    ['monthly', { at: '9' }, /^"9" is no time of day/u],
    ['watch fish', { zone: 'Tokyo' }, /^"Tokyo" is no time zone/u],
    [
      'watch fish',
      { empty: 'silent' },
      /^"silent" is nothing that empty can be; write one of quiet, heartbeat\.$/u,
    ],
    ['on-this-day', { years: '10' }, /^"10" is nothing that years can be/u],
    [
      'on-this-day',
      { language: 'fr' },
      /^"fr" is nothing that language can be; write one of en, ja, auto\.$/u,
    ],
    ['on-this-day', { leap: 'constructor' }, /^"constructor" is nothing that leap can be/u],
    ['on-this-day 25:00', {}, /^"25:00" is no time of day; write one from 00:00 to 23:59/u],
    ['on-this-day 9:75', {}, /^"9:75" is no time of day/u],
    ['on-this-day 13pm', {}, /^"13pm" is no time of day/u],
    ['on-this-day Mars/Phobos', {}, /^"Mars\/Phobos" is no time zone .* nearest name is \S+\/\S+\.$/u],
    ['on-this-day Asia/Tokio', {}, /nearest name is Asia\/Tokyo\.$/u],
    ['on-this-day sanctions', {}, /^"sanctions" is not understood here/u],
    ['watch weekly', {}, /^A watch needs words/u],
    ['', {}, /^What is to be posted\?/u],
    ['09:00', {}, /^What is to be posted\?/u],
    ['on-this-day', { reports: 'gone' }, /^There is no report "gone" here/u],
  ])('that cannot be gets one sentence: %s', (words, options, message) => {
    const fault = read(words, options)
    expect(isFault(fault) ? fault.message : fault).toMatch(message)
  })
})

describe('A time of day', () => {
  it.each([
    ['9:00', '09:00'],
    ['23:59', '23:59'],
    ['0:00', '00:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['5:30pm', '17:30'],
    ['9時', '09:00'],
    ['9時半', '09:30'],
    ['24:00', null],
    ['0pm', null],
    ['9:60', null],
    ['9', null],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })
})

describe('Who is notified', () => {
  const discord = { platform: 'discord', workspace: '200000000000000001' } as const
  it.each([
    ['<!subteam^S0123ABC|@analysts>', asker, 'S0123ABC'],
    ['S0123ABC', asker, 'S0123ABC'],
    ['@channel', asker, null],
    ['<!channel>', asker, null],
    ['U0123ABC', asker, null],
    ['<@&400000000000000007>', { ...asker, ...discord }, '400000000000000007'],
    ['400000000000000007', { ...asker, ...discord }, '400000000000000007'],
    ['<@400000000000000007>', { ...asker, ...discord }, null],
    ['@everyone', { ...asker, ...discord }, null],
    ['<@&200000000000000001>', { ...asker, ...discord }, null],
  ])('%s', (typed, who, id) => {
    expect(readRole(typed, who)).toBe(id)
  })
})
