import type { Label, Position } from '../annotate/annotations.js'
import { actorName } from '../annotate/actors/actor-name.js'
import { takeActor } from '../annotate/actors/typed-actors.js'
import { findActors } from '../annotate/actors/find-actors.js'
import { findTerms } from '../annotate/terms/find-terms.js'
import type { Span } from '../report/span.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked } from './asked-words.js'
import type { PositionHit } from './position-hits.js'
import { reviewMark } from './review-words.js'
import { showDated } from './show-date.js'
import { wordsFor } from './words.js'

/**
 * What a position says, made of annotations and vocabulary alone: `12 April 2017 (year inferred) · Russia vetoed
 * (拒否権を行使) · draft resolution (決議案) · Syria`.
 */
export function headlineOf(
  hit: PositionHit,
  context: AnswerContext,
  /** Who did the same with it. */
  others: readonly Position[] = [],
): string {
  const { position } = hit
  const t = wordsFor(context.language)
  const who = [position, ...others].map((each) => whoOf(each, context))
  const parts = [
    showDated(position.date, context.language),
    `${[...new Set(who)].join(context.language === 'ja' ? '・' : ' and ')} ${whatOf(hit, context)}`,
    ...aboutOf(hit, context),
    position.target === null ? '' : t('toward', { actor: nameOf(position.target, context) }),
    position.voice === 'actor' ? '' : t(`voice-${position.voice}`),
    reviewMark(position, context.language),
  ]
  return parts.filter(Boolean).join(' · ')
}

type Naming = Pick<AnswerContext, 'library' | 'language'>

/** The name of an actor in the asker's language. */
export const nameOf = (id: string, { library, language }: Naming): string =>
  actorName(id, language, library.vocabulary.gazetteer)

/** A person in the asker's language, where the lists know the name, with the name as written: Wang Yi, 王毅. */
export function personName(written: string, context: AnswerContext): string {
  const known = knownName(written, context)
  return known === null ? written : wordsFor(context.language)('both-names', { name: known, written })
}

/** The same where it stands alone: Wang Yi (王毅). */
export function personTitle(written: string, context: AnswerContext): string {
  const known = knownName(written, context)
  if (known === null) return written
  return wordsFor(context.language)('with-person', { actor: known, person: written })
}

/** The name in the asker's language; null where it is unknown, or the name is written in that language. */
function knownName(written: string, { library, language }: AnswerContext): string | null {
  if (isWrittenIn(written, language)) return null
  const { gazetteer } = library.vocabulary
  const person = takeActor(written.split(/\s+/u), 0, gazetteer)?.person ?? written
  return gazetteer.people.get(person)?.[language] ?? null
}

/** Whether a name is in the letters of a language. */
const isWrittenIn = (name: string, language: AnswerContext['language']): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name) === (language === 'ja')

/** An actor as asked for, in the asker's language: Russia (Sergey Lavrov, セルゲイ・ラブロフ). */
export function askedName({ id, person }: ActorAsked, context: AnswerContext): string {
  const actor = nameOf(id, context)
  if (person === undefined) return actor
  return wordsFor(context.language)('with-person', { actor, person: personName(person, context) })
}

/** An actor as it is typed, in the asker's language: `north-korea`. */
export const typedName = ({ id, person }: ActorAsked, context: Naming): string =>
  (person ?? nameOf(id, context)).toLowerCase().replaceAll(' ', '-')

function whoOf(position: Position, context: AnswerContext): string {
  const actor = nameOf(position.actor, context)
  const { person: written, organ } = position
  const person = written === undefined ? organ : personName(written, context)
  return person === undefined ? actor : wordsFor(context.language)('with-person', { actor, person })
}

/** The label in the asker's language, with the report's own words for it. */
export function whatOf({ position, paragraph }: PositionHit, { language }: AnswerContext): string {
  const label = wordsFor(language)(`${position.negated ? 'not' : 'label'}-${position.label}`)
  const own = paragraph.text.slice(position.trigger.start, position.trigger.end)
  return own.toLowerCase() === label ? label : bracketed(label, own, language)
}

/** Labels as a question asks for them: opposed, vetoed. */
export function labelsTitle(labels: readonly Label[], { language }: AnswerContext): string {
  const t = wordsFor(language)
  return labels.map((label) => t(`label-${label}`)).join(language === 'ja' ? '・' : ', ')
}

const bracketed = (words: string, quoted: string, language: AnswerContext['language']): string =>
  language === 'ja' ? `${words}（${quoted}）` : `${words} (${quoted})`

/** About what: in the text's language as it stands, else its terms and actors, the head of the phrase first. */
function aboutOf({ position, report }: PositionHit, context: AnswerContext): readonly string[] {
  const { about } = position
  if (about === null) return []
  if (report.language === context.language) return [about]
  const { gazetteer, terms } = context.library.vocabulary
  const known: (Span & { words: string })[] = [
    ...findTerms(about, terms).map(({ start, end, term }) => {
      const meaning = term[context.language][0] ?? ''
      return { start, end, words: bracketed(meaning, about.slice(start, end), context.language) }
    }),
    ...findActors(about, gazetteer).map(({ start, end, id }) => ({ start, end, words: nameOf(id, context) })),
  ]
  const inOrder = known.toSorted((a, b) => a.start - b.start).map(({ words }) => words)
  const headFirst = report.language === 'ja' ? inOrder.toReversed() : inOrder
  return headFirst.length > 0 ? [...new Set(headFirst)].slice(0, 4) : [about]
}
