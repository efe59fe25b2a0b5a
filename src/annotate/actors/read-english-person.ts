import { isWhole } from './boundaries.js'
import { hasFirstName } from './careful-names.js'
import { candidatesAt } from './english-names.js'
import { choose, type Candidate } from './read-person.js'
import { sourceOf, type Found, type Reading } from './reading.js'
import { longestAt } from './trie.js'

/** An English name without a title: "Sergey Lavrov", or "Lavrov" where no first name stands before. */
export function readEnglishPerson(reading: Reading, at: number): Found | null {
  for (const { end, candidates } of candidatesAt(reading, at)) {
    const chosen = choose(candidates, null)
    if (chosen === null || (chosen.part !== 'whole' && hasFirstName(reading, at))) continue
    const rule = readRule(reading, at, end, chosen)
    if (rule !== null) return rule
    if (chosen.part === 'common-family' && !chosen.known) continue
    const { id } = chosen.person
    if (id === null) return { end, mentions: [] }
    const name = sourceOf(reading, at, end)
    const mention = { start: at, end, id, form: 'person', person: name } as const
    return { end, mentions: [mention], introduces: { ...chosen.person, id, name } }
  }
  return null
}

/** "the Trump administration": what somebody leads is a body of the state. */
function readRule(reading: Reading, at: number, end: number, { person }: Candidate): Found | null {
  const { folded, gazetteer } = reading
  if (person.id === null || folded.text.charAt(end) !== ' ') return null
  const word = longestAt(gazetteer.words.en, folded.text, end + 1)
  if (!word?.values.includes('office') || !isWhole(reading, end + 1, word.end)) return null
  return { end: word.end, mentions: [{ start: at, end: word.end, id: person.id, form: 'body' }] }
}
