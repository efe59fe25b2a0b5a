import { withApposition } from './apposition.js'
import { recall } from './actor-memory.js'
import { isWhole } from './boundaries.js'
import { takeName, type NameTaken } from './english-names.js'
import { afterPossessive } from './read-actor.js'
import { returnOf } from './read-return.js'
import { takeTitle, type Title } from './english-titles.js'
import { sourceOf, type Draft, type Found, type Reading } from './reading.js'

/** An English title with what belongs to it: "Foreign Minister Sergey Lavrov", "President of Russia", "the ambassador". */
export function readTitle(reading: Reading, at: number): Found | null {
  const title = takeTitle(reading, at)
  if (title === null) return null
  const before = ownerBefore(reading, at)
  const owner = title.owner ?? before?.id ?? null
  const named = takeName(reading, title, owner)
  if (named !== null) return withName(reading, at, title, named)
  if (title.kind === 'expert' || title.kind === 'courtesy') return null
  if (title.owner !== null) return withApposition(reading, officeOf(at, title, title.owner))
  if (before !== null) {
    return { ...withApposition(reading, officeOf(before.start, title, before.id)), extendsLast: true }
  }
  return title.kind === 'state' ? readReturning(reading, at, title) : null
}

/** The actor named right before a title: the Russian president, Russia's president. */
function ownerBefore({ folded, mentions }: Reading, at: number): Draft | null {
  const last = mentions.at(-1)
  if (last === undefined || last.form === 'person' || last.form === 'organ' || last.joined === true)
    return null
  return afterPossessive(folded.text, last.end) === at ? last : null
}

function withName(
  reading: Reading,
  at: number,
  title: Title,
  { start, end, id, known, families }: NameTaken,
): Found {
  const name = sourceOf(reading, start, end)
  const offices = title.kind === 'courtesy' ? [] : [title.words]
  const introduces = {
    id,
    name,
    offices: [...known, ...offices],
    ...(families === undefined ? {} : { families }),
  }
  if (id === null) return { end, mentions: [], introduces }
  return { end, mentions: [{ start: at, end, id, form: 'person', person: name }], introduces }
}

function officeOf(start: number, title: Title, id: string): Found {
  const end = title.ownerEnd ?? title.end
  const mention = { start, end, id, form: 'body' } as const
  if (title.kind === 'office') return { end, mentions: [mention] }
  return { end, mentions: [mention], introduces: { id, name: null, offices: [title.words] } }
}

/** "the minister": whoever was named last with such a title. */
function readReturning(reading: Reading, at: number, title: Title): Found | null {
  const { folded, memory } = reading
  if (!/(?:^|[^a-z])the $/.test(folded.text.slice(Math.max(0, at - 5), at))) return null
  if (title.start !== at || folded.text.startsWith(' of ', title.end) || !isWhole(reading, at, title.end))
    return null
  const referent = recall(memory, title.words)
  return referent === undefined ? null : returnOf(referent, at, title.end)
}
