import { expression } from './expression.js'
import { isJapanese } from '../../report/japanese.js'
import type { Units } from './compile-units.js'
import type { HeadFound } from './reading.js'

/** The words of a masked sentence that say what amounts are of, in order: 輸出額 but not the 輸出 of 輸出規制. */
export function findHeads(masked: string, language: 'ja' | 'en', units: Units): readonly HeadFound[] {
  const { pattern, valueOf } = units.heads[language]
  return [...masked.matchAll(pattern)].flatMap(({ index, 0: words }): readonly HeadFound[] => {
    const row = valueOf(words)
    const end = index + words.length
    const isPart = language === 'ja' && isLonger(masked, end, units)
    return row === undefined || isPart ? [] : [{ start: index, end, row }]
  })
}

/** Whether a Japanese word goes on in Chinese characters that tell no change. */
function isLonger(masked: string, end: number, { changes }: Units): boolean {
  const next = masked.charAt(end)
  if (!isJapanese(next) || !/\p{sc=Han}/u.test(next)) return false
  const rest = masked.slice(end, end + 6)
  return !expression(`^(?:全体|合計|総計|約|計|${changes.ja.pattern.source})`, 'u').test(rest)
}
