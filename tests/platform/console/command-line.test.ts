import { describe, expect, it } from 'vitest'
import { ShuttenError } from '../../../src/errors.js'
import { readCommandLine } from '../../../src/platform/console/command-line.js'
import { isDay, todayIn } from '../../../src/platform/console/today.js'

const read = (...given: readonly string[]) => readCommandLine(given, '1.2.3')

describe('the command line', () => {
  it.each<[given: readonly string[], expected: object]>([
    [
      [],
      {
        kind: 'start',
        words: '',
        json: false,
        content: null,
        today: null,
        language: null,
        limit: null,
        page: 1,
      },
    ],
    [['/stance russia april-2017'], { kind: 'start', words: '/stance russia april-2017' }],
    [['stance', 'russia', 'april-2017'], { kind: 'start', words: 'stance russia april-2017' }],
    [['--content', 'reports', 'stance', 'RU'], { kind: 'start', words: 'stance RU', content: 'reports' }],
    [['help'], { kind: 'start', words: 'help' }],
    [['help', 'stance'], { kind: 'start', words: 'help stance' }],
    [['find', '--help'], { kind: 'start', words: 'find --help' }],
    [['ask', 'what', 'did', 'Russia', 'do?'], { kind: 'ask', words: 'what did Russia do?' }],
    [['ask', '--json', '/cite', '3.2'], { kind: 'ask', words: '/cite 3.2', json: true }],
    [['ask', 'find', '--json', '-x'], { kind: 'ask', words: 'find --json -x', json: false }],
    [['ask', '--', '--json'], { kind: 'ask', words: '--json', json: false }],
    [['ask', '--limit', '7', '--page', '2', 'x'], { limit: 7, page: 2 }],
    [['ask', '--limit', 'all', 'x'], { limit: 'all' }],
    [['ask', '--limit=3', 'x'], { limit: 3 }],
    [['ask', '--today', '2024-02-29', '--language', 'ja', 'x'], { today: '2024-02-29', language: 'ja' }],
    [['--content', 'a', 'ask', 'x'], { kind: 'ask', content: 'a' }],
    [['--content', 'a', 'ask', '--content', 'b', 'x'], { kind: 'ask', content: 'b' }],
    [['inspect'], { kind: 'inspect', report: null, json: false, content: null }],
    [
      ['inspect', '--json', '--content', 'd', 'a-report'],
      { kind: 'inspect', report: 'a-report', json: true, content: 'd' },
    ],
    [
      ['add', 'a.pdf', 'b'],
      { kind: 'add', paths: ['a.pdf', 'b'], title: null, visibleTo: null, replace: false },
    ],
    [
      ['add', '--title', 'T', '--author', 'A', '--author', 'B', '--issued', '2017-09', '--id', 'x', 'a.md'],
      { title: 'T', author: ['A', 'B'], issued: '2017-09', id: 'x', paths: ['a.md'] },
    ],
    [
      ['--content', 'd', 'add', '--visible-to', 'slack:T1,discord:2', 'a'],
      { content: 'd', visibleTo: ['slack:T1', 'discord:2'] },
    ],
    [['remove', '--yes', 'x', 'y'], { kind: 'remove', ids: ['x', 'y'], yes: true, content: null }],
    [['--version'], { kind: 'said', text: '1.2.3\n' }],
  ])('%j is read', (given, expected) => {
    expect(read(...given)).toMatchObject(expected)
  })

  it('tells every flag in its help', () => {
    for (const given of [['--help'], ['ask', '--help']]) {
      const said = read(...given)
      expect(said.kind).toBe('said')
      for (const flag of ['--json', '--content', '--today', '--language', '--limit', '--page'])
        expect(said).toHaveProperty('text', expect.stringContaining(flag))
    }
  })

  it.each<[given: readonly string[], about: string]>([
    [['--frob'], '--frob'],
    [['ask', '--frob', 'x'], '--frob'],
    [['ask'], 'words'],
    [['ask', '--limit', '0', 'x'], '--limit'],
    [['ask', '--limit', '-3', 'x'], '--limit'],
    [['ask', '--limit', '1.5', 'x'], '--limit'],
    [['ask', '--limit', 'many', 'x'], '--limit'],
    [['ask', '--page', '0', 'x'], '--page'],
    [['ask', '--page', 'all', 'x'], '--page'],
    [['ask', '--language', 'fr', 'x'], '--language'],
    [['ask', '--today', '2017-13-01', 'x'], '--today'],
    [['ask', '--today', '2017-02-29', 'x'], '--today'],
    [['ask', '--today', 'yesterday', 'x'], '--today'],
    [['ask', '--content'], '--content'],
    [['inspect', 'a', 'b'], 'too many arguments'],
    [['inspect', '--limit', '3'], '--limit'],
  ])('%j is refused in one sentence', (given, about) => {
    const fault = (() => {
      try {
        return read(...given)
      } catch (error) {
        return error
      }
    })()
    expect(fault).toBeInstanceOf(ShuttenError)
    expect(fault).toMatchObject({ code: 'usage', message: expect.stringContaining(about) as string })
    expect((fault as Error).message).toMatch(/^[^\n]+; see --help\.$/)
  })
})

describe('a day', () => {
  it.each([
    ['2017-04-15', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2017-13-01', false],
    ['2017-4-15', false],
    ['20170415', false],
    ['2017-04-15T00:00', false],
    ['', false],
  ])('written as %s: %s', (value, expected) => {
    expect(isDay(value)).toBe(expected)
  })

  it('is today in a zone, where it may be another than elsewhere', () => {
    const [west, east] = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].map(todayIn)
    expect([west, east].every((day) => isDay(day ?? ''))).toBe(true)
    // These two zones are 25 hours apart: it is never the same day in both.
    expect(west).not.toBe(east)
  })
})
