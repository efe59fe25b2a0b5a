import fs from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { answerOf, openDesk } from './desk.js'

const QUESTION = '/stance russia april-2017'
const { directory, run, close } = openDesk()
afterAll(close)

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
