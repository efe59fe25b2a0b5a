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
function meantAt({ text, actors, carried }: SentenceReading, at: number): string | null {
  const isSubject = /^同国[はがも]/u.test(text.slice(at, at + 3))
  const isState = ({ id, form }: ActorMention): boolean =>
    /^[A-Z]{2}$/u.test(id) && id !== 'EU' && id !== 'UN' && form !== 'person'
  const isFree = ({ end }: ActorMention): boolean =>
    isSubject || !/^[はがも、]/u.test(text.slice(end, end + 1))
  const named = actors.filter((actor) => actor.end <= at && isState(actor) && isFree(actor)).at(-1)
  if (named !== undefined) return named.id
  const before = new Set(carried.map(({ id }) => id))
  const [only] = before
  return before.size === 1 && only !== undefined && /^[A-Z]{2}$/u.test(only) ? only : null
}
