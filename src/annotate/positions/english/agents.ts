import type { ActorMention } from '../../annotations.js'
import type { Scan } from './clause-state.js'
import { isNounHere } from './noun-or-verb.js'
import { beginsNoun, readNouns } from './noun-phrase.js'

/** By whom something is done in a passive: "vetoed on 12 April by Russia". */
export interface Agent {
  readonly isBy: boolean
  readonly actors: readonly ActorMention[]
}

/** Finds "by" after a passive, past adverbs, dates and phrases of place; null where none follows. */
export function agentOf(scan: Scan, at: number): Agent | null {
  const { tokens } = scan
  for (let index = at + 1; index < at + 14; index += 1) {
    const token = tokens[index]
    if (token === undefined) return null
    if (token.word === 'by') {
      const next = tokens[index + 1]
      if (next === undefined || !beginsNoun(next) || next.kind === 'date' || /^\d/u.test(next.word))
        return null
      const noun = readNouns(tokens, index + 1, (place) => isNounHere(scan, place))
      return { isBy: noun.kind !== 'time', actors: noun.actors }
    }
    const isPassed = ['adverb', 'date', 'preposition', 'to', 'time'].includes(token.kind)
    const isInPhrase =
      index > at + 1 && ['determiner', 'word', 'actor', 'people', 'genitive'].includes(token.kind)
    if (!isPassed && !isInPhrase) return null
  }
  return null
}
