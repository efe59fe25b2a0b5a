import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/answer/messages/en.js'
import { ja } from '../../src/answer/messages/ja.js'
import { wordsFor } from '../../src/answer/words.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('messages'))
    .map((file) => path.join(root, folder, file))

const code = ['src', 'commands']
  .flatMap(filesBelow)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const stem = (key: string): string => key.replace(/_(?:one|other)$/u, '')
const blanks = (words: string): readonly string[] =>
  [...words.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).toSorted()

describe('the words of the interface', () => {
  it.each([...new Set(Object.keys(en).map(stem))])('%s is said somewhere', (key) => {
    // label-veto is said as `label-${label}`
    const families = [...key.matchAll(/-/gu)].map(({ index }) => key.slice(0, index))
    const isNamed = code.includes(`'${key}'`) || code.includes(`'${key}_`)
    const isBuilt =
      families.some((family) => code.includes(`\`${family}-\${`)) || /^(?:label|not)-/u.test(key)
    expect(isNamed || isBuilt).toBe(true)
  })

  it('are the same in Japanese, where a count has one form', () => {
    const keys = Object.keys(en).filter((key) => !key.endsWith('_one'))
    expect(Object.keys(ja).toSorted()).toEqual(keys.toSorted())
  })

  it.each(Object.keys(ja) as (keyof typeof ja)[])(
    '%s has no blank in Japanese that it has not in English',
    (key) => {
      const known = [...blanks(en[key]), ...blanks((en as Record<string, string>)[`${stem(key)}_one`] ?? '')]
      expect(known).toEqual(expect.arrayContaining([...blanks(ja[key])]))
    },
  )

  it.each([
    ['en', 1, '1 report'],
    ['en', 2, '2 reports'],
    ['en', 0, '0 reports'],
    ['ja', 1, '報告書1件'],
    ['ja', 2, '報告書2件'],
  ] as const)('count in %s: %i', (language, count, words) => {
    expect(wordsFor(language)('scope-reports', { count })).toBe(words)
  })

  it('put what was typed in as it is', () => {
    const words = '<b>{{name}}</b> $t(try) & "'
    expect(wordsFor('en')('actor-unknown', { words })).toContain(words)
  })
})
