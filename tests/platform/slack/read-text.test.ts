import { expect, it } from 'vitest'
import { readText } from '../../../src/platform/slack/read-text.js'

it.each([
  [
    '<@U1> schedule add on-this-day role:<!subteam^S0123ABC|@analysts>',
    'schedule add on-this-day role:S0123ABC',
  ],
  ['<@U1> find <!subteam^S0123ABC|@analysts> sanctions', 'find   sanctions'],
  ['<@U1> schedule add on-this-day role:<!channel>', 'schedule add on-this-day role:'],
])('a group is read where it is an option, and nowhere else: %s', (text, words) => {
  expect(readText(text)).toBe(words)
})
