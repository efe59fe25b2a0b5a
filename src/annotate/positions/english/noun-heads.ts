import type { ActorMention } from '../../annotations.js'
import type { Token } from './tokens.js'
import { kindOf } from './word-kinds.js'

/** What a noun phrase names. */
export type NounKind = 'thing' | 'people' | 'expert' | 'time' | 'pronoun' | 'personal'

/** The last word of a phrase: its head. */
export function headOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at]
    if (token !== undefined && token.kind !== 'quote' && token.kind !== 'date') return token
  }
  return undefined
}

/** Also of a word that may be a verb: board, states. */
export const isPeople = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'people' || (token.kind === 'verb' && kindOf(token.word) === 'people'))

/** Whether a head stands for several. */
export function isPlural(head: Token | undefined): boolean {
  if (head?.actor !== undefined)
    return (
      head.actor.form === 'adjective' ||
      /(?:officials|leaders|ministers|forces|troops|diplomats)$/u.test(head.word)
    )
  return (head !== undefined && /[^s]s$/u.test(head.word)) || head?.word === 'people'
}

/** Whom a phrase names by its head: an actor at its end, or its people. */
export function actorsOf(tokens: readonly Token[], from: number, to: number): readonly ActorMention[] {
  const inside = tokens.slice(from, to)
  const head = headOf(tokens, from, to)
  if (head?.actor !== undefined && !head.isGenitive)
    return isOneOfThem(inside, head.actor) ? [] : sameAs(inside, head.actor)
  const named = inside.findLast(({ actor }) => actor !== undefined)
  if (named?.actor === undefined || head === undefined) return []
  const isTheirs =
    (isPeople(head) || isObserving(named, head)) && inside.indexOf(named) < inside.indexOf(head)
  return isTheirs ? [named.actor] : []
}

/** "an Israeli", "a young Russian": one of the people, who acts for no state. */
const isOneOfThem = ([first]: readonly Token[], { form }: ActorMention): boolean =>
  form === 'adjective' && first !== undefined && /^(?:an?|another|one|some|many|most|few)$/u.test(first.word)

/** "the OSCE observers": sent by a body, and no experts. */
const isObserving = ({ actor }: Token, { word }: Token): boolean =>
  actor !== undefined && actor.form === 'name' && /^[A-Z]{3,}$/u.test(actor.id) && word === 'observers'

/** All mentions of one actor in a phrase: US President Donald Trump. */
const sameAs = (tokens: readonly Token[], actor: ActorMention): readonly ActorMention[] =>
  tokens.flatMap((token) => (token.actor?.id === actor.id && !token.isGenitive ? [token.actor] : []))

/** What a phrase names, by its head. */
export function kindOfHead(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: Token | undefined,
): NounKind {
  const inside = tokens.slice(from, to)
  const isExpert = (token: Token): boolean =>
    token.kind === 'expert' && !inside.some((other) => isObserving(other, token))
  if (inside.some(isExpert)) return 'expert'
  if (
    head?.kind === 'time' ||
    /^\d{4}s?$/u.test(head?.word ?? '') ||
    inside.every(({ kind }) => kind === 'date')
  )
    return 'time'
  if (isPeople(head)) return 'people'
  return head?.actor?.form === 'person' || head?.actor?.form === 'body' ? 'people' : 'thing'
}
