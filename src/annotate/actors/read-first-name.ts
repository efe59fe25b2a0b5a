import { candidatesAt } from './english-names.js'
import { readAnyOffice } from './office.js'
import { choose, holds } from './read-person.js'
import { characterBefore, sourceOf, type Found, type Reading } from './reading.js'
import { isKatakana, isNameDot } from './scripts.js'

/** A known family name with its title, after another form of the first name: ウラディミール・プーチン大統領. */
export function readOtherFirstName(reading: Reading, at: number): Found | null {
  if (!isKatakana(reading.folded.text.charCodeAt(at))) return null
  if (isKatakana(characterBefore(reading, at).charCodeAt(0))) return null
  const start = afterDot(reading, at)
  if (start === null) return null
  const first = { start: at, end: start, id: '', form: 'person' } as const
  for (const { end, candidates } of candidatesAt({ ...reading, mentions: [first] }, start)) {
    const office = readAnyOffice(reading, end)
    const person = office?.kind === 'state' ? choose(candidates, office)?.person : undefined
    if (office === null || person === undefined || person.id === null || !holds(person, office.title))
      continue
    const name = sourceOf(reading, at, end)
    const mention = { start: at, end: office.end, id: person.id, form: 'person', person: name } as const
    return { end: office.end, mentions: [mention], introduces: { ...person, name } }
  }
  return null
}

/** Where the second part of a name in katakana begins; null where it has no second part. */
function afterDot(reading: Reading, at: number): number | null {
  const { text } = reading.folded
  let start = at + 1
  while (isKatakana(text.charCodeAt(start)) && !isNameDot(characterBefore(reading, start))) start += 1
  return isKatakana(text.charCodeAt(start)) ? start : null
}
