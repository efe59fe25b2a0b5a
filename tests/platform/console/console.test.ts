import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { completerOf, runConsole, type ConsoleParts } from '../../../src/platform/console/console.js'
import { HISTORY_LINES, historyIn, type History } from '../../../src/platform/console/history.js'
import { answerLines } from '../../../src/platform/console/lines.js'

const noHistory = (): History => ({ read: () => [], write: () => undefined })

/** Types keys at a console and gives what it showed, and the lines that it was asked. */
async function talk(keys: string, more: Partial<ConsoleParts> = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const asked: string[] = []
  let shown = ''
  output.on('data', (data: Buffer) => (shown += data.toString()))
  const ended = runConsole({
    input,
    output,
    welcome: 'Welcome.',
    leaveHint: 'Ctrl-D leaves.',
    respond: (line) => {
      asked.push(line)
      return Promise.resolve(`answer to ${line}`)
    },
    complete: () => [],
    history: noHistory(),
    ...more,
  })
  // One by one, as keys come: what comes at once is taken for pasted words, and Tab among them for white space.
  for (const key of keys.match(/\u001b\[.|[^]/gu) ?? []) input.write(key)
  await ended
  return { asked, shown: stripVTControlCharacters(shown) }
}

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'

describe('the console', () => {
  it('welcomes, prompts, answers and goes on', async () => {
    const { asked, shown } = await talk(`stance russia\r${'ロシアの立場は?'}\r${CTRL_D}`)
    expect(asked).toEqual(['stance russia', 'ロシアの立場は?'])
    expect(shown).toMatch(/^Welcome\.\n\nshutten> /)
    expect(shown).toContain('\nanswer to stance russia\n\n')
  })

  it('prompts again once it has answered', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    let shown = ''
    output.on('data', (data: Buffer) => {
      shown += data.toString()
      if (stripVTControlCharacters(shown).includes('answer\n\nshutten> ')) input.write(CTRL_D)
    })
    const parts = { welcome: 'Welcome.', leaveHint: '', complete: () => [], history: noHistory() }
    const ended = runConsole({ input, output, respond: () => Promise.resolve('answer'), ...parts })
    input.write('stance russia\r')
    await expect(ended).resolves.toBeUndefined()
  })

  it.each(['exit\r', 'quit\r', ':q\r', ' EXIT \r', '終了\r', CTRL_D])('is left by %j', async (keys) => {
    const { asked } = await talk(`one\r${keys}two\r`)
    expect(asked).toEqual(['one'])
  })

  it('asks nothing for an empty line', async () => {
    expect((await talk(`\r  \r${CTRL_D}`)).asked).toEqual([])
  })

  it('throws away what was typed at Ctrl-C, and nothing else', async () => {
    const { asked, shown } = await talk(`half a quest${CTRL_C}whole\r${CTRL_C}${CTRL_D}`)
    expect(asked).toEqual(['whole'])
    expect(shown).toContain('Ctrl-D leaves.')
  })

  it('completes the last word at Tab', async () => {
    const complete = (line: string) => (line.endsWith('rus') ? [{ value: 'russia', label: 'Russia' }] : [])
    expect((await talk(`stance rus\t\r${CTRL_D}`, { complete })).asked).toEqual(['stance russia'])
  })

  it('brings back an earlier line with the arrow up', async () => {
    const history = { ...noHistory(), read: () => ['stance china', 'stance russia'] }
    expect((await talk(`\u001b[A\u001b[A\r${CTRL_D}`, { history })).asked).toEqual(['stance russia'])
  })

  it('keeps what was typed, the newest first', async () => {
    const kept: (readonly string[])[] = []
    const history = { read: () => ['old'], write: (lines: readonly string[]) => void kept.push([...lines]) }
    await talk(`new\r${CTRL_D}`, { history })
    expect(kept.at(-1)).toEqual(['new', 'old'])
  })
})

describe('completion', () => {
  const offered = ['/stance', 'russia', 'ロシア', 'China', '中国']
  const complete = (line: string) =>
    offered
      .filter((value) => value.startsWith('/') === line.startsWith('/'))
      .map((value) => ({ value, label: value }))

  it.each<[line: string, values: readonly string[], word: string]>([
    ['stance rus', ['russia'], 'rus'],
    ['stance RUS', ['russia'], 'RUS'],
    ['stance ロシ', ['ロシア'], 'ロシ'],
    ['stance　ch', ['China'], 'ch'],
    ['stance\t', offered.slice(1), ''],
    ['stance america', offered.slice(1), 'america'],
    ['/st', ['/stance'], '/st'],
    ['st', ['stance'], 'st'],
    ['', offered.slice(1), ''],
  ])('of %j offers %j in place of %j', (line, values, word) => {
    expect(completerOf(complete)(line)).toEqual([values, word])
  })
})

describe('the history', () => {
  let directory: string
  beforeEach(() => {
    directory = fs.mkdtempSync(path.join(os.tmpdir(), 'shutten-history-'))
  })
  afterEach(() => {
    fs.rmSync(directory, { recursive: true })
  })
  const file = (): string => path.join(directory, 'data', 'console-history')

  it('is kept from one time to the next', () => {
    historyIn(path.join(directory, 'data')).write(['second', '最初'])
    expect(historyIn(path.join(directory, 'data')).read()).toEqual(['second', '最初'])
  })

  it('is readable by its owner alone, also where it was not before', () => {
    fs.mkdirSync(path.dirname(file()))
    fs.writeFileSync(file(), 'old\n', { mode: 0o644 })
    historyIn(path.join(directory, 'data')).write(['new'])
    expect(fs.statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('keeps the newest lines only', () => {
    const lines = Array.from({ length: HISTORY_LINES + 20 }, (_, index) => `line ${index}`)
    historyIn(path.join(directory, 'data')).write(lines)
    expect(historyIn(path.join(directory, 'data')).read()).toEqual(lines.slice(0, HISTORY_LINES))
  })

  it('is empty, without a fault, where it cannot be kept', () => {
    fs.writeFileSync(path.join(directory, 'data'), 'a file, not a directory')
    const history = historyIn(path.join(directory, 'data'))
    history.write(['lost'])
    expect(history.read()).toEqual([])
  })
})

describe('lines without a terminal', () => {
  const answer = async (text: string) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    input.end(text)
    const count = await answerLines(input, output, (line) => Promise.resolve(`<${line}>`))
    return { count, shown: (output.read() as Buffer | null)?.toString() ?? '' }
  }

  it.each([
    ['one\ntwo\n', { count: 2, shown: '<one>\n<two>\n' }],
    ['one\r\n\r\ntwo', { count: 2, shown: '<one>\n<two>\n' }],
    ['ロシア\nexit\nnever\n', { count: 2, shown: '<ロシア>\n' }],
    ['\n \n', { count: 0, shown: '' }],
    ['', { count: 0, shown: '' }],
  ])('of %j are answered in order', async (text, expected) => {
    expect(await answer(text)).toEqual(expected)
  })
})
