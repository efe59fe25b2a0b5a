import { actorName } from '../annotate/actors/actor-name.js'
import { findActors } from '../annotate/actors/find-actors.js'
import type { Gazetteer } from '../annotate/actors/gazetteer.js'
import { takeActor } from '../annotate/actors/typed-actors.js'
import { readDates } from '../annotate/dates/read-dates.js'
import { findAmounts } from '../annotate/figures/find-amounts.js'
import { foldDigits } from '../annotate/figures/fold-digits.js'
import { findTerms } from '../annotate/terms/find-terms.js'
import type { Terms } from '../annotate/terms/terms.js'
import { translateTerm } from '../annotate/terms/translate-terms.js'
import type { Annotations } from '../annotate/annotations.js'
import { paragraphsOf } from '../report/report.js'
import { cut, overlaps, type Span } from '../report/span.js'
import { standsAny } from '../search/standing-words.js'
import type { AnswerContext } from './answer-context.js'

/** Words of a question that the reports may have in other words: a term, an actor, a date or an amount. */
export interface Spelled extends Span {
  /** As typed. */
  readonly asked: string
  /** What else they may be called, in either language. */
  readonly others: readonly string[]
  /** The id of the actor that they name. */
  readonly actor?: string
}

/** What typed words may be called otherwise: where several readings overlap, the longest stands. */
export async function otherSpellings(text: string, context: AnswerContext): Promise<readonly Spelled[]> {
  const found = [...actorsIn(text, context), ...amountsIn(text, context), ...datesIn(text, context)]
  const terms = await termsIn(text, context)
  const longest = [...found, ...terms].toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const taken: Spelled[] = []
  for (const each of longest) if (!taken.some((other) => overlaps(other, each))) taken.push(each)
  return taken.toSorted((a, b) => a.start - b.start)
}

const lengthOf = ({ start, end }: Span): number => end - start

function spelled(text: string, span: Span, others: readonly string[]): Spelled {
  const asked = cut(text, span)
  const { start, end } = span
  return { start, end, asked, others: [...new Set(others)].filter((words) => words !== asked) }
}

/** A term of several English words that stands nowhere is looked for word by word. */
async function termsIn(text: string, { library }: AnswerContext): Promise<readonly Spelled[]> {
  const { terms } = library.vocabulary
  const allOf = (words: string): readonly string[] =>
    LANGUAGES.flatMap((language) => translateTerm(words, terms, language))
  const spelt = findTerms(text, terms).map(async (found) => {
    const { ja, en } = found.term
    const whole = spelled(text, found, [...ja, ...en, ...allOf(cut(text, found))])
    const isOne = !/\s/u.test(whole.asked) || (await standsAny([whole.asked, ...whole.others], library))
    const parts = isOne ? [] : partsOf(whole, terms)
    return parts.length > 0 ? parts : [whole]
  })
  return (await Promise.all(spelt)).flat()
}

const LANGUAGES = ['ja', 'en'] as const

function partsOf({ asked, start }: Spelled, terms: Terms): readonly Spelled[] {
  const words = [...asked.matchAll(/\S+/gu)]
  if (words.length < 2) return []
  return words.flatMap(({ 0: word, index }) => {
    const span = { start: start + index, end: start + index + word.length }
    const others = LANGUAGES.flatMap((language) => translateTerm(word, terms, language))
    return others.length === 0
      ? []
      : [{ ...span, asked: word, others: others.filter((each) => each !== word) }]
  })
}

/** A state or body by its names; a person by theirs, and by the last part of them. */
function actorsIn(text: string, { library }: AnswerContext): readonly Spelled[] {
  const { gazetteer } = library.vocabulary
  return findActors(text, gazetteer).map((found) => {
    if (found.person !== undefined) return spelled(text, found, namesOf(found.person, gazetteer))
    const names = LANGUAGES.map((language) => actorName(found.id, language, gazetteer))
    return { ...spelled(text, found, names), actor: found.id }
  })
}

function namesOf(person: string, gazetteer: Gazetteer): readonly string[] {
  const known = takeActor(person.split(/\s+/u), 0, gazetteer)?.person ?? person
  const names = gazetteer.people.get(known)
  if (names === undefined) return []
  const [last = names.ja, family = names.en] = [names.ja.split('・').at(-1), names.en.split(' ').at(-1)]
  return [names.ja, names.en, last, family]
}

/** Amounts of the same value and unit, as the reports write them: $278 million is 2億7,800万ドル. */
function amountsIn(text: string, context: AnswerContext): readonly Spelled[] {
  const amounts = findAmounts(foldDigits(text), [], context.library.vocabulary.units)
  return amounts.flatMap((amount) => {
    const same = writtenIn(context, ({ figures }) =>
      figures.filter(({ value, unit }) => unit === amount.unit && Math.abs(value) === Math.abs(amount.value)),
    )
    return same.length === 0 ? [] : [spelled(text, amount, same)]
  })
}

/** The same dates, as the reports write them; a year is understood as it stands. */
function datesIn(text: string, context: AnswerContext): readonly Spelled[] {
  const { language, today } = context
  return readDates(text, { language, issued: today }).flatMap((asked) => {
    const same = writtenIn(context, ({ dates }) => dates.filter(({ edtf }) => edtf === asked.edtf))
    return same.length === 0 || /^\d{4}$/u.test(asked.edtf) ? [] : [spelled(text, asked, same)]
  })
}

/** The words of the reports that some annotations stand for. */
function writtenIn(
  { library }: AnswerContext,
  spansOf: (annotations: Annotations) => readonly Span[],
): readonly string[] {
  return library.reports.flatMap((report) =>
    paragraphsOf(report).flatMap((paragraph, at) => {
      const annotations = report.annotations[at]
      return annotations ? spansOf(annotations).map((span) => cut(paragraph.text, span)) : []
    }),
  )
}
