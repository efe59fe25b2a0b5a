import type { Span } from '../../report/span.js'
import type { Reading } from './reading.js'
import type { Scene } from './scene.js'

const word = /それぞれ|各々|\brespectively\b/iu
const joint = /^(?:[、,]? ?(?:and|と|及び|および|、|,|・)(?: the)? ?)$/iu

/** Gives each of several amounts in a row its own of as many actors in a row: `3, 4 and 5 million dollars respectively`. */
export function respectively(readings: readonly Reading[], { text, actors }: Scene): readonly Reading[] {
  if (!word.test(text)) return readings
  const amounts = rowsOf(readings, ({ amount }) => amount, text)
  const named = rowsOf(actors, (actor) => actor, text)
  const owners = new Map(
    amounts.flatMap((row) => {
      const each = named.find(({ length }) => length === row.length) ?? []
      return each.map((actor, index) => [row[index], actor.id] as const)
    }),
  )
  return readings.map((reading) => ({ ...reading, actor: owners.get(reading) ?? reading.actor }))
}

/** The runs of at least two that only a comma or an `and` parts. */
function rowsOf<Each>(all: readonly Each[], at: (each: Each) => Span, text: string): readonly Each[][] {
  const rows: Each[][] = []
  for (const each of all) {
    const last = rows.at(-1)?.at(-1)
    if (last !== undefined && joint.test(text.slice(at(last).end, at(each).start))) rows.at(-1)?.push(each)
    else rows.push([each])
  }
  return rows.filter(({ length }) => length > 1)
}
