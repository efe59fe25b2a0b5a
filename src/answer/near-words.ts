import { typedKey } from '../annotate/actors/typed-keys.js'
import type { AnswerContext } from './answer-context.js'
import type { ActorAsked } from './asked-words.js'

/** The actors whose spellings are near to misspelt words, of those that the reports name, each once. */
export function actorsNear(
  words: string,
  { library }: Pick<AnswerContext, 'library'>,
): readonly ActorAsked[] {
  const typed = typedKey(words)
  if (!isMendable(typed)) return []
  const annotations = library.reports.flatMap((report) => report.annotations)
  const mentioned = new Set(annotations.flatMap(({ actors }) => actors.map(({ id }) => id)))
  const near: ActorAsked[] = []
  for (const [key, named] of library.vocabulary.gazetteer.keys.named) {
    if (!isMendable(key) || !isNear(typed, key)) continue
    for (const { id, person } of named) {
      if (!mentioned.has(id) || near.some((each) => each.id === id && each.person === person)) continue
      near.push(person === undefined ? { id } : { id, person })
    }
  }
  return near
}

/** The months, in English and in lower case, that a misspelt word is near to; none for a word that is one. */
export function monthsNear(word: string): readonly string[] {
  const typed = word.normalize('NFKC').toLowerCase()
  if (!isMendable(typed) || isMonth.test(typed)) return []
  return months.filter((month) => isNear(typed, month))
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const isMonth =
  /^(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)$/u

/** Long enough to be told from others: four letters, or three kana. Chinese characters are never mended. */
const isMendable = (word: string): boolean =>
  /^\p{sc=Latin}[\p{sc=Latin}' ]{3,}$/u.test(word) || /^[\p{sc=Katakana}ー]{3,}$/u.test(word)

/** One letter may be wrong, in long words two; two letters that changed places are one wrong. */
function isNear(typed: string, key: string): boolean {
  const slack = Math.min(typed.length, key.length) < LONG ? 1 : 2
  return Math.abs(typed.length - key.length) <= slack && lettersWrong(typed, key) <= slack
}

const LONG = 8

/** The distance of two words by optimal string alignment: letters changed, missing, too many, or in the other order. */
function lettersWrong(a: string, b: string): number {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const isSame = a[row - 1] === b[at - 1]
      const changed = (last[at - 1] ?? 0) + (isSame ? 0 : 1)
      const least = Math.min(changed, (last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1)
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
      now.push(isSwapped ? Math.min(least, (before[at - 2] ?? 0) + 1) : least)
    }
    before = last
    last = now
  }
  return last[b.length] ?? 0
}
