import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findViolations } from './architecture/find-violations.js'
import { importsOf, type Files } from './architecture/imports.js'
import { HOMES } from './architecture/rules.js'

const root = path.resolve(import.meta.dirname, '..')

/** All source files of the project by path from its root. */
function projectFiles(): Files {
  const names = ['src', 'commands'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`),
  )
  const sources = names.filter((name) => name.endsWith('.ts')).sort()
  return new Map(sources.map((name) => [name, fs.readFileSync(path.join(root, name), 'utf8')]))
}

/** Whether a package, or all of its scope, has a home. */
const hasHome = (name: string): boolean => name in HOMES || `${name.split('/')[0] ?? ''}/*` in HOMES

describe('the layout', () => {
  const files = projectFiles()

  it('holds every rule in every file of the project', () => {
    expect(findViolations(files)).toEqual([])
  })

  it('is checked on files that import each other and packages', () => {
    const all = [...files].map(([file, text]) => importsOf(file, text))
    expect(files.has('src/main.ts')).toBe(true)
    expect(all.flatMap((each) => each.files).length).toBeGreaterThan(files.size)
    expect(all.flatMap((each) => each.packages)).toContain('zod')
  })

  it('gives no home to a package that package.json does not have, but for those to come', () => {
    const { dependencies, devDependencies } = JSON.parse(
      fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>
    const used = new Set([...files].flatMap(([file, text]) => importsOf(file, text).packages))
    const declared = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
      name.replace('@types/', ''),
    )
    expect([...used].filter((name) => !declared.includes(name))).toEqual([])
    expect(Object.keys(dependencies ?? {}).filter((name) => !hasHome(name))).toEqual([])
  })
})

const NOTHING = 'export const nothing = 0\n'
const importing = (...names: readonly string[]): string => names.map((name) => `import '${name}'\n`).join('')
const command = (name: string): string => `export default defineCommand({ name: '${name}' })\n`

describe('a made-up project', () => {
  it.each<[rule: string, files: Record<string, string>, fault: RegExp]>([
    [
      'an inner layer imports an outer one',
      { 'src/report/a.ts': importing('../search/b.js'), 'src/search/b.ts': NOTHING },
      /a\.ts may not import src\/search/,
    ],
    [
      'a type is imported from an outer layer',
      { 'src/annotate/a.ts': "import type { B } from '../answer/b.js'", 'src/answer/b.ts': NOTHING },
      /may not import/,
    ],
    [
      'an outer layer is imported inside a function',
      { 'src/due/a.ts': "const f = () => import('../command/b.js')", 'src/command/b.ts': NOTHING },
      /may not import/,
    ],
    [
      'a type is taken by import()',
      { 'src/due/a.ts': "type B = import('../command/b.js').B", 'src/command/b.ts': NOTHING },
      /may not import/,
    ],
    [
      'a layer imports a command',
      { 'src/command/a.ts': importing('../../commands/b.js'), 'commands/b.ts': command('b') },
      /may not import/,
    ],
    [
      'a layer imports a platform',
      { 'src/answer/a.ts': importing('../platform/slack/b.js'), 'src/platform/slack/b.ts': NOTHING },
      /may not import/,
    ],
    [
      'a platform imports another',
      { 'src/platform/slack/a.ts': importing('../discord/b.js'), 'src/platform/discord/b.ts': NOTHING },
      /may not import/,
    ],
    [
      'the schedule imports the store',
      { 'src/schedule/a.ts': importing('../store/b.js'), 'src/store/b.ts': NOTHING },
      /may not import/,
    ],
    [
      'the store imports a command',
      { 'src/store/a.ts': importing('../../commands/b.js'), 'commands/b.ts': command('b') },
      /may not import/,
    ],
    [
      'the composition root is imported',
      { 'src/platform/console/a.ts': importing('../../main.js'), 'src/main.ts': NOTHING },
      /may not import src\/main/,
    ],
    [
      'the module is imported',
      { 'src/search/a.ts': importing('../api.js'), 'src/api.ts': NOTHING },
      /may not import src\/api/,
    ],
    [
      'a layer imports the settings',
      { 'src/search/a.ts': importing('../env.js'), 'src/env.ts': NOTHING },
      /may not import src\/env/,
    ],
    [
      'a command imports the log',
      { 'commands/a.ts': `${importing('../src/log.js')}${command('a')}`, 'src/log.ts': NOTHING },
      /may not import src\/log/,
    ],
    [
      'a file stands in no folder of the layout',
      { 'src/utils/a.ts': importing('../report/b.js'), 'src/report/b.ts': NOTHING },
      /may not import/,
    ],
    ['an import leads nowhere', { 'src/report/a.ts': importing('./b.js') }, /which is not there/],
    [
      'a package is imported away from its home',
      { 'src/answer/a.ts': importing('minisearch') },
      /whose home is src\/search/,
    ],
    [
      'a part of a package is imported away from its home',
      { 'src/main.ts': importing('pg/lib/client') },
      /imports pg/,
    ],
    [
      'a scoped package is imported away from its home',
      { 'src/platform/discord/a.ts': importing('@slack/bolt') },
      /imports @slack\/bolt/,
    ],
    ['a package has no home', { 'src/report/a.ts': importing('left-pad') }, /which has no home/],
    [
      'two files import each other',
      { 'src/report/a.ts': importing('./b.js'), 'src/report/b.ts': importing('./a.js') },
      /in a circle: src\/report\/a\.ts -> src\/report\/b\.ts -> src\/report\/a\.ts/,
    ],
    [
      'types go in a circle',
      {
        'src/report/a.ts': importing('./b.js'),
        'src/report/b.ts': "import type { A } from './c.js'",
        'src/report/c.ts': "export type { A } from './a.js'",
      },
      /in a circle/,
    ],
    ['a file imports itself', { 'src/report/a.ts': importing('./a.js') }, /in a circle/],
    [
      'the environment is read',
      { 'src/log.ts': 'export const level = process.env.LEVEL' },
      /reads the environment/,
    ],
    [
      'the environment is read by a string',
      { 'src/log.ts': "export const level = process['env']" },
      /reads the environment/,
    ],
    ['the environment is taken apart', { 'src/log.ts': 'const { env } = process' }, /reads the environment/],
    [
      'the environment is imported',
      { 'src/log.ts': "import { env as e } from 'node:process'" },
      /reads the environment/,
    ],
    [
      'a file is too long',
      { 'src/report/a.ts': `${'// line\n'.repeat(200)}${NOTHING}` },
      /more than 200 lines/,
    ],
    [
      'a file passes on all of another',
      { 'src/report/index.ts': "export * from './a.js'", 'src/report/a.ts': NOTHING },
      /passes on/,
    ],
    [
      'a file passes on a name of another',
      { 'src/report/b.ts': "export { nothing } from './a.js'", 'src/report/a.ts': NOTHING },
      /passes on/,
    ],
    ['a command has no default export', { 'commands/a.ts': NOTHING }, /no default export/],
    ['a command has another name than its file', { 'commands/a.ts': command('b') }, /no command named a/],
  ])('is found out where %s', (_, files, fault) => {
    expect(findViolations(new Map(Object.entries(files)))).toContainEqual(expect.stringMatching(fault))
  })

  it('has no fault where every rule is held', () => {
    const files = {
      'src/errors.ts': NOTHING,
      'src/env.ts': `${importing('dotenv', 'zod', './errors.js')}export const e = process.env`,
      'src/log.ts': `${importing('pino', './env.js', './answer/a.js')}`,
      'src/report/a.ts': importing('node:fs', 'zod', '../errors.js', './b.js'),
      'src/report/b.ts': "// process.env is read elsewhere\nexport const words = 'process.env'\n",
      'src/search/a.ts': importing('minisearch', '../report/a.js'),
      'src/answer/a.ts': importing('../search/a.js'),
      'src/command/a.ts': importing('../answer/a.js'),
      'src/platform/console/a.ts': importing('commander', '../../command/a.js', '../../log.js'),
      'commands/stance.ts': `${importing('../src/command/a.js')}${command('stance')}`,
      'src/main.ts': importing('./env.js', './log.js', './platform/console/a.js', './command/a.js'),
      'src/api.ts': "export { a } from './search/a.js'",
    }
    expect(findViolations(new Map(Object.entries(files)))).toEqual([])
  })
})
