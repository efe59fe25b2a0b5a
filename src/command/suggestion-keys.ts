import type { Gazetteer } from '../annotate/actors/gazetteer.js'

/** Everything that names an actor by itself, folded as `typedKey` does, by the actor's id. */
export function keysByActor({ keys }: Gazetteer): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [key, named] of keys.named) for (const { id } of named) put(found, id, key)
  return found
}

/** Everything that names a person of the gazetteer, by each of that person's own names. */
export function keysByPerson({ keys }: Gazetteer): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [key, named] of keys.named)
    for (const { person } of named) if (person !== undefined) put(found, person, key)
  const byName = new Map<string, readonly string[]>()
  for (const spelled of found.values()) for (const key of spelled) byName.set(key, spelled)
  return byName
}

function put(map: Map<string, string[]>, name: string, key: string): void {
  const there = map.get(name)
  if (there === undefined) map.set(name, [key])
  else there.push(key)
}
