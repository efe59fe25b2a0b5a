import type { ActorMention } from '../../annotations.js'
import type { SentenceReading } from '../act.js'

const sameState = /同国(?!際|民|籍|内外|家|土)/gu

/** A sentence's actors with those that 同国 stands for: the state named last, or who the sentence before was about. */
export function withSameState(reading: SentenceReading): SentenceReading {
  const found = [...reading.text.matchAll(sameState)].flatMap((match): ActorMention[] => {
    const id = meantAt(reading, match.index)
    return id === null ? [] : [{ start: match.index, end: match.index + match[0].length, id, form: 'name' }]
  })
  if (found.length === 0) return reading
  return { ...reading, actors: [...reading.actors, ...found].toSorted((a, b) => a.start - b.start) }
}

/** The subject of the sentence is not 同国に, 同国を; and 同国は is not one of a list. */
function meantAt({ text, actors, carried, named = [] }: SentenceReading, at: number): string | null {
  const isSubject = /^同国[はがも]/u.test(text.slice(at, at + 3))
  const isFree = ({ end }: ActorMention): boolean =>
    isSubject || !/^[はがも、]/u.test(text.slice(end, end + 1))
  const here = actors.filter((actor) => actor.end <= at && isState(actor) && isFree(actor)).at(-1)
  if (here !== undefined) return here.id
  const before = new Set(carried.map(({ id }) => id))
  const [only] = carried
  if (before.size === 1 && only !== undefined && isStateId(only.id)) return only.id
  return before.size > 1 ? null : (named.findLast(isState)?.id ?? null)
}

const isState = ({ id, form }: ActorMention): boolean => isStateId(id) && form !== 'person'

/** Bodies too may have two letters: EU, UN, WB. */
const isStateId = (id: string): boolean => /^[A-Z]{2}$/u.test(id) && !/^(?:EU|UN|WB)$/u.test(id)
