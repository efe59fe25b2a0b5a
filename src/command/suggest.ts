import type { Option } from './command.js'
import type { Kind, Known, SuggestContext } from './suggestion.js'
import { suggestionsOf } from './suggestions.js'

/** What may be chosen for an option while somebody types. */
export interface Suggestion {
  /** Shown: `Russia · ロシア · 34` */
  readonly label: string
  /** What is asked when it is chosen. */
  readonly value: string
}

/** So many are offered at most. */
export const MOST_SUGGESTIONS = 25

/**
 * What may stand for an option, given what has been typed of it: names in any spelling of either language, the months
 * and places that the reports have. From memory: what is offered for a set of reports is made once.
 */
export function suggest(option: Option, typed: string, context: SuggestContext): readonly Suggestion[] {
  const kind = kindOf(option)
  if (kind === null) return []
  const { prepared, fold } = suggestionsOf(kind, context)
  const words = fold(typed)
  const ranked = prepared.flatMap((known, at) => {
    const rank = rankOf(known, words)
    return rank === null ? [] : [{ known, at, rank }]
  })
  const best = ranked.toSorted((a, b) => a.rank - b.rank || b.known.count - a.known.count || a.at - b.at)
  return best
    .slice(0, MOST_SUGGESTIONS)
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ known: { label, value } }) => ({ label, value }))
}

/** What is suggested for an option; null: nothing. */
export function kindOf({ type, complete }: Option): Kind | null {
  if (complete !== undefined) return complete
  return type === 'text' ? null : type
}

/** 0: it begins so; 1: a later word of it does; 2: it holds it somewhere; null: it does not. */
function rankOf({ keys }: Known, words: string): number | null {
  if (words === '') return 0
  let rank: number | null = null
  for (const key of keys) {
    const at = key.indexOf(words)
    if (at === 0) return 0
    if (at > 0) rank = Math.min(rank ?? 2, /[\s:-]/u.test(key.charAt(at - 1)) ? 1 : 2)
  }
  return rank
}
