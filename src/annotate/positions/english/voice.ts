import type { ActorMention, Position } from '../../annotations.js'
import type { SentenceReading } from '../act.js'
import type { Event, Teller } from './clause-state.js'
import { kindOf } from './word-kinds.js'

/**
 * In whose voice each event of a sentence is: of whoever tells it in the clause around it; else of whoever tells it
 * beside ("…, Tokyo said") or according to whom it is; else the actor's own.
 */
export function voiceOf(
  reading: SentenceReading,
  tellers: readonly (Teller & { readonly start: number })[],
): (event: Event) => Position['voice'] {
  const source = sourceOf(reading)
  return (event) => {
    if (event.voice !== 'actor') return event.voice
    const beside = tellers.filter(({ start }) => start !== event.verb.start)
    const voices = (source === null ? beside : [...beside, source]).filter(
      ({ subjects }) => !shares(subjects, event.subjects),
    )
    return voices[0]?.voice ?? 'actor'
  }
}

/** "according to analysts", "according to Seoul" */
function sourceOf({ text, actors }: SentenceReading): Teller | null {
  const match = sourced.exec(text)
  if (match === null) return ownView.test(text) ? { voice: 'author', subjects: [] } : null
  const words = (match[1] ?? '').split(/\s+/u)
  if (/^(?:the|this) (?:present )?(?:author|writer|essayist)\b/iu.test(match[1] ?? ''))
    return { voice: 'author', subjects: [] }
  if (words.some((word) => kindOf(word.replace(/['’]s?$/u, '')) === 'expert'))
    return { voice: 'expert', subjects: [] }
  const named = actors.filter(
    ({ start, end }) => start >= match.index && end <= match.index + match[0].length,
  )
  if (named.length > 0) return { voice: 'reported', subjects: named }
  return institute.test(match[1] ?? '') ? { voice: 'expert', subjects: [] } : null
}

/** A name that is no actor's and no treaty's: "according to SIPRI", "according to Freedom House". */
const institute =
  /^(?:the )?\p{Lu}(?!.*\b(?:Treaty|Agreement|Accords?|Convention|Charter|Constitution|Protocol|Pact|Plan|Declaration|Article|Act)\b)/u

/** "according to analysts", "in the view of Seoul", "in Moscow’s eyes" */
const sourced =
  /\b(?:according to|in the (?:view|opinion|judge?ment|eyes|words|estimation|assessment|reading|telling) of|as reported by|in(?= [^,;.]{0,40}['’]s? (?:view|opinion|judge?ment|eyes|words|estimation|assessment|reading|telling|version)\b)) ([^,;.]*)/iu

/** "In the author’s view, Brazil has supported Venezuela." */
const ownView =
  /\b(?:in|to|by) (?:(?:the (?:present )?|this )(?:author|writer|essayist)['’]s|my|our|this) (?:view|opinion|judge?ment|reading|eyes?|mind|estimation|assessment|reckoning)\b|\b(?:it|so it) (?:would |might |may )?(?:seems?|appears?)(?=[,.;])|\b(?:by|on) (?:all accounts|most readings|any reading)\b|\b(?:arguably|seemingly|conceivably|reportedly|allegedly|apparently|supposedly|presumably),/iu

const shares = (a: readonly ActorMention[], b: readonly ActorMention[]): boolean =>
  a.some(({ id }) => b.some((other) => other.id === id))
