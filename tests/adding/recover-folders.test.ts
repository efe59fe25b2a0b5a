import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hiddenName, readHiddenName } from '../../src/adding/hidden-folder.js'
import { placeReport } from '../../src/adding/place-report.js'
import { recoverFolders } from '../../src/adding/recover-folders.js'
import { planRemoval } from '../../src/adding/remove-report.js'

const root = path.join(import.meta.dirname, '..', '..')
const program = path.join(root, 'node_modules', '.cache', 'shutten', `cut-off-${String(process.pid)}.mjs`)
const HOUR = 3_600_000
const words = (text: string): ReadonlyMap<string, string> =>
  new Map([
    ['report.yaml', 'title: Made\n'],
    ['source.txt', text],
  ])

let content = ''

beforeAll(() =>
  build({
    entryPoints: [path.join(import.meta.dirname, 'cut-off.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'error',
  }),
)
afterAll(() => rmSync(program, { force: true }))
beforeEach(() => (content = mkdtempSync(path.join(os.tmpdir(), 'shutten-recover-'))))
afterEach(() => rmSync(content, { recursive: true, force: true }))

/** Puts the report there, with a review, and lets a process be killed at a step of its work; whether it was killed. */
function cutOff(task: 'replace' | 'remove', step: number): boolean {
  rmSync(path.join(content, 'made'), { recursive: true, force: true })
  placeReport(content, 'made', words('Words.'), { replace: false, forget: false })
  if (task === 'replace') writeFileSync(path.join(content, 'made', 'review.yaml'), '[]\n')
  const { status, signal, stderr } = spawnSync(process.execPath, [program, content, task, String(step)])
  expect(stderr.toString()).toBe('')
  expect(status ?? signal).toBe(status === null ? 'SIGKILL' : 0)
  return signal !== null
}

const isHidden = (name: string): boolean => name.startsWith('.')
const textOf = (id: string): string => readFileSync(path.join(content, id, 'source.txt'), 'utf8')

/** A hidden folder as a process leaves it, of which the parts of the name that are given are others. */
function layOut(
  kind: 'adding' | 'replaced' | 'removing',
  parts: Partial<Record<'at' | 'pids' | 'pid', string>>,
) {
  const [, , id = '', at = '', pids = '', pid = ''] = hiddenName(kind, 'made').split('.')
  const name = ['', kind, id, parts.at ?? at, parts.pids ?? pids, parts.pid ?? pid].join('.')
  mkdirSync(path.join(content, name))
  writeFileSync(path.join(content, name, 'source.txt'), 'Hidden words.')
  return name
}

describe('after a process was killed', () => {
  it('while it replaced a report, wherever that was, one of the two stands there whole', () => {
    const told: (readonly string[])[] = []
    for (let step = 0; cutOff('replace', step); step += 1) {
      told.push(recoverFolders(content))
      expect(readdirSync(content)).toEqual(['made'])
      expect(readdirSync(path.join(content, 'made'))).toEqual(
        expect.arrayContaining(['added.json', 'report.yaml', 'review.yaml', 'source.txt']),
      )
      expect(['Words.', 'Other words.']).toContain(textOf('made'))
    }
    const putBack = told.filter((lines) => lines.some((line) => line.startsWith('Put back made as it was')))
    expect(putBack).toHaveLength(1)
    expect(textOf('made')).toBe('Other words.')
  })

  it('while it removed a report, that is there or is gone, and nothing is left', () => {
    let steps = 0
    for (; cutOff('remove', steps); steps += 1) {
      const hidden = readdirSync(content).filter(isHidden)
      const lines = recoverFolders(content)
      expect(lines).toHaveLength(hidden.length)
      expect(readdirSync(content)).toEqual(hidden.length === 0 ? ['made'] : [])
    }
    expect(steps).toBe(2)
  })
})

describe('what is hidden', () => {
  it('is left alone while its process lives, however long', async () => {
    const living = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
    const parts = { pid: String(living.pid), at: String(Date.now() - 24 * HOUR) }
    const names = (['adding', 'removing', 'replaced'] as const).map((kind) => layOut(kind, parts))
    expect(recoverFolders(content)).toEqual([])
    expect(readdirSync(content).toSorted()).toEqual(names)
    living.kill('SIGKILL')
    await new Promise((resolve) => living.once('exit', resolve))
    expect(recoverFolders(content)).toHaveLength(3)
    expect(readdirSync(content)).toEqual(['made'])
    expect(textOf('made')).toBe('Hidden words.')
  })

  it('was left by another before, where it has the number of this process', () => {
    layOut('adding', {})
    expect(recoverFolders(content)).toHaveLength(1)
    expect(readdirSync(content)).toEqual([])
  })

  it.each([
    ['another machine', '0123456789ab'],
    ['where numbers mean nothing', 'unknown'],
  ])('is left alone for ten minutes where it is from %s', (_, pids) => {
    const young = layOut('adding', { pids, at: String(Date.now() - HOUR / 12) })
    const early = layOut('adding', { pids, at: String(Date.now() + HOUR / 12) })
    layOut('adding', { pids, at: String(Date.now() - HOUR / 4) })
    expect(recoverFolders(content)).toHaveLength(1)
    expect(readdirSync(content).toSorted()).toEqual([young, early])
  })

  it('does not take the place of a report that is there', () => {
    placeReport(content, 'made', words('Words.'), { replace: false, forget: false })
    layOut('replaced', {})
    expect(recoverFolders(content)).toMatchObject(
      [/^Cleared \.replaced\.made\./u].map((form) => expect.stringMatching(form)),
    )
    expect(readdirSync(content)).toEqual(['made'])
    expect(textOf('made')).toBe('Words.')
  })

  it('keeps its place: no other report is added under its id meanwhile, and who removes it is told', () => {
    const name = layOut('replaced', { pids: 'unknown' })
    expect(() => planRemoval(content, 'made')).toThrow(name)
    expect(() => placeReport(content, 'made', words('Words.'), { replace: true, forget: false })).toThrow(
      name,
    )
    expect(readdirSync(content)).toEqual([name])
  })

  it.each(['.git', '.adding', '.adding.made', '.replaced...1.unknown.2', '.replaced.A b.1.unknown.2'])(
    'by others, such as %s, is none of ours',
    (name) => {
      mkdirSync(path.join(content, name))
      expect(readHiddenName(name)).toBeNull()
      expect(recoverFolders(content)).toEqual([])
      expect(existsSync(path.join(content, name))).toBe(true)
    },
  )

  it('is looked for in a directory that is not there, too', () =>
    expect(recoverFolders(path.join(content, 'none'))).toEqual([]))
})
