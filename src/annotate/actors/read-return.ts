import { recall, type Introduced } from './actor-memory.js'
import type { Found, Reading } from './reading.js'
import { longestAt } from './trie.js'

/** 同局長, 同外相, 同氏: whoever was named last with such a title. An expert, or nobody, is passed over. */
export function readReturn(reading: Reading, at: number): Found | null {
  const { folded, gazetteer, memory } = reading
  if (folded.text.charAt(at) !== '同') return null
  const title = longestAt(gazetteer.words.ja, folded.text, at + 1)
  if (title === undefined) return null
  const isCourtesy = title.values.includes('courtesy')
  if (!isCourtesy && !title.values.includes('state')) return null
  const referent = recall(memory, isCourtesy ? '' : folded.text.slice(at + 1, title.end))
  return referent === undefined ? null : returnOf(referent, at, title.end)
}

/** The mention of somebody named before; none for an expert. */
export function returnOf({ id, name }: Introduced, start: number, end: number): Found {
  if (id === null) return { end, mentions: [] }
  const mention = name === null ? ({ form: 'body' } as const) : ({ form: 'person', person: name } as const)
  return { end, mentions: [{ start, end, id, ...mention }] }
}
