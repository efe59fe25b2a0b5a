/** Names for labels that are no letters or digits, so that an id can be typed. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['*', 'star'],
  ['†', 'dagger'],
  ['‡', 'double-dagger'],
  ['※', 'mark'],
])

/** Ids for labels in reading order: `n4`, and `n4-2` for the second 4. */
export function nameNotes(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return labels.map((label) => {
    const id = `n${spell(label)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

function spell(label: string): string {
  const plain = [...label.normalize('NFKC')].map((character) => symbols.get(character) ?? character).join('')
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}
