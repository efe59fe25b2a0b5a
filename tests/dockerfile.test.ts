import fs from 'node:fs'
import path from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8')

/** A stage of the Dockerfile: its instructions with their words, lines that go on joined. */
interface Stage {
  readonly name: string
  readonly instructions: readonly { readonly kind: string; readonly words: string }[]
}

function stagesOf(text: string): readonly Stage[] {
  const lines = text
    .replaceAll(/^#.*\n/gmu, '')
    .replaceAll(/\\\n/gu, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const instructions = lines.map((line) => {
    const [kind = '', ...words] = line.trim().split(/\s+/u)
    return { kind, words: words.join(' ') }
  })
  const starts = instructions.flatMap(({ kind }, at) => (kind === 'FROM' ? [at] : []))
  return starts.map((start, at) => ({
    name: / AS (?<name>\w+)$/u.exec(instructions[start]?.words ?? '')?.groups?.['name'] ?? '',
    instructions: instructions.slice(start, starts[at + 1]),
  }))
}

const wordsOf = ({ instructions }: Stage, kind: string): readonly string[] =>
  instructions.filter((each) => each.kind === kind).map(({ words }) => words)

/** What a stage copies: from the clone, or from another stage. */
const copiesOf = (stage: Stage) =>
  wordsOf(stage, 'COPY').map((words) => {
    const [, from = null, paths = ''] = /^(?:--from=(\S+) )?(.*)$/u.exec(words) ?? []
    const names = paths.split(' ')
    return { from, sources: names.slice(0, -1) }
  })

const stages = stagesOf(read('Dockerfile'))
const last = stages.at(-1) as Stage
const named = (name: string): Stage => stages.find((stage) => stage.name === name) as Stage
const package_ = JSON.parse(read('package.json')) as { readonly files: readonly string[] }
const { include } = JSON.parse(read('tsconfig.json')) as { readonly include: readonly string[] }

describe('The image', () => {
  it('holds what is published, and the packages that it runs with', () => {
    const copied = copiesOf(last).flatMap(({ sources }) => sources.map((source) => path.basename(source)))
    expect(copied).toEqual(expect.arrayContaining([...package_.files, 'package.json', 'node_modules']))
    expect(copied.filter((name) => [...include, 'tests', '.ci', '.env'].includes(name))).toEqual([])
    expect(wordsOf(named('packages'), 'RUN')).toEqual(['npm ci --omit=dev'])
  })

  it('is built from all that is compiled', () => {
    const copied = copiesOf(named('build')).flatMap(({ sources }) => sources)
    expect(copied).toEqual(
      expect.arrayContaining([
        ...include,
        '.ci',
        'package.json',
        'package-lock.json',
        '.npmrc',
        'tsconfig.json',
      ]),
    )
  })

  it('is sent what it copies from the clone, and nothing else', () => {
    const sent = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    const copied = stages.flatMap(copiesOf).flatMap(({ from, sources }) => (from === null ? sources : []))
    expect([...new Set(copied)].sort()).toEqual(sent.sort())
    for (const name of sent) expect(fs.existsSync(path.join(root, name))).toBe(true)
  })

  it('is not root’s, and hears signals itself', () => {
    expect(wordsOf(last, 'USER')).toEqual(['node'])
    const [entry = ''] = wordsOf(last, 'ENTRYPOINT')
    expect(JSON.parse(entry)).toEqual(['node', 'dist/src/main.js'])
    expect(wordsOf(last, 'VOLUME')).toEqual(['/app/data'])
    expect(wordsOf(last, 'ENV').join(' ')).toContain('SHUTTEN_HTTP_HOST=0.0.0.0')
  })
})

describe('The services', () => {
  const { services } = load(read('compose.yaml')) as {
    readonly services: Readonly<Record<string, { readonly environment: Readonly<Record<string, unknown>> }>>
  }

  it('set settings that there are, and no password', () => {
    const known = new Set(
      read('.env.example')
        .match(/^#?[A-Z_]+(?==)/gmu)
        ?.map((name) => name.replace('#', '')),
    )
    const set = Object.entries(services['shutten']?.environment ?? {})
    expect(set.map(([name]) => name).filter((name) => !known.has(name))).toEqual([])
    const secret = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|TOKEN|SECRET|URL/u.test(name)),
    )
    expect(secret.length).toBeGreaterThan(1)
    for (const [, value] of secret) expect(value).toContain('${POSTGRES_PASSWORD:?')
  })
})
