import type { ActorMention, DateMention } from '../../annotations.js'
import type { Act, ActsRead, SentenceReading } from '../act.js'
import { attach, isSubjectLike, runsOn, type Clause } from './attach.js'
import { governingDate, cleftDate, ownDate, topicDate, type Governing } from './clause-date.js'
import type { PredicateRow } from '../predicate-table.js'
import { aboutOf, targetOf } from './objects.js'
import { changesSubject, namesBoth, patientsOf, subjectsOf, type Subjects } from './subjects.js'
import { tokenize } from './tokenize.js'
import type { Noun, Verb } from './tokens.js'
import { isAnnounced, isAsserted, isNegated } from './assertion.js'
import type { VerbFinder } from './verbs.js'
import { createVoiceReader } from './voice.js'

/** A clause with who acts in it and when. */
interface Told {
  readonly clause: Clause
  readonly subjects: Subjects
  readonly date: DateMention | null
}

/** Reads who does what in a Japanese sentence. */
export function readJapaneseActs(reading: SentenceReading, verbs: VerbFinder): ActsRead {
  const clauses = attach(tokenize({ ...reading, verbs: verbs.find(reading.text) }))
  const told = withSharedDates(withTellersDates(tell(clauses, reading)))
  const voiceOf = createVoiceReader(told, reading)
  const acts = told.flatMap((one, index): Act[] => {
    const { verb } = one.clause
    if (verb.match === null || one.subjects.actors.length === 0 || !isAsserted(clauses, index, reading.text))
      return []
    const { row } = verb.match
    return [
      {
        label: row.label,
        negated: isNegated(verb, row.negative),
        ...placeOf(one.clause),
        subjects: one.subjects.actors,
        about: objectOf(told, one, row, reading.text)?.span ?? null,
        target: targetOf(one.clause, one.subjects, askedOf(clauses, index)),
        voice: voiceOf(index),
        date: one.date,
        isPast: isPast(clauses, verb) && !isDatedPlan(told[index - 1]),
      },
    ]
  })
  return { acts, carried: carriedOn(told, reading.carried) }
}

/** What is announced for a day tells nothing of the day it was announced: 6月12日に会談すると発表した. */
const isDatedPlan = (before: Told | undefined): boolean =>
  before !== undefined && before.date !== null && isAnnounced(before.clause)

/** A verb in the middle of a sentence is in the time of its end. */
function isPast(clauses: readonly Clause[], verb: Verb): boolean {
  const last = clauses.findLast((clause) => clause.verb.form === 'end')?.verb ?? verb
  return verb.inflection.past || (verb.form !== 'end' && last.inflection.past)
}

const placeOf = ({ nouns, verb }: Clause): Pick<Act, 'trigger' | 'clause'> => ({
  trigger: verb.span,
  clause: { start: nouns[0]?.span.start ?? verb.span.start, end: verb.span.end },
})

/** Goes through the clauses in order, keeping who was spoken of and which date governs. */
function tell(clauses: readonly Clause[], { text, carried, dates }: SentenceReading): readonly Told[] {
  const hasSubject = (clause: Clause): boolean => clause.nouns.some(isSubjectLike) && !namesBoth(clause, text)
  let spokenOf = clauses.some(hasSubject) ? [] : carried
  let governing: Governing | null = null
  return clauses.map((clause) => {
    const subjects = subjectsOf(clause, spokenOf, text)
    const own = ownDate(clause, subjects) ?? cleftDate(clause, dates)
    const isMain = clause.verb.form === 'clause' || clause.verb.form === 'end'
    const governed = topicDate(clause) ?? governing?.date ?? null
    const date = own ?? (isMain || clause.verb.form === 'thing' ? governed : null)
    if (isMain) {
      spokenOf = nextSpokenOf(clause, subjects, spokenOf, text)
      governing = nextGoverning(clause, governing)
    }
    return { clause, subjects, date }
  })
}

/** Verbs that follow each other without a comma happen together: モスクワを訪問し会談を行った際の7月4日に. */
function withSharedDates(told: readonly Told[]): readonly Told[] {
  return told.map((one, index) => {
    const [before, next] = [told[index - 1], told[index + 1]]
    if (one.date !== null || one.subjects.actors.length === 0) return one
    if (next !== undefined && !next.subjects.own && runsOn(one.clause)) return { ...one, date: next.date }
    return before !== undefined && !one.subjects.own && runsOn(before.clause)
      ? { ...one, date: before.date }
      : one
  })
}

/** What somebody says of themselves is dated as the saying of it is: 米国は3日、制裁を支持すると述べた. */
function withTellersDates(told: readonly Told[]): readonly Told[] {
  return told.map((one, index) => {
    if (one.date !== null || one.subjects.own || one.clause.verb.form !== 'content') return one
    const teller = told
      .slice(index + 1)
      .find(({ clause }) => clause.verb.form === 'clause' || clause.verb.form === 'end')
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

/** A topic governs to the sentence's end, a date with a comma up to a contrast; each until the next date. */
function nextGoverning(clause: Clause, before: Governing | null): Governing | null {
  const here = governingDate(clause) ?? (clause.nouns.some((noun) => noun.date !== null) ? null : before)
  const contrast = /^(?:が、|の?に対し|けれど|ものの|一方)/u.test(clause.verb.rest)
  return here !== null && !here.isTopic && contrast ? null : here
}

/** What an act is about; where a vote does not repeat it, the object of another vote or proposal in its sentence. */
function objectOf(told: readonly Told[], act: Told, row: PredicateRow, text: string): Noun | null {
  const own = aboutOf(act.clause, row.label, text)
  if (own !== null || !row.vote) return own
  const objects = told.flatMap(({ clause }) => {
    const other = clause.verb.match?.row
    const shares = clause !== act.clause && other !== undefined && (other.vote || other.label === 'propose')
    return shares ? [aboutOf(clause, other.label, text)] : []
  })
  return objects.findLast((noun) => noun !== null) ?? null
}

/** The clause that says what is asked of whom: 北朝鮮が開発を止めるよう, before 呼びかける. */
function askedOf(clauses: readonly Clause[], index: number): Clause | undefined {
  const before = clauses[index - 1]
  return before?.verb.form === 'content' ? before : undefined
}

function carriedOn(told: readonly Told[], before: readonly ActorMention[]): readonly ActorMention[] {
  const main = told.filter(({ clause }) => clause.verb.form === 'clause' || clause.verb.form === 'end')
  return (
    main.findLast(({ subjects }) => subjects.own && subjects.actors.length > 0)?.subjects.actors ??
    (main.length > 0 ? [] : before)
  )
}
