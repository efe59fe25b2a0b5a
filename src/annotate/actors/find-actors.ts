import type { ActorMention } from '../annotations.js'
import { createActorMemory, remember, type ActorMemory } from './actor-memory.js'
import { foldText } from './fold.js'
import type { Gazetteer } from './gazetteer.js'
import { readAt } from './read-at.js'
import type { Draft, Reading } from './reading.js'

/**
 * The actors that a text names, sorted, never overlapping; where several words fit, the longest.
 * A person's mention covers name and office (習近平国家主席), a joined form gives each state a mention of its own (米|韓).
 * @param memory from `createActorMemory`, handed through a report's passages in reading order: people that one passage
 * introduces by their office keep their state in the next
 */
export function findActors(
  text: string,
  gazetteer: Gazetteer,
  memory: ActorMemory = createActorMemory(),
): readonly ActorMention[] {
  const folded = foldText(text)
  const drafts: Draft[] = []
  let reading: Reading = { folded, gazetteer, memory, mentions: drafts, free: 0 }
  for (let at = 0; at < folded.text.length;) {
    const found = readAt(reading, at)
    if (found === null) {
      at += 1
      continue
    }
    if (found.extendsLast === true) drafts.pop()
    drafts.push(...found.mentions)
    if (found.introduces !== undefined) remember(memory, found.introduces)
    at = found.end
    reading = { ...reading, free: at }
  }
  return drafts.map((draft) => mentionOf(reading, draft))
}

function mentionOf({ folded }: Reading, { start, end, id, form, person, organ }: Draft): ActorMention {
  return {
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
    id,
    form,
    ...(person === undefined ? {} : { person }),
    ...(organ === undefined ? {} : { organ }),
  }
}
