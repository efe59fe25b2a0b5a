import { findActors } from '../annotate/actors/find-actors.js'
import type { Label } from '../annotate/annotations.js'
import { readDates } from '../annotate/dates/read-dates.js'
import type { ActorAsked, PeriodAsked } from '../answer/asked-words.js'
import { amountAsked, type AmountAsked } from './amount-asked.js'
import { contains, type Span } from '../report/span.js'
import type { CommandContext } from './command.js'
import { isFault } from './fault.js'
import { mendPeriod, type Mended } from './mend.js'
import { deedsIn } from './question-labels.js'
import { namesIn, questionWords, type NamedActor, type QuestionWord } from './question-names.js'
import { topicIn, type QuestionTopic } from './question-topic.js'
import { takePeriodArgument } from './read-period-argument.js'

/** What a question in free words holds. */
export interface Question {
  readonly text: string
  /** In the order named, of a passive the one who does it first; a person counts as their own. */
  readonly actors: readonly ActorAsked[]
  /** The person named, as typed. */
  readonly person: string | null
  readonly period: PeriodAsked | undefined
  /** Whether the first two actors are named as one party: Russia and China, 中国とロシアは. */
  readonly isJoint: boolean
  /** What the question's verbs ask for. */
  readonly labels: readonly Label[]
  /** What amounts it is about, where it names such a thing. */
  readonly amount: AmountAsked | null
  /** The words that ask for it: visit. */
  readonly deeds: readonly string[]
  readonly topic: QuestionTopic | null
  /** Nothing but the names and the period is there. */
  readonly isBare: boolean
  /** The words that were put right. */
  readonly mended: readonly Mended[]
}

/** Reads a question: whom it names, when, what they are asked to have done, and about what. */
export function readQuestion(typed: string, context: CommandContext): Question {
  const text = typed.normalize('NFKC')
  const words = questionWords(text)
  const dated = periodIn(text, words, context)
  const undated = words.filter((word) => dated === null || isApart(word, [dated]))
  const named = namesIn(text, undated, context).filter((name) => dated === null || isApart(name, [dated]))
  const deeds = deedsIn(text, context.library.vocabulary.predicates).filter((deed) => isApart(deed, named))
  const taken = [...named, ...deeds, ...(dated === null ? [] : [dated])]
  const actors = distinct((isPassive(text, named) ? named.toReversed() : named).map(({ actor }) => actor))
  return {
    text: typed,
    actors,
    person: actors.find(({ person }) => person !== undefined)?.person ?? null,
    period: dated?.value,
    isJoint: isJoint(text, named),
    amount: amountAsked(text, context),
    labels: [...new Set(deeds.map(({ label }) => label))],
    deeds: deeds.map(({ start, end }) => text.slice(start, end)),
    topic: topicIn(text, words, taken, context),
    isBare: words.every((word) => !isApart(word, taken)),
    mended: [...named.flatMap(({ mended }) => mended ?? []), ...(dated?.mended ? [dated.mended] : [])],
  }
}

interface DatedSpan extends Span {
  readonly value: PeriodAsked
  readonly mended?: Mended
}

/** The first date, read as a typed period, so that one without a year is looked for in the reports. */
function periodIn(text: string, words: readonly QuestionWord[], context: CommandContext): DatedSpan | null {
  const people = findActors(text, context.library.vocabulary.gazetteer)
  const dates = readDates(text, { language: context.language, issued: context.today })
  const date = dates.find((each) => !people.some((name) => holds(name, each)))
  if (date === undefined) return typedPeriodIn(words, context)
  const { start, end, edtf, earliest, latest } = date
  const typed = text.slice(start, end).split(/\s+/u)
  const taken = takePeriodArgument(typed, 0, context)
  if (taken?.count === typed.length) return { start, end, value: taken.value }
  return { start, end, value: { edtf, earliest, latest, yearTaken: false } }
}

/** Theresa May is no month. */
const holds = (name: Span, date: Span): boolean =>
  contains(name, date) && name.end - name.start > date.end - date.start

/** A period as it is typed after a command (russia april), or one whose month is misspelt. */
function typedPeriodIn(words: readonly QuestionWord[], context: CommandContext): DatedSpan | null {
  const texts = words.map(({ text }) => text)
  for (const [at, word] of words.entries()) {
    if (VERBS_TOO.has(word.text)) continue
    const taken = takePeriodArgument(texts, at, context) ?? mendPeriod(texts, at, context)
    const last = taken === null || isFault(taken) ? undefined : words[at + taken.count - 1]
    if (taken === null || isFault(taken) || last === undefined) continue
    return { start: word.start, end: last.end, ...taken }
  }
  return null
}

/** Months that are other words too, where they stand in small letters. */
const VERBS_TOO: ReadonlySet<string> = new Set(['may', 'march'])

const isApart = ({ start, end }: Span, others: readonly Span[]): boolean =>
  !others.some((other) => start < other.end && other.start < end)

/** In Japanese と joins only what stands before a particle of the subject; else it is "with". */
function isJoint(text: string, [first, second]: readonly NamedActor[]): boolean {
  if (first === undefined || second === undefined) return false
  const between = text.slice(first.end, second.start)
  if (/^\s*(?:,?\s*and|&|及び|および|・|vs\.?|versus|対)\s*$/iu.test(between)) return true
  return (
    /^\s*[とや]\s*$/u.test(between) && /^\s*(?:[はがも]|の(?:違|差|相違|比較))/u.test(text.slice(second.end))
  )
}

/** Criticised by China; 中国に批判された: who did it is named last. */
function isPassive(text: string, [first, second]: readonly NamedActor[]): boolean {
  if (first === undefined || second === undefined) return false
  if (/\bby\s+(?:the\s+)?$/iu.test(text.slice(first.end, second.start))) return true
  return /^(?:に|から|によ).*[さらわかた]れ(?:た|て|る)/u.test(text.slice(second.end))
}

const distinct = (actors: readonly ActorAsked[]): readonly ActorAsked[] =>
  actors.filter((actor, index) => actors.findIndex(({ id }) => id === actor.id) === index)
