import type { ActorMention, DateMention } from '../../annotations.js'
import type { SentenceReading } from '../act.js'
import { otherTime } from '../time-words.js'
import { isSubjectLike, runsOn, type Clause } from './attach.js'
import { cleftDate, governingDate, ownDate, topicDate, type Governing } from './clause-date.js'
import {
  changesSubject,
  namesBoth,
  namesOfficial,
  patientsOf,
  subjectsOf,
  type Subjects,
} from './subjects.js'

/** A clause with who acts in it and when. */
export interface Told {
  readonly clause: Clause
  readonly subjects: Subjects
  readonly date: DateMention | null
}

/** Goes through the clauses of a sentence in order, keeping who was spoken of and which date governs. */
export function tell(clauses: readonly Clause[], reading: SentenceReading): readonly Told[] {
  return withSharedDates(withTellersDates(tellInTurn(clauses, reading)), reading.text)
}

/**
 * Dates in what is said or in what modifies a noun, after a date of the sentence itself: they leave the month of the
 * context as it was. 紙は10月16日、中国が8月に実験を行ったと伝えた.
 */
export function backgroundOf(told: readonly Told[]): readonly DateMention[] {
  const datesOf = ({ clause }: Told): readonly DateMention[] =>
    clause.nouns.flatMap(({ date }) => (date === null ? [] : [date]))
  const own = told.filter(({ clause }) => isMain(clause)).flatMap(datesOf)
  return own.length === 0 ? [] : told.filter(({ clause }) => !isMain(clause)).flatMap(datesOf)
}

/** Whether a clause is one of the sentence's own, and no part of another. */
export const isMain = ({ verb }: Clause): boolean => verb.form === 'clause' || verb.form === 'end'

function tellInTurn(
  clauses: readonly Clause[],
  { text, carried, pair, dates }: SentenceReading,
): readonly Told[] {
  const hasSubject = (clause: Clause): boolean =>
    clause.nouns.some(isSubjectLike) && !namesBoth(clause, text) && !namesOfficial(clause, text)
  let spokenOf = clauses.some(hasSubject) ? [] : carried
  let governing: Governing | null = null
  return clauses.map((clause) => {
    const subjects = subjectsOf(clause, spokenOf, text, pair)
    const own = ownDate(clause, subjects, text) ?? cleftDate(clause, dates)
    if (governing?.isContrasted === true && subjects.own) governing = null
    const date = own ?? governedDate(clause, governing)
    if (isMain(clause)) {
      spokenOf = nextSpokenOf(clause, subjects, spokenOf, text)
      governing = nextGoverning(clause, governing)
    }
    return { clause, subjects, date }
  })
}

/** Modifiers have their own time, but for those whose noun acts on the occasion that the sentence is about. */
function governedDate(clause: Clause, governing: Governing | null): DateMention | null {
  const topic = topicDate(clause)
  if (isMain(clause) || clause.verb.form === 'thing') return topic ?? governing?.date ?? null
  const acts = clause.verb.form === 'modifier' && (clause.head?.actors.length ?? 0) > 0
  return acts && clause.verb.match?.row.vote === true ? topic : null
}

/**
 * Verbs that follow each other without a comma happen together (モスクワを訪問し会談を行った際の7月4日に), and so do those
 * of one subject that are told in one breath (3日に訪れ、会談した).
 */
function withSharedDates(told: readonly Told[], text: string): readonly Told[] {
  const shared: Told[] = []
  told.forEach((one, index) => {
    const next = told[index + 1]
    const isJoined = next !== undefined && !next.subjects.own && runsOn(one.clause)
    const before = isMain(one.clause) ? shared.findLast(({ clause }) => isMain(clause)) : shared.at(-1)
    const date = one.date ?? (isJoined ? next.date : null) ?? sharedDate(before, one, text)
    shared.push(one.subjects.actors.length === 0 ? one : { ...one, date })
  })
  return shared
}

function sharedDate(before: Told | undefined, one: Told, text: string): DateMention | null {
  if (before === undefined || one.subjects.own || one.clause.nouns.some((noun) => noun.date !== null))
    return null
  if (runsOn(before.clause)) return before.date
  const { span, form, rest, words } = before.clause.verb
  const between = text.slice(span.end, one.clause.verb.span.start)
  const isOneBreath =
    isMain(one.clause) && form === 'clause' && rest.startsWith('、') && !/[ただ]$/u.test(words)
  return isOneBreath && !otherTime.test(between) ? before.date : null
}

/** What somebody says of themselves is dated as the saying of it is: 米国は3日、制裁を支持すると述べた. */
function withTellersDates(told: readonly Told[]): readonly Told[] {
  return told.map((one, index) => {
    if (one.date !== null || one.subjects.own || one.clause.verb.form !== 'content') return one
    const teller = told.slice(index + 1).find(({ clause }) => isMain(clause))
    return { ...one, date: teller?.date ?? null }
  })
}

function nextSpokenOf(
  clause: Clause,
  { actors, own }: Subjects,
  before: readonly ActorMention[],
  text: string,
): readonly ActorMention[] {
  if (clause.verb.inflection.passive) return patientsOf(clause).length > 0 ? patientsOf(clause) : before
  if (own && actors.length > 0) return actors
  return changesSubject(clause, text) ? [] : before
}

/** A topic governs to the sentence's end, a date with a comma up to a contrast of subjects; each until the next date. */
function nextGoverning(clause: Clause, before: Governing | null): Governing | null {
  const here = governingDate(clause) ?? (clause.nouns.some((noun) => noun.date !== null) ? null : before)
  const contrast = /^(?:が、|の?に対し|けれど|ものの|一方)/u.test(clause.verb.rest)
  return here !== null && !here.isTopic && contrast ? { ...here, isContrasted: true } : here
}
