import type { Amount } from './amount.js'
import type { Reading } from './reading.js'
import type { Scene } from './scene.js'

/** The amount that a bracket stands beside and tells more of: 2,171トン（98万ドル相当）; null where there is none. */
export function hostOf(amount: Amount, scene: Scene): Amount | null {
  const bracket = scene.brackets.find(({ start, end }) => start < amount.start && amount.end < end)
  if (bracket === undefined) return null
  const before = scene.amounts.findLast(({ end }) => end <= bracket.start)
  if (before === undefined) return null
  const between = scene.text.slice(before.end, bracket.start)
  return between.length <= 30 && !/[、。,;]|[はがを]/u.test(between) ? before : null
}

/** What a figure in brackets says of its host's: the same thing, by the same hands, at the same time. */
export function hosted(own: Reading, host: Reading): Reading {
  const { of, head, actor, partner, direction, period } = host
  return { ...own, of, head, actor, partner, direction, period: own.period ?? period }
}
