import { printable } from '../../answer/printable.js'

/**
 * Words as Markdown (CommonMark and GitHub's) that shows them as they are: every sign that could mark up, link, call
 * somebody or be HTML has a backslash, and so has what could begin a list or a heading at the beginning of a line.
 */
export function markdownText(words: string): string {
  return printable(words)
    .trim()
    .replace(/[\\`*_{}[\]<>|~#&@$!^]/gu, '\\$&')
    .replace(/^([-+=:])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
}

/** Words to be typed, as code: between more backticks than they hold. */
export function markdownCode(words: string): string {
  const shown = printable(words).trim()
  const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$/u.test(shown) ? ' ' : ''
  return `${fence}${space}${shown}${space}${fence}`
}

/** Lines as they stand, between longer fences than they hold. */
export function markdownFence(lines: readonly string[]): string {
  const shown = lines.map(printable)
  const longest = Math.max(2, ...[...shown.join('\n').matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...shown, fence].join('\n')
}
