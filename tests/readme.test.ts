import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const sample = /(<!-- answer(?: in (?<language>en|ja))?: (?<words>.+?) -->\n+```text\n)[^]*?(```)/gu

/** What the program prints for a command, as one would see it in a pipe. */
function answerTo(words: string, language: string): string {
  const main = path.join(root, 'dist', 'src', 'main.js')
  const args = [main, 'ask', '--language', language, words]
  return execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** A page with each sample answer as the program gives it now; `vitest -u` writes it. */
function withAnswers(page: string): string {
  return page.replaceAll(sample, (...match) => {
    const [, opening, , , closing] = match as [string, string, string, string, string]
    const { language = 'en', words = '' } = match.at(-1) as { language?: string; words?: string }
    return `${opening}${answerTo(words, language).trimEnd()}\n${closing}`
  })
}

describe('the sample answers', () => {
  it.each(['README.md', 'README.ja.md'])('of %s are what the program prints', async (name) => {
    const file = path.join(root, name)
    const page = readFileSync(file, 'utf8')
    expect([...page.matchAll(sample)].length).toBeGreaterThan(0)
    await expect(withAnswers(page)).toMatchFileSnapshot(file)
  })
})
