/** Names for labels that are no letters or digits, so that an id can be typed. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['*', 'star'],
  ['†', 'dagger'],
  ['‡', 'double-dagger'],
  ['※', 'mark'],
])

/** Ids for labels in reading order: `n4`, and `n4-2` for the second 4. */
export function nameNotes(labels: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  const used = new Set<string>()
  return labels.map((label) => {
    const name = `n${spell(label)}`
    let count = (counts.get(name) ?? 0) + 1
    while (used.has(numbered(name, count))) count += 1
    counts.set(name, count)
    used.add(numbered(name, count))
    return numbered(name, count)
  })
}

const numbered = (name: string, count: number): string => (count === 1 ? name : `${name}-${count}`)

function spell(label: string): string {
  const plain = [...label.normalize('NFKC')].map((character) => symbols.get(character) ?? character).join('')
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}
