import { contains, cut, shift, type Span } from '../../../report/span.js'
import type { ActorMention, Label } from '../../annotations.js'
import type { Act, ActsRead, SentenceReading } from '../act.js'
import { attach, type Clause } from './attach.js'
import type { PredicateRow } from '../predicate-table.js'
import { aboutOf, targetOf } from './objects.js'
import { causesOf, meetingsHeld } from './noun-events.js'
import { quotationsOf, type Quotation } from './quotations.js'
import { withSameState } from './same-state.js'
import { backgroundOf, isMain, tell, type Told } from './tell.js'
import { tokenize } from './tokenize.js'
import type { Verb } from './tokens.js'
import { isAnnounced, isAsserted, isManner, isNegated } from './assertion.js'
import { withUnlistedDeeds } from './unlisted-deeds.js'
import type { VerbFinder } from './verbs.js'
import { createVoiceReader } from './voice.js'

/** Reads who does what in a Japanese sentence, and in the words that somebody is quoted with in it. */
export function readJapaneseActs(sentence: SentenceReading, verbs: VerbFinder): ActsRead {
  if (isOfNobody(sentence)) return { acts: [], carried: [] }
  const reading = withSameState(sentence)
  const { clauses, told } = tellAll(reading, verbs)
  const acts = actsOf(clauses, told, reading)
  const quoted = quotationsOf(told, reading.text).flatMap((one) => quotedActs(one, reading, verbs))
  const held = meetingsHeld(clauses, told, reading)
  return {
    acts: [...acts, ...held, ...quoted],
    causes: causesOf(told),
    carried: carriedOn(told, reading.carried),
    pair: pairOf(told),
    background: backgroundOf(told),
  }
}

/** Nobody is named or spoken of, and no date may have to be told from another: there is nothing to read. */
const isOfNobody = ({ text, actors, dates, carried, pair = [] }: SentenceReading): boolean =>
  actors.length + carried.length + pair.length === 0 && dates.length < 2 && !text.includes('同国')

interface TellAll {
  readonly clauses: readonly Clause[]
  readonly told: readonly Told[]
}

function tellAll(reading: SentenceReading, verbs: VerbFinder): TellAll {
  const listed = attach(tokenize({ ...reading, verbs: verbs.find(reading.text) }))
  const clauses = withUnlistedDeeds(listed, reading.text)
  return { clauses, told: tell(clauses, reading) }
}

function actsOf(clauses: readonly Clause[], told: readonly Told[], reading: SentenceReading): readonly Act[] {
  const voiceOf = createVoiceReader(told, reading)
  return told.flatMap((one, index): Act[] => {
    const { verb } = one.clause
    if (verb.match === null || one.subjects.actors.length === 0) return []
    if (!isAsserted(clauses, index, reading.text) || isManner(clauses, index, reading.text)) return []
    const { row } = verb.match
    const about = objectOf(told, one, row, reading.text)
    return [
      {
        label: labelOf(verb, row.label, about && cut(reading.text, about)),
        negated: isNegated(verb, row.negative),
        ...placeOf(one.clause),
        subjects: one.subjects.actors,
        about,
        target: targetOf(one.clause, one.subjects, askedOf(clauses, index)),
        voice: voiceOf(index),
        date: one.date,
        isPast: isPast(clauses, verb) && !isDatedPlan(told[index - 1]),
      },
    ]
  })
}

/** A draft that is prepared is proposed; other things are only prepared: 予備隊を準備した. */
const labelOf = ({ words }: Verb, label: Label, about: string | null): Label =>
  label === 'propose' && words.startsWith('準備') && about !== null && !/(?:案|提案|草稿)$/u.test(about)
    ? 'act'
    : label

const stances: readonly Label[] = [
  'support',
  'oppose',
  'veto',
  'abstain',
  'condemn',
  'demand',
  'agree',
  'propose',
]

/** Stances that a speaker takes in quotation marks without naming a subject; they are dated as the saying of them is. */
function quotedActs(
  { teller, inside }: Quotation,
  reading: SentenceReading,
  verbs: VerbFinder,
): readonly Act[] {
  const actors = reading.actors
    .filter((actor) => contains(inside, actor))
    .map((actor) => shift(actor, -inside.start))
  const text = reading.text.slice(inside.start, inside.end)
  const quoted: SentenceReading = { text, actors, dates: [], carried: teller.subjects.actors }
  const { clauses, told } = tellAll(quoted, verbs)
  return actsOf(clauses, told, quoted)
    .filter((act) => isStance(act) && isTeller(act.subjects, teller))
    .map((act) => ({ ...movedInto(act, inside), subjects: teller.subjects.actors, ...timeOf(teller) }))
}

const isStance = ({ label, negated, voice }: Act): boolean =>
  voice === 'actor' && stances.includes(label) && !(label === 'demand' && negated)

const movedInto = (act: Act, { start }: Span): Act => ({
  ...act,
  trigger: shift(act.trigger, start),
  clause: shift(act.clause, start),
  about: act.about === null ? null : shift(act.about, start),
})

const timeOf = ({ clause, date }: Told): Pick<Act, 'date' | 'isPast'> => ({
  date,
  isPast: clause.verb.inflection.past,
})

const isTeller = (subjects: readonly ActorMention[], { subjects: { actors } }: Told): boolean =>
  subjects.every(({ id }) => actors.some((actor) => actor.id === id))

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

/** What an act is about; where a vote does not repeat it, the object of another vote or proposal in its sentence. */
function objectOf(told: readonly Told[], act: Told, row: PredicateRow, text: string): Span | null {
  const own = aboutOf(act.clause, row.label, text)
  if (own !== null || !row.vote) return own
  const objects = told.flatMap(({ clause }) => {
    const other = clause.verb.match?.row
    const shares = clause !== act.clause && other !== undefined && (other.vote || other.label === 'propose')
    return shares ? [aboutOf(clause, other.label, text)] : []
  })
  return objects.findLast((object) => object !== null) ?? null
}

/** The clause that says what is asked of whom: 北朝鮮が開発を止めるよう, before 呼びかける. */
function askedOf(clauses: readonly Clause[], index: number): Clause | undefined {
  const before = clauses[index - 1]
  return before?.verb.form === 'content' ? before : undefined
}

function carriedOn(told: readonly Told[], before: readonly ActorMention[]): readonly ActorMention[] {
  const main = told.filter(({ clause }) => isMain(clause))
  return (
    main.findLast(({ subjects }) => subjects.own && subjects.actors.length > 0)?.subjects.actors ??
    (main.length > 0 ? [] : before)
  )
}

/** Who acts in the last clause that tells of two, with whom: 韓国の大統領は首相と会談した, before 両首脳. */
function pairOf(told: readonly Told[]): readonly ActorMention[] {
  const groups = told
    .filter(({ clause, subjects }) => isMain(clause) && subjects.actors.length > 0)
    .map(({ clause, subjects }) => [...subjects.actors, ...partnersOf(clause)])
  return groups.findLast((actors) => new Set(actors.map(({ id }) => id)).size === 2) ?? []
}

const partnersOf = ({ nouns }: Clause): readonly ActorMention[] =>
  nouns
    .filter(({ particle }) => ['と', 'に', 'を', 'に対し', 'に対して', 'へ'].includes(particle))
    .flatMap(({ actors }) => actors)
