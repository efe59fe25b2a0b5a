import type { ActorMention, Position } from '../../annotations.js'
import type { Act, SentenceReading } from '../act.js'
import type { EnglishVerb } from './verbs.js'
import { expertTitle, hearsay, pressName } from './words.js'

const telling =
  /\b(?:say|says|said|argu(?:e|es|ed)|not(?:e|es|ed)|claim(?:s|ed)?|writ(?:e|es)|wrote|believ(?:e|es|ed)|contend(?:s|ed)?|explain(?:s|ed)?|report(?:s|ed)?|suggest(?:s|ed)?|point(?:s|ed)? out)\b/iu

/**
 * In whose voice a verb's clause is: an expert's, where an expert tells it or it is according to one; another actor's,
 * where that actor tells it; the author's, where it only appears so; else the actor's own.
 */
export function englishVoice(
  { text, actors }: SentenceReading,
  verb: EnglishVerb,
  subjects: readonly ActorMention[],
  before: readonly Act[],
): Position['voice'] {
  const prefix = text.slice(0, verb.start)
  if (hearsay.test(prefix)) return 'author'
  if (isToldByExpert(prefix) || isExpert(accordingTo(text) ?? '')) return 'expert'
  const teller = before.findLast((act) => act.label === 'state' || act.label === 'condemn')
  const isContent =
    teller !== undefined &&
    (/\bthat$/iu.test(text.slice(0, teller.trigger.end)) ||
      /^\s*(?:\w+\s+)?that\b/iu.test(text.slice(teller.trigger.end))) &&
    !/;/u.test(text.slice(teller.trigger.end, verb.start))
  if (isContent && !shares(teller.subjects, subjects)) return 'reported'
  const source = accordingTo(text)
  const named =
    source === null
      ? []
      : actors.filter(
          (actor) => text.indexOf(source) <= actor.start && actor.end <= text.indexOf(source) + source.length,
        )
  return named.length > 0 && !shares(named, subjects) ? 'reported' : 'actor'
}

const isExpert = (words: string): boolean => expertTitle.test(words) || pressName.test(words)

function isToldByExpert(prefix: string): boolean {
  const title = expertTitle.exec(prefix) ?? pressName.exec(prefix)
  return title !== null && telling.test(prefix.slice(title.index))
}

const accordingTo = (text: string): string | null => /\baccording to [^,;.]*/iu.exec(text)?.[0] ?? null

const shares = (a: readonly ActorMention[], b: readonly ActorMention[]): boolean =>
  a.some(({ id }) => b.some((other) => other.id === id))
