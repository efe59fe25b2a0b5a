/** Names for labels that are no letters or digits, so that an id can be typed. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['*', 'star'],
  ['†', 'dagger'],
  ['‡', 'double-dagger'],
  ['※', 'mark'],
])

/** Ids for labels in reading order: `n4`, and `n4-2` for the second 4. */
export const nameNotes = (labels: readonly string[]): readonly string[] => labels.map(naming())

/** A call or a note: its label, and the key by which they are linked, where the source links them. */
interface Labelled {
  readonly label: string
  readonly key?: number
}

/**
 * Ids for calls and notes, each in reading order: `n4`, and `n4-2` for the second 4. Where a source links a call to its
 * note they have one id; else the second 4 called is the second 4 among the notes.
 */
export function nameLinked(
  calls: readonly Labelled[],
  notes: readonly Labelled[],
): { readonly calls: readonly string[]; readonly notes: readonly string[] } {
  const first = new Map<number, string>()
  const nameCall = naming()
  const called = calls.map(({ label, key }) => {
    const name = (key === undefined ? undefined : first.get(key)) ?? nameCall(label)
    if (key !== undefined) first.set(key, name)
    return name
  })
  const nameNote = naming(first.values())
  const named = notes.map(
    ({ label, key }) => (key === undefined ? undefined : first.get(key)) ?? nameNote(label),
  )
  return { calls: called, notes: named }
}

/** Gives each label an id that none has had, nor any of those taken. */
function naming(taken: Iterable<string> = []): (label: string) => string {
  const counts = new Map<string, number>()
  const used = new Set<string>(taken)
  return (label) => {
    const name = `n${spell(label)}`
    let count = (counts.get(name) ?? 0) + 1
    while (used.has(numbered(name, count))) count += 1
    counts.set(name, count)
    used.add(numbered(name, count))
    return numbered(name, count)
  }
}

const numbered = (name: string, count: number): string => (count === 1 ? name : `${name}-${count}`)

function spell(label: string): string {
  const plain = [...label.normalize('NFKC')].map((character) => symbols.get(character) ?? character).join('')
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}
