/** Words by their characters: finds all words that begin at a place in one walk. */
export interface Trie<Value> {
  readonly next: Map<number, Trie<Value>>
  readonly values: Value[]
}

/** A word found: where it ends, and what is kept for it. */
export interface WordFound<Value> {
  readonly end: number
  readonly values: readonly Value[]
}

export const createTrie = <Value>(): Trie<Value> => ({ next: new Map(), values: [] })

/** Keeps a value for a word; several may be kept for the same one. An empty word is passed over. */
export function addWord<Value>(trie: Trie<Value>, word: string, value: Value): void {
  if (word === '') return
  let node = trie
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    const next = node.next.get(code) ?? createTrie<Value>()
    node.next.set(code, next)
    node = next
  }
  node.values.push(value)
}

/** The words that begin at `at`, the shortest first. */
export function wordsAt<Value>(trie: Trie<Value>, text: string, at: number): readonly WordFound<Value>[] {
  let node = trie.next.get(text.charCodeAt(at))
  if (node === undefined) return []
  const found: WordFound<Value>[] = []
  for (let end = at + 1; node !== undefined; end += 1) {
    if (node.values.length > 0) found.push({ end, values: node.values })
    node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined
  }
  return found
}

/** The longest word that begins at `at`. */
export const longestAt = <Value>(trie: Trie<Value>, text: string, at: number): WordFound<Value> | undefined =>
  wordsAt(trie, text, at).at(-1)

/** A trie of plain words. */
export function trieOf(words: Iterable<string>): Trie<string> {
  const trie = createTrie<string>()
  for (const word of words) addWord(trie, word, word)
  return trie
}
