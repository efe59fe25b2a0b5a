import { expression } from './expression.js'
import { isJapanese } from '../../report/japanese.js'
import { overlaps } from '../../report/span.js'
import type { Units } from './compile-units.js'
import type { HeadFound } from './reading.js'

/** The words of a masked sentence that say what amounts are of, in order: 輸出額 but not the 輸出 of 輸出規制. */
export function findHeads(masked: string, language: 'ja' | 'en', units: Units): readonly HeadFound[] {
  const { pattern, valueOf } = units.heads[language]
  const listed = [...masked.matchAll(pattern)].flatMap(({ index, 0: words }): readonly HeadFound[] => {
    const row = valueOf(words)
    const end = index + words.length
    const isPart = language === 'ja' && isLonger(masked, end, units)
    return row === undefined || isPart ? [] : [{ start: index, end, row }]
  })
  if (language === 'en') return listed
  return [...listed, ...unlisted(masked, listed)].toSorted((a, b) => a.start - b.start)
}

const byEnding =
  /(?<![\p{sc=Han}\p{sc=Katakana}ー])[\p{sc=Han}\p{sc=Katakana}ー]{1,10}[率額量費](?![\p{sc=Han}])/gu

/** What a word's ending tells to be an amount: 高齢化率, 研究開発費. */
function unlisted(masked: string, listed: readonly HeadFound[]): readonly HeadFound[] {
  return [...masked.matchAll(byEnding)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, row: anyAmount }))
    .filter(({ start, end }) => !noThing.test(masked.slice(start, end)))
    .filter((head) => !listed.some((each) => overlaps(each, head)))
}

const noThing = /^(?:[多巨高少全半大定同][額量率]|日量|総額|数量|分量)$/u

const anyAmount: HeadFound['row'] = { between: false, part: false, ja: [], en: [] }

/** Whether a Japanese word goes on in Chinese characters that tell no change. */
function isLonger(masked: string, end: number, { changes }: Units): boolean {
  const next = masked.charAt(end)
  if (!isJapanese(next) || !/\p{sc=Han}/u.test(next)) return false
  const rest = masked.slice(end, end + 6)
  return !expression(`^(?:全体|合計|総計|約|計|${changes.ja.pattern.source})`, 'u').test(rest)
}
