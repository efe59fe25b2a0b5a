import type { DateMention } from '../../annotations.js'
import { isTopic, type Clause } from './attach.js'
import type { Subjects } from './subjects.js'
import type { Noun } from './tokens.js'

/** A date that governs clauses after its own. */
export interface Governing {
  readonly date: DateMention
  readonly isTopic: boolean
  /** Set against what follows: it holds on only for the same subject. */
  readonly isContrasted?: boolean
}

/** The particles of nouns that say on what occasion: 8月5日の会合において. */
const occasions = [
  'において',
  'で',
  'では',
  'に際して',
  'に際し',
  'にて',
  'にあたり',
  'に当たり',
  'の場で',
  'と同時に',
  'に合わせて',
  'に合わせ',
]

/**
 * The date that stands in a clause and dates its verb: by itself, as its occasion, as the day of a newspaper that
 * speaks, as the vote on a dated text, or as the day on which it happened (会談した際の7月4日). Of two, the nearer to the
 * verb: 10月29日には…、英国は翌30日に発した.
 */
export function ownDate(clause: Clause, subjects: Subjects, text: string): DateMention | null {
  const dated = clause.nouns.filter((noun) => noun.date !== null && !isLimit(noun))
  return (
    dated.findLast((noun) => !isTopic(noun))?.date ??
    clause.head?.date ??
    clause.nouns.find((noun) => isTimeOfDay(noun, text))?.modifiedBy.at(-1) ??
    clause.nouns.find((noun) => occasions.includes(noun.particle))?.modifiedBy.at(-1) ??
    dated.at(-1)?.date ??
    publicationDate(clause, subjects) ??
    (clause.verb.match?.row.vote === true ? voteDate(clause) : null)
  )
}

/**
 * The date that goes on to govern the clauses after this one: a topic (4月12日には、…), or a date set off by a comma,
 * which reaches no further than the next contrast.
 */
export function governingDate(clause: Clause): Governing | null {
  for (const noun of clause.nouns) {
    const date = noun.date ?? (occasions.includes(noun.particle) ? noun.modifiedBy.at(-1) : undefined)
    if (date !== undefined && (isTopic(noun) || noun.comma)) return { date, isTopic: isTopic(noun) }
  }
  return null
}

/** The date after a verb that it is said of: 反対したのは2017年4月である. */
export const cleftDate = ({ verb }: Clause, dates: readonly DateMention[]): DateMention | null =>
  /^のは/u.test(verb.rest)
    ? (dates.find(({ start }) => start - verb.span.end >= 2 && start - verb.span.end <= 3) ?? null)
    : null

/** The date of a topic that stands before the clause and belongs to a later verb of its sentence. */
export const topicDate = ({ outerTopics }: Clause): DateMention | null =>
  outerTopics.map(dateOfTopic).findLast((date) => date !== null) ?? null

const dateOfTopic = (noun: Noun): DateMention | null =>
  noun.date ?? (occasions.includes(noun.particle) ? (noun.modifiedBy.at(-1) ?? null) : null)

/** 1月20日の就任初日に, 8月21日の未明に: a part of the day itself. */
const isTimeOfDay = ({ particle, comma, head }: Noun, text: string): boolean =>
  (['に', 'には', 'から'].includes(particle) || (particle === '' && comma)) &&
  /(?:初日|当日|最終日|朝|昼|夜|夕方|午前|午後|深夜|未明|早朝|夕刻|時点|段階)$/u.test(
    text.slice(head.start, head.end),
  )

const isLimit = (noun: Noun): boolean => noun.particle.startsWith('まで') || noun.particle === 'より'

function publicationDate(clause: Clause, subjects: Subjects): DateMention | undefined {
  const speaks = (noun: Noun): boolean =>
    noun.actors.some((actor) => actor.organ !== undefined && subjects.actors.includes(actor))
  return clause.nouns.find(speaks)?.modifiedBy.at(-1)
}

function voteDate(clause: Clause): DateMention | null {
  return clause.nouns.find((noun) => ['に', 'を', 'で'].includes(noun.particle))?.modifiedBy.at(-1) ?? null
}
