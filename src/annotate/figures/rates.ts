import { matchAt } from './match-at.js'

/** What is told of each day, in UCUM, with where its words end. */
export interface Rate {
  readonly rate: '' | '/d'
  readonly end: number
}

const before = /(?:日量|一日|1日)(?:当たり|あたり)? ?(?:約|およそ|最大)? ?$/u
const after = /(?: per day|[ -]a day|\/日|\/day)(?!\p{L})/uy

/** Whether a measure between two places of folded text is told of each day: 日量100万バレル, `2 million barrels a day`. */
export function rateOf(text: string, start: number, end: number): Rate {
  const words = matchAt(after, text, end)
  if (words !== null) return { rate: '/d', end: end + words.length }
  return { rate: before.test(text.slice(Math.max(0, start - 12), start)) ? '/d' : '', end }
}
