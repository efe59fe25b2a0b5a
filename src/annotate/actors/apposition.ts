import { isOrdinaryName, wordsOfName } from './english-names.js'
import { foldWord } from './fold.js'
import { sourceOf, type Draft, type Found, type Reading } from './reading.js'

/** The Latin words in capitals before ", the": at least two, so that a city is no person. */
const NAME_BEFORE = /(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}), (?:the )?$/u

/**
 * The office of a state, with a person in no list who stands beside it between commas:
 * "China's ambassador, Li Baodong, said", "Barbara Woodward, the British ambassador, said".
 */
export function withApposition(reading: Reading, office: Found): Found {
  const [body] = office.mentions
  if (body === undefined) return office
  const person = personAfter(reading, body) ?? personBefore(reading, body)
  if (person === null) return office
  const mentions = person.start > body.start ? [body, person] : [person, body]
  const introduces = { id: body.id, name: person.person ?? null, offices: office.introduces?.offices ?? [] }
  return { ...office, end: Math.max(office.end, person.end), mentions, introduces }
}

function personAfter(reading: Reading, { id, end }: Draft): Draft | null {
  const { text } = reading.folded
  const nameEnd = text.startsWith(', ', end) ? wordsOfName(reading, end + 2) : null
  if (nameEnd === null || text.charAt(nameEnd) !== ',') return null
  return { start: end + 2, end: nameEnd, id, form: 'person', person: sourceOf(reading, end + 2, nameEnd) }
}

function personBefore(reading: Reading, { id, start }: Draft): Draft | null {
  const { source, starts } = reading.folded
  const at = starts[start] ?? 0
  const name = NAME_BEFORE.exec(source.slice(Math.max(0, at - 80), at))?.[1]
  if (name === undefined || !isOrdinaryName(reading, foldWord(name))) return null
  const from = source.lastIndexOf(name, at - 1)
  const nameStart = starts.subarray(0, start).lastIndexOf(from)
  const last = reading.mentions.findLast((mention) => mention.end <= start)
  if (nameStart < 0 || (last !== undefined && last.end > nameStart)) return null
  return { start: nameStart, end: nameStart + foldWord(name).length, id, form: 'person', person: name }
}
