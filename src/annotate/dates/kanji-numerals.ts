const DIGITS = '〇一二三四五六七八九'
const RANKS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A run of numerals that counts a unit of time. Nothing else is a number: 一時的, 三菱. */
export const KANJI_NUMBER =
  /[一二三四五六七八九〇○◯十百千廿卅]{1,9}(?=[ \t]?(?:年|月|日|世紀|四半期|クォーター|クオーター))/gu

/**
 * The number that kanji numerals write, by place (二〇一七) or by rank (三十一); null where they write a
 * round count rather than a year (二千年).
 */
export function readKanjiNumber(numerals: string): number | null {
  const plain = numerals.replace(/[○◯]/gu, '〇').replace(/廿/gu, '二十').replace(/卅/gu, '三十')
  if (!/[十百千]/u.test(plain)) return Number([...plain].map((numeral) => DIGITS.indexOf(numeral)).join(''))
  const value = readRanks(plain)
  return /[百千]/u.test(plain) && value % 100 === 0 ? null : value
}

function readRanks(numerals: string): number {
  let sum = 0
  let pending: number | null = null
  for (const numeral of numerals) {
    const rank = RANKS[numeral]
    if (rank === undefined) pending = (pending ?? 0) * 10 + DIGITS.indexOf(numeral)
    else {
      sum += (pending ?? 1) * rank
      pending = null
    }
  }
  return sum + (pending ?? 0)
}
