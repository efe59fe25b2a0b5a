import fs from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Inspection } from '../../src/annotate/inspection.js'
import { cut } from '../../src/report/span.js'
import { answerOf, openDesk, program, writeReport } from './desk.js'

const QUESTION = '/stance russia april-2017'
const { directory, run, close } = openDesk()
afterAll(close)

describe('standard input without a terminal', () => {
  it('is answered line by line until it ends', async () => {
    const { code, stdout, log } = await run([], { input: `${QUESTION}\n\nhelp\n` })
    expect(code).toBe(0)
    expect(log).toHaveLength(2)
    expect(stdout).toMatch(/^Russia · [^]*\n\nWhat Shutten answers\n/)
  })

  it('gives one line of JSON a line', async () => {
    const { stdout } = await run(['--json', '--limit', '2'], { input: 'stance russia\nmore\n' })
    const answers = stdout.trim().split('\n').map(answerOf)
    expect(answers.map(({ command, page }) => [command, page])).toEqual([
      ['stance', 1],
      ['stance', 2],
    ])
  })

  it.each(['', '\n\n'])('of %j is refused in a sentence', async (input) => {
    const { code, stdout, stderr } = await run([], { input })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^shutten: Nothing was asked: [^\n]+\.\n$/)
  })
})

describe('a fault of the one who asks', () => {
  it.each<[given: readonly string[], env: Record<string, string>, message: RegExp]>([
    [['ask', '--frob', 'x'], {}, /unknown option '--frob'/],
    [['ask'], {}, /words/],
    [['ask', '--today', '2017-13-01', 'x'], {}, /--today/],
    [['inspect', 'no-such-report'], {}, /"no-such-report"; these can be read: ru-korea-2017/],
    [['ask', '--content', 'nowhere', 'x'], {}, /nowhere/],
    [['ask', '--content', 'empty', 'x'], {}, /empty/],
    [['ask', 'x'], { SHUTTEN_STORE: 'tape', SHUTTEN_LANGUAGE: 'fr' }, /SHUTTEN_LANGUAGE.*SHUTTEN_STORE/],
  ])('%j with %j is told in one sentence', async (given, env, message) => {
    const { code, stdout, stderr } = await run(given, { env })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^shutten: [^\n]+\n$/)
    expect(stderr).toMatch(message)
  })

  it('is told too where no report at all can be read', async () => {
    const { code, stdout, stderr } = await run(['ask', '--content', 'only-bad', 'x'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^shutten: [^\n]+\n$/m)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(stderr).toMatch(/ bad-3\/report\.yaml:1: title[^;]+; [^;]*and 2 more$/m)
  })
})

describe('a bad report', () => {
  it('is one warning, and the others are served', async () => {
    const { code, stdout, log } = await run(['ask', '--content', 'mixed', 'stance', 'russia'])
    expect(code).toBe(0)
    expect(stdout).toContain('Russia opposed the draft.')
    const [warning] = log.map((line) => JSON.parse(line) as { level: number; at: string })
    expect(warning).toMatchObject({ level: 40, at: expect.stringContaining('bad/report.yaml') as string })
  })

  it('is listed by inspect, and can be inspected by its name', async () => {
    const all = JSON.parse((await run(['inspect', '--json', '--content', 'mixed'])).stdout) as Inspection
    expect(all.reports.map(({ id }) => id)).toEqual(['good'])
    expect(all.warnings.map(({ at }) => at.split('/')[0])).toEqual(['bad'])
    const { code, stdout } = await run(['inspect', '--content', 'mixed', 'bad'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Not read:\n {2}bad\/report\.yaml/)
  })
})

describe('inspect', () => {
  it('prints what was read as JSON, every paragraph a slice of the source', async () => {
    const { code, stdout } = await run(['inspect', '--json', 'ru-korea-2017'])
    const { reports } = JSON.parse(stdout) as Inspection
    const source = fs.readFileSync(path.resolve(program, '../../../content/ru-korea-2017/source.txt'), 'utf8')
    const paragraphs = reports.flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs))
    expect(code).toBe(0)
    expect(paragraphs).toHaveLength(12)
    for (const { text, source: from } of paragraphs)
      expect(
        from.pieces
          .map((piece) => cut(source, piece))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
  })

  it('prints it for an editor too', async () => {
    const { code, stdout } = await run(['inspect'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ru-korea-2017 {2}\[/)
    expect(stdout).toContain('¶12')
  })
})

describe('remove', () => {
  it('puts a report back first whose replacement was cut off, and says so', async () => {
    writeReport(directory, 'cut-off/.replaced.made.1.unknown.2', 'title: Made\n')
    const { code, stdout } = await run(['remove', 'other', '--yes', '--content', 'cut-off'])
    expect(stdout).toBe('Put back made as it was: the process that replaced it was cut off.\n')
    expect(code).toBe(2)
    expect(fs.readdirSync(path.join(directory, 'cut-off'))).toEqual(['made'])
  })
})

describe('the program', () => {
  it.each([
    ['--help', /^Usage: shutten /],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ])('tells %s, whatever the settings are', async (flag, text) => {
    const { code, stdout, stderr } = await run([flag], { env: { SHUTTEN_STORE: 'tape' } })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(text)
  })

  it('reads .env in the directory it is started in', async () => {
    const file = path.join(directory, '.env')
    fs.writeFileSync(file, 'SHUTTEN_CONTENT=mixed\nSHUTTEN_LOG_LEVEL=silent\n')
    const { stdout, stderr } = await run(['ask', '--json', 'reports'])
    fs.rmSync(file)
    expect(answerOf(stdout).asked.reports).toEqual(['good'])
    expect(stderr).toBe('')
  })
})
