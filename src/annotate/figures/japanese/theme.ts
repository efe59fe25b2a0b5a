import type { Scene } from '../scene.js'
import type { Party } from './roles.js'

/** Whose thing a sentence is about, and of when: the actor and the date in the words before its は. */
export interface Theme {
  readonly actor: string
  readonly period: string | null
  /** Where its は stands. */
  readonly end: number
}

/** The theme of a sentence that begins with a thing of somebody's: 韓国の2023年の失業率は; null where it begins otherwise. */
export function themeOf({ masked, dates }: Scene, parties: readonly Party[]): Theme | null {
  const end = masked.search(/は/u)
  const phrase = masked.slice(0, end)
  if (end < 0 || /[、をがにで]/u.test(phrase)) return null
  const owner = parties.find(
    ({ mention, role }) => mention.end < end && (role === 'owner' || role === 'part'),
  )
  const isAlone = parties.filter(({ mention }) => mention.end <= end).length === 1
  if (owner === undefined || !isAlone) return null
  const date = dates.find((each) => each.end < end && masked.startsWith('の', each.end))
  return { actor: owner.mention.id, period: date?.edtf ?? null, end }
}
