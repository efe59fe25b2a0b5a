import { findActors } from '../annotate/actors/find-actors.js'
import { takeActor } from '../annotate/actors/typed-actors.js'
import type { ActorAsked } from '../answer/asked-words.js'
import type { Span } from '../report/span.js'
import { isStopWord, QUESTION_WORDS } from '../search/stop-words.js'
import type { CommandContext } from './command.js'
import { isFault } from './fault.js'
import { mendActor, type Mended } from './mend.js'

/** A word of a question; one ends where the script changes: russiaのstance. */
export interface QuestionWord extends Span {
  readonly text: string
}

/** An actor where a question names it. */
export interface NamedActor extends Span {
  readonly actor: ActorAsked
  readonly mended?: Mended
}

/** The words of a question, without punctuation. */
export function questionWords(text: string): readonly QuestionWord[] {
  const words =
    /[\p{sc=Latin}\p{N}]+(?:['’.\-/][\p{sc=Latin}\p{N}]+)*|[\p{sc=Katakana}ー・]+|[\p{sc=Han}]+|[\p{sc=Hiragana}]+/gu
  return [...text.matchAll(words)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whom a question names, in order: as texts name them, and as people type them (whats chinas position). */
export function namesIn(
  text: string,
  words: readonly QuestionWord[],
  context: CommandContext,
): readonly NamedActor[] {
  const found = findActors(text, context.library.vocabulary.gazetteer).map(
    ({ id, person, start, end }): NamedActor => ({
      actor: person === undefined ? { id } : { id, person },
      start,
      end,
    }),
  )
  const named = [...found, ...typedIn(words, found, context)]
  const all = named.length > 0 ? named : mendedIn(words, context)
  return all.toSorted((a, b) => a.start - b.start)
}

function typedIn(
  words: readonly QuestionWord[],
  found: readonly Span[],
  { library }: CommandContext,
): readonly NamedActor[] {
  const texts = words.map(({ text }) => singular(text))
  const named: NamedActor[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [first] = words.slice(at)
    if (first === undefined || isPlainWord(first.text)) continue
    const taken = takeTyped(texts, words, at, library.vocabulary.gazetteer)
    const last = taken === null ? undefined : words[at + taken.count - 1]
    if (taken === null || last === undefined) continue
    if (isCalledAfter(words, at, taken.count, library.vocabulary.gazetteer)) continue
    const span = { start: first.start, end: last.end }
    if ([...found, ...named].some((other) => span.start < other.end && other.start < span.end)) continue
    const { id, person } = taken
    named.push({ ...span, actor: person === undefined ? { id } : { id, person } })
  }
  return named
}

/** The Oslo accord: a place and a word beside it that name no actor together, as texts write them. */
function isCalledAfter(
  words: readonly QuestionWord[],
  at: number,
  count: number,
  gazetteer: CommandContext['library']['vocabulary']['gazetteer'],
): boolean {
  const next = words[at + count]?.text
  if (next === undefined) return false
  const place = words.slice(at, at + count).map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1))
  const [alone, together] = [place, [...place, next]].map((names) => findActors(names.join(' '), gazetteer))
  return (alone?.some(({ form }) => form === 'place') ?? false) && together?.length === 0
}

/** A name as it is typed, or without the s of a genitive that lost its sign. */
function takeTyped(
  texts: readonly string[],
  words: readonly QuestionWord[],
  at: number,
  gazetteer: CommandContext['library']['vocabulary']['gazetteer'],
): ReturnType<typeof takeActor> {
  const exact = words.map(({ text }) => text)
  return takeActor(exact, at, gazetteer) ?? takeActor(texts, at, gazetteer)
}

/** The one name that is misspelt, where no other is there. */
function mendedIn(words: readonly QuestionWord[], context: CommandContext): readonly NamedActor[] {
  const texts = words.map(({ text }) => singular(text))
  for (const [at, { text, start }] of words.entries()) {
    if (text.length < SHORTEST && /^\p{sc=Latin}/u.test(text)) continue
    const mended = mendActor(texts, at, context)
    const last = mended === null || isFault(mended) ? undefined : words[at + mended.count - 1]
    if (mended === null || isFault(mended) || last === undefined) continue
    return [{ start, end: last.end, actor: mended.value, mended: mended.mended }]
  }
  return []
}

/** Among the words of a sentence, shorter ones are near to too many names. */
const SHORTEST = 5

const singular = (text: string): string => text.replace(/(?<=\p{sc=Latin}{3})['’]?s$/iu, '')

const isPlainWord = (text: string): boolean =>
  /^[a-z]/u.test(text) && (isStopWord(text) || QUESTION_WORDS.has(text))
