import { describe, expect, it } from 'vitest'
import { inShort, positionsOf } from '../read.js'

type Case = readonly [rule: string, text: string, positions: readonly string[]]

const cases: readonly Case[] = [
  [
    'a participle’s day is not the main verb’s',
    'The draft, vetoed by Russia on 12 April 2017, had been tabled by Britain.',
    ['RU veto 2017-04-12 actor', 'GB propose undated actor'],
  ],
  [
    'a noun in a relative clause acts in it',
    'The missile that Pyongyang fired on 29 August 2017 flew over Japan.',
    ['KP act 2017-08-29 actor'],
  ],
  [
    'the actor that a cleft puts first acts',
    'It was Russia that vetoed the draft on 5 October 2011.',
    ['RU veto 2011-10-05 actor'],
  ],
  [
    'a participle between who acts and the verb is at the same time',
    'President Carter, speaking on 23 January 1980, declared that the US would defend the Gulf.',
    ['US state 1980-01-23 actor'],
  ],
  [
    'an entry of a chronicle begins with its date',
    '1993 September 13: Israel and the PLO sign the Oslo Accords.',
    ['IL agree 1993-09-13 actor', 'PS agree 1993-09-13 actor'],
  ],
  [
    'of what somebody is accused is told by the accuser',
    'Seoul accused Pyongyang of sinking the Cheonan in March 2010.',
    ['KR condemn undated actor', 'KP act 2010-03 reported'],
  ],
  [
    'what is told without "that" is reported too',
    'Moscow’s foreign ministry said Kyiv attacked the bridge on 8 October 2022.',
    ['RU state undated actor', 'UA act 2022-10-08 reported'],
  ],
  [
    'an expert who is quoted with "as" is an expert',
    'As the analyst Li Wei has observed, Beijing vetoed the mission in January 1997.',
    ['CN veto 1997-01 expert'],
  ],
  [
    '"neither … nor" denies each verb',
    'Lebanon neither signed the convention nor attended the conference.',
    ['LB not agree undated actor', 'LB not meet undated actor'],
  ],
  ['"not only" denies nothing', 'Iran not only rejected the offer.', ['IR oppose undated actor']],
  [
    'a threat is said, not done',
    'North Korea threatened to withdraw from the talks.',
    ['KP state undated actor'],
  ],
  [
    'two who were named are the two countries',
    'Guatemala visited Belize in 2007; in 2008 the two states agreed to submit the dispute.',
    ['GT meet 2007 actor', 'GT agree 2008 actor', 'BZ agree 2008 actor'],
  ],
  [
    'a clause with "after" is not of the same month',
    'Libya abandoned its programme in December 2003, nine months after the US invaded Iraq.',
    ['LY act 2003-12 actor', 'US act undated actor'],
  ],
  ['what is vetoed is no act', 'Greece vetoed Macedonia’s accession.', ['GR veto undated actor']],
  [
    'the date of an act’s noun is its own',
    'Japan’s withdrawal from the League of Nations in March 1933 surprised few.',
    ['JP act 1933-03 actor'],
  ],
  [
    'a participle after an object is no verb of the sentence',
    'President Clinton addressed that issue in a summit conducted in Helsinki in March 1997.',
    [],
  ],
  ['a joined passive has no actor', 'Spain was neither consulted nor informed.', []],
  [
    'what comes of a deed is no other deed',
    'Israel bombed the reactor, killing ten.',
    ['IL act undated actor'],
  ],
]

describe('English prose', () => {
  it.each(cases)('%s', (_rule, text, positions) => {
    expect(positionsOf(text, 'en').map(inShort)).toEqual(positions)
  })

  it.each(['leaders of ', 'the sanctions Russia imposed ', 'Russia and China, ', 'neither nor '])(
    'is read from twenty thousand characters: %s',
    (words) => {
      expect(() => positionsOf(words.repeat(Math.ceil(20_000 / words.length)), 'en')).not.toThrow()
    },
  )
})
