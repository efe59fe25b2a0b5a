import { clauseNouns, wholeClauseNouns } from './function-words.js'
import type { Noun, Token, Verb } from './tokens.js'

/** A verb with the nouns that belong to it. */
export interface Clause {
  readonly verb: Verb
  /** In reading order. */
  readonly nouns: readonly Noun[]
  /** The noun that the verb modifies: 賛成した中国, 会談した際の7月4日. */
  readonly head: Noun | null
  /** Topics before it that belong to a later verb; the nearest last. */
  readonly outerTopics: readonly Noun[]
}

/** Whether a noun is set before its sentence by は. */
export const isTopic = (noun: Noun): boolean => noun.particle.endsWith('は') && noun.particle !== 'とは'

/** Whether the next verb follows without a comma or a particle: 訪問し会談した. */
export const runsOn = ({ verb }: Clause): boolean =>
  verb.form === 'clause' && /^[\p{sc=Han}\p{sc=Katakana}]/u.test(verb.rest) && !clauseNouns.test(verb.rest)

/** Whether a noun may be the subject by its particle. */
export const isSubjectLike = (noun: Noun): boolean =>
  [
    'は',
    'が',
    'も',
    'だけが',
    'だけは',
    'などは',
    'などが',
    'なども',
    'らは',
    'らが',
    'らも',
    'こそ',
  ].includes(noun.particle)

/**
 * Gives each noun to the verb that it depends on: to the next one that still lacks such a part, from right to left,
 * without crossing. Topics pass over modifying clauses, and over clauses that have a subject of their own.
 */
export function attach(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  let pending: readonly Noun[] = []
  tokens.forEach((token, index) => {
    if (token.kind === 'noun') pending = [...pending, token]
    else {
      const nouns = takenBy(token, pending)
      pending = pending.slice(0, pending.length - nouns.length)
      clauses.push({
        verb: token,
        nouns,
        head: headOf(token, tokens[index + 1]),
        outerTopics: pending.filter(isTopic),
      })
    }
  })
  return clauses
}

function headOf(verb: Verb, next: Token | undefined): Noun | null {
  if (next?.kind !== 'noun') return null
  const datesIt = /^(?:際|時|とき|折)の/u.test(verb.rest) && next.date !== null
  const isSaidOf = /^のは、?(?!\p{sc=Hiragana})/u.test(verb.rest) && next.actors.length > 0
  return verb.form === 'modifier' || verb.form === 'content' || datesIt || isSaidOf ? next : null
}

function takenBy(verb: Verb, pending: readonly Noun[]): readonly Noun[] {
  const taken: Noun[] = []
  for (const noun of pending.toReversed()) {
    if (isBarred(verb, noun, taken, pending)) break
    taken.unshift(noun)
  }
  return taken
}

function isBarred(verb: Verb, noun: Noun, taken: readonly Noun[], pending: readonly Noun[]): boolean {
  const hasSubject = taken.some((other) => other.particle === 'が')
  if (isTopic(noun)) return isTopicBarred(verb, hasSubject) && !isTopicOfContent(verb, noun, pending)
  if (noun.particle === 'が') return !isGapped(verb, taken) && isSubjectBarred(verb, taken, hasSubject)
  if (noun.particle === 'を') return taken.some((other) => other.particle === 'を')
  if (!noun.comma) return false
  const awaitsTopic = pending.some(
    (other) => isTopic(other) && other.actors.length > 0 && !taken.includes(other),
  )
  return (isEmbedded(verb) && !isWithinContent(verb, noun, pending)) || (hasSubject && awaitsTopic)
}

/** 専門家は、イランが2019年5月以降、履行を停止してきたと指摘する: a date after the subject of what is said belongs to it. */
function isWithinContent(verb: Verb, noun: Noun, pending: readonly Noun[]): boolean {
  const before = pending.slice(0, pending.indexOf(noun))
  const subject = before.findLast((other) => other.particle === 'が' || isTopic(other))
  return verb.form === 'content' && noun.date !== null && subject?.particle === 'が'
}

/** 中国が31億ドル、ロシアが5,300万ドルの輸出をした: the first subject shares the verb of the second. */
const isGapped = (verb: Verb, [next, after]: readonly Noun[]): boolean =>
  !isEmbedded(verb) && next?.particle === '' && next.comma && after?.particle === 'が'

const isEmbedded = (verb: Verb): boolean => ['modifier', 'content', 'thing'].includes(verb.form)

const isTopicBarred = (verb: Verb, hasSubject: boolean): boolean =>
  isEmbedded(verb) || (verb.form === 'clause' && hasSubject)

/** ペスコフ報道官は、スイスは中立国ではないと主張した: the nearer of two topics belongs to what is said. */
const isTopicOfContent = (verb: Verb, noun: Noun, pending: readonly Noun[]): boolean => {
  const topics = pending.filter((other) => other.particle === 'は' && other.date === null)
  return (
    verb.form === 'content' &&
    /^と/u.test(verb.rest) &&
    topics.length > 1 &&
    topics[0]?.comma === true &&
    pending.indexOf(noun) >= pending.lastIndexOf(topics[topics.length - 1] ?? noun)
  )
}

/** 米国が石油輸出を禁止する決議案を準備した: who prepares stands before what the draft does. */
function isSubjectBarred(verb: Verb, taken: readonly Noun[], hasSubject: boolean): boolean {
  const hasObject = taken.some((other) => other.particle === 'を')
  const hasActorTopic = taken.some((other) => isSubjectLike(other) && other.actors.length > 0)
  const isWhole = wholeClauseNouns.test(verb.rest)
  const isOuter = verb.form === 'modifier' && !verb.inflection.past && hasObject && !isWhole
  return hasSubject || hasActorTopic || isOuter
}
