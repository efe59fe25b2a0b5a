import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const project = path.resolve(import.meta.dirname, '..')
let root: string

/** A small project that is prepared by the same scripts; its packages are linked, so that npm needs no network. */
function makeProject(): void {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'shutten-prepare-'))
  fs.cpSync(path.join(project, '.ci'), path.join(root, '.ci'), { recursive: true })
  write('package.json', JSON.stringify(packageOf()))
  write('package-lock.json', JSON.stringify(lockOf()))
  write('packages/typescript/package.json', '{ "name": "typescript", "version": "1.0.0" }')
  write('packages/typescript/bin/tsc', `require(${JSON.stringify(COMPILER)})\n`)
  write('tsconfig.json', JSON.stringify({ compilerOptions: OPTIONS, include: ['src', 'commands'] }))
  write('src/main.ts', 'export const word = "hello"\n')
  write('commands/help.ts', 'export default 1\n')
}

function removeProject(): void {
  fs.rmSync(root, { recursive: true })
}

const COMPILER = path.join(project, 'node_modules', 'typescript', 'lib', 'tsc.js')
const OPTIONS = {
  rootDir: '.',
  outDir: 'dist',
  module: 'NodeNext',
  types: [],
  lib: ['es5'],
  skipLibCheck: true,
  strict: true,
  incremental: true,
  tsBuildInfoFile: 'dist/.tsbuildinfo',
}
const packageOf = (node = '>=18') => ({
  name: 'small',
  version: '1.0.0',
  type: 'module',
  engines: { node },
  devDependencies: { typescript: 'file:packages/typescript' },
})
const lockOf = () => ({
  name: 'small',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': packageOf(),
    'node_modules/typescript': { resolved: 'packages/typescript', link: true },
    'packages/typescript': { version: '1.0.0', dev: true },
  },
})

const file = (name: string): string => path.join(root, name)
const has = (name: string): boolean => fs.existsSync(file(name))
function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(file(name)), { recursive: true })
  fs.writeFileSync(file(name), text)
}

function prepare(env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/prepare.mjs'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr, own: stderr.split('\n').filter((line) => line.startsWith('shutten: ')) }
}

describe('a fresh clone', () => {
  beforeEach(makeProject)
  afterEach(removeProject)

  it('is installed and built, with nothing on standard output', () => {
    const { status, stdout, own } = prepare()
    expect({ status, stdout, own: own.length }).toEqual({ status: 0, stdout: '', own: 2 })
    expect(has('node_modules/typescript/package.json') && has('dist/src/main.js')).toBe(true)
  })

  it('is built by two processes at once, one after the other', async () => {
    const runs = [1, 2].map(
      () =>
        new Promise<{ code: number | null; said: string }>((resolve) => {
          const child = spawn(process.execPath, ['.ci/prepare.mjs'], { cwd: root })
          let said = ''
          child.stderr.on('data', (data: Buffer) => (said += data.toString()))
          child.on('close', (code) => resolve({ code, said }))
        }),
    )
    const ended = await Promise.all(runs)
    expect(ended.map(({ code }) => code)).toEqual([0, 0])
    expect(ended.filter(({ said }) => said.includes('shutten: building'))).toHaveLength(1)
    expect(has('dist/src/main.js')).toBe(true)
    expect(has('dist/.preparing')).toBe(false)
  })
})

// Each of these leaves the project ready for the next.
describe('a project that is ready', () => {
  beforeAll(() => {
    makeProject()
    expect(prepare().status).toBe(0)
  }, 60_000)
  afterAll(removeProject)

  it('is left as it is', () => {
    const before = fs.statSync(file('dist/src/main.js')).mtimeMs
    expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(fs.statSync(file('dist/src/main.js')).mtimeMs).toBe(before)
  })

  it('is built again where a source has changed', () => {
    write('src/main.ts', 'export const word = "hello again"\n')
    expect(prepare().own).toEqual(['shutten: building …'])
    expect(fs.readFileSync(file('dist/src/main.js'), 'utf8')).toContain('hello again')
  })

  it('gets a new source', () => {
    write('src/report/new.ts', 'export {}\n')
    expect(prepare().status).toBe(0)
    expect(has('dist/src/report/new.js')).toBe(true)
  })

  it('loses what was built from a source that is gone', () => {
    fs.rmSync(file('commands/help.ts'))
    expect(prepare().status).toBe(0)
    expect(has('dist/commands/help.js')).toBe(false)
    expect(has('dist/src/main.js')).toBe(true)
  })

  it('gets back what was taken out of dist', () => {
    fs.rmSync(file('dist/src/main.js'))
    expect(prepare().status).toBe(0)
    expect(has('dist/src/main.js')).toBe(true)
  })

  it.each<[change: string, make: () => void]>([
    ['node_modules is gone', () => fs.rmSync(file('node_modules'), { recursive: true })],
    ['a package is gone', () => fs.rmSync(file('node_modules/typescript'), { recursive: true })],
    ['npm has not finished', () => fs.rmSync(file('node_modules/.package-lock.json'))],
    [
      'the lock names another version',
      () => {
        const hidden = 'node_modules/.package-lock.json'
        const text = fs.readFileSync(file(hidden), 'utf8')
        write(hidden, text.replace('"node_modules/typescript"', '"node_modules/javascript"'))
      },
    ],
  ])('is installed again where %s', (_, make) => {
    make()
    const { status, own } = prepare()
    expect(own).toEqual(['shutten: installing what package-lock.json names …'])
    expect(status).toBe(0)
  })

  it('is not installed again where files only have new times, as in a copy', () => {
    const now = new Date()
    for (const name of ['package-lock.json', 'package.json']) fs.utimesSync(file(name), now, now)
    expect(prepare().stderr).not.toContain('installing')
  })
})

describe('a fault', () => {
  beforeEach(makeProject)
  afterEach(removeProject)

  it('of TypeScript is told, and building is tried again the next time', () => {
    write('src/main.ts', 'const number: number = "text"\n')
    for (const { status, stderr, own } of [prepare(), prepare()]) {
      expect(status).toBe(1)
      expect(stderr).toContain('src/main.ts(1,7)')
      expect(own.at(-1)).toMatch(/^shutten: Building failed; /)
    }
  })

  it('of npm is told in a sentence', () => {
    write('package.json', JSON.stringify({ ...packageOf(), dependencies: { missing: '1.0.0' } }))
    const { status, own } = prepare()
    expect(status).toBe(1)
    expect(own.at(-1)).toMatch(/^shutten: "npm ci" failed \(exit code \d+\)/)
    expect(has('dist/.preparing')).toBe(false)
  })

  it('is told where there is no npm', () => {
    const { status, own } = prepare({ PATH: root })
    expect(status).toBe(1)
    expect(own.at(-1)).toMatch(/^shutten: npm could not be started/)
  })

  it('is told in one line where Node is too old', () => {
    write('package.json', JSON.stringify(packageOf('>=99.1')))
    const { status, stderr } = prepare()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^shutten: Node 99\.1 or newer is needed, and this is Node [\d.]+; .*\n$/)
  })
})

describe('a lock', () => {
  beforeAll(() => {
    makeProject()
    expect(prepare().status).toBe(0)
  }, 60_000)
  afterAll(removeProject)

  it.each([
    ['whose holder is gone', `${os.hostname()} 999999999`, 0],
    ['that is hours old', `another-machine 1`, 3600],
    ['that was never named', '', 60],
  ])('%s is taken over', (_, owner, seconds) => {
    write('src/main.ts', `export const seconds = ${String(seconds)}\n`)
    write('dist/.preparing/owner', owner)
    const then = new Date(Date.now() - seconds * 1000)
    fs.utimesSync(file('dist/.preparing'), then, then)
    expect(prepare().own).toContain('shutten: building …')
    expect(has('dist/.preparing')).toBe(false)
  })
})
