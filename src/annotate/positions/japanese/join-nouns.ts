import type { Noun, Token } from './tokens.js'

/**
 * Joins nouns that make one: a modifier to what it modifies (国連安保理の決議), and actors that stand side by side
 * (中国とロシアが; 米国、英国、フランスは).
 */
export function joinNouns(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const one = token.kind === 'noun' && before?.kind === 'noun' ? joinedPair(before, token) : null
    if (one === null) joined.push(token)
    else joined.splice(-1, 1, one)
  }
  return joined
}

function joinedPair(before: Noun, noun: Noun): Noun | null {
  if (before.modifies && !before.comma) return modified(before, noun)
  return areSideBySide(before, noun)
    ? { ...noun, ...spanning(before, noun), actors: [...before.actors, ...noun.actors] }
    : null
}

function modified(modifier: Noun, noun: Noun): Noun {
  return {
    ...noun,
    span: { start: modifier.span.start, end: noun.span.end },
    within: [...modifier.within, ...modifier.actors, ...noun.within],
    modifiedBy: [
      ...modifier.modifiedBy,
      ...(modifier.date === null ? [] : [modifier.date]),
      ...noun.modifiedBy,
    ],
  }
}

function areSideBySide(before: Noun, noun: Noun): boolean {
  if (before.actors.length === 0 || noun.actors.length === 0) return false
  return ['と', 'や', 'か'].includes(before.particle)
    ? !before.comma
    : before.particle === '' && before.date === null
}

function spanning(before: Noun, noun: Noun): Pick<Noun, 'span' | 'head' | 'within' | 'modifiedBy'> {
  return {
    span: { start: before.span.start, end: noun.span.end },
    head: { start: before.head.start, end: noun.head.end },
    within: [...before.within, ...noun.within],
    modifiedBy: [...before.modifiedBy, ...noun.modifiedBy],
  }
}
