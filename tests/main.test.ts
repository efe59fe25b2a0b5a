import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Inspection } from '../src/annotate/inspection.js'
import type { Answer } from '../src/answer/answer.js'
import { cut } from '../src/report/span.js'

const program = path.resolve(import.meta.dirname, '..', 'dist', 'src', 'main.js')
const QUESTION = '/stance russia april-2017'
let directory: string

beforeAll(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'shutten-main-'))
  writeReport('mixed/good', 'title: A Good Report\n')
  writeReport('mixed/bad', 'titel: a slip of the pen\n')
  for (const id of ['bad', 'bad-2', 'bad-3', 'bad-4', 'bad-5'])
    writeReport(`only-bad/${id}`, 'titel: a slip of the pen\n')
  fs.mkdirSync(path.join(directory, 'empty'))
})

afterAll(() => {
  fs.rmSync(directory, { recursive: true })
})

function writeReport(folder: string, record: string): void {
  fs.mkdirSync(path.join(directory, folder), { recursive: true })
  fs.writeFileSync(path.join(directory, folder, 'report.yaml'), record)
  fs.writeFileSync(
    path.join(directory, folder, 'source.md'),
    '# Talks\n\nIn May 2019 Russia opposed the draft.\n',
  )
}

interface Run {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Closes the program's standard output before it writes, as head does. */
  readonly closed?: boolean
}

/** Runs the built program as a user does: a process of its own, in another directory, without a terminal. */
async function run(given: readonly string[], { input = '', env = {}, closed = false }: Run = {}) {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [program, ...given], { cwd: directory, env: { PATH, ...env } })
  const said = { stdout: '', stderr: '' }
  if (closed) child.stdout.destroy()
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  // A program that ends before it reads is no fault of the test.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, ...said, log: said.stderr.split('\n').filter((line) => line.startsWith('{')) }
}

const answerOf = (stdout: string): Answer => JSON.parse(stdout) as Answer

describe('ask', () => {
  it('answers on standard output, and logs one line that holds no words on standard error', async () => {
    const { code, stdout, stderr, log } = await run(['ask', 'stance', 'russia', 'april-2017', '秘密の話題'])
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/2017/)
    expect(stdout).not.toContain('\u001b')
    expect(log).toHaveLength(1)
    expect(JSON.parse(log[0] ?? '')).toMatchObject({ command: 'stance', actors: ['RU'], period: '2017-04' })
    expect(stderr).not.toContain('秘密')
  })

  it('prints the answer alone as JSON, all hits of it', async () => {
    const { code, stdout } = await run(['ask', '--json', 'stance', 'russia'])
    const answer = answerOf(stdout)
    expect(code).toBe(0)
    expect(answer).toMatchObject({ command: 'stance', outcome: 'found', asked: { actors: ['RU'] } })
    expect(answer.nodes.filter(({ kind }) => kind === 'excerpt')).toHaveLength(answer.total)
    expect(answer.total).toBeGreaterThan(5)
  })

  it.each<[given: readonly string[], shown: number]>([
    [['--limit', '2'], 2],
    [['--limit', '3', '--page', '2'], 3],
    [['--limit', 'all'], Infinity],
  ])('shows the hits that %j says', async (flags, shown) => {
    const answer = answerOf((await run(['ask', '--json', ...flags, 'stance', 'russia'])).stdout)
    expect(answer.nodes.filter(({ kind }) => kind === 'excerpt')).toHaveLength(Math.min(shown, answer.total))
  })

  it('says how to see the next page', async () => {
    expect((await run(['ask', '--limit', '2', 'stance', 'russia'])).stdout).toMatch(/\d+ more: add --page 2/)
  })

  it('answers in the language that it is told', async () => {
    const { stdout } = await run(['ask', '--json', '--language', 'ja', 'stance', 'russia'])
    expect(answerOf(stdout).language).toBe('ja')
  })

  it('writes a Markdown document to a file, and nothing else', async () => {
    const { code, stdout } = await run(['ask', '--markdown', '--output', 'brief.md', '/brief', 'russia'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const document = fs.readFileSync(path.join(directory, 'brief.md'), 'utf8')
    expect(document).toMatch(/^# Brief: Russia\n[^]*\n> [^]*\n> — [^]*\*Searched: ru-korea-2017\.\*\n$/u)
  })

  it('is told in one sentence where the file cannot be written', async () => {
    const { code, stderr } = await run(['ask', '--output', 'no/such/folder/x.md', 'reports'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^shutten: The answer cannot be written to no\/such\/folder\/x\.md\.\n$/mu)
  })

  it('answers on the day that it is told', async () => {
    const { stdout } = await run(['ask', '--json', '--today', '2024-04-12', 'onthisday'])
    expect(answerOf(stdout)).toMatchObject({
      command: 'onthisday',
      title: expect.stringContaining('12 April') as string,
    })
  })

  it.each([
    ['that finds nothing', ['find', 'zzzqqq']],
    ['that is no command', ['/frobnicate']],
  ])('ends well with an answer %s', async (_, words) => {
    const { code, stdout } = await run(['ask', ...words])
    expect(code).toBe(0)
    expect(stdout.trim()).not.toBe('')
  })

  it('logs nothing where it is told so', async () => {
    expect((await run(['ask', 'help'], { env: { SHUTTEN_LOG_LEVEL: 'silent' } })).stderr).toBe('')
  })

  it('ends quietly where nobody reads what it writes', async () => {
    const { code, stderr, log } = await run(['inspect', '--json'], { closed: true })
    expect(code).toBe(0)
    expect(stderr.split('\n').filter(Boolean)).toEqual(log)
  })
})

describe('words without ask', () => {
  it.each<[given: readonly string[]]>([[[QUESTION]], [['stance', 'russia', 'april-2017']]])(
    '%j get the same answer as with it',
    async (given) => {
      const [without, asked] = await Promise.all([run(given), run(['ask', QUESTION])])
      expect(without.code).toBe(0)
      expect(without.stdout).toBe(asked.stdout)
    },
  )
})

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
    writeReport('cut-off/.replaced.made.1.unknown.2', 'title: Made\n')
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
