import { actorsNamed } from '../annotate/actors/typed-actors.js'
import type { ActorAsked, PeriodAsked } from '../answer/asked-words.js'
import { nameOf, personTitle } from '../answer/headline.js'
import { actorsNear, monthsNear } from '../answer/near-words.js'
import { showDate, typedPeriod } from '../answer/show-date.js'
import { wordsFor } from '../answer/words.js'
import { asTyped } from '../answer/compose.js'
import { translateTerm } from '../annotate/terms/translate-terms.js'
import { paragraphsOf } from '../report/report.js'
import { isStopWord, QUESTION_WORDS } from '../search/stop-words.js'
import { actorFault } from './argument-faults.js'
import type { CommandContext } from './command.js'
import type { Fault } from './fault.js'
import { takePeriodArgument } from './read-period-argument.js'
import { typedInstead } from './typed-instead.js'

/** Misspelt words and as what they were read: it is said in the answer. */
export interface Mended {
  readonly typed: string
  readonly read: string
}

/** What misspelt words were read as, and how many of them. */
export interface MendedValue<Value> {
  readonly value: Value
  readonly count: number
  readonly mended: Mended
}

/** No misspelt name is looked for in more words, and no misspelt period. */
const MOST_WORDS = { actor: 3, period: 4 } as const

/** The actor that misspelt words from `at` on are near to, where it is one; a fault that asks which, where they are two. */
export function mendActor(
  words: readonly string[],
  at: number,
  context: CommandContext,
): MendedValue<ActorAsked> | Fault | null {
  for (let count = Math.min(MOST_WORDS.actor, words.length - at); count > 0; count -= 1) {
    const typed = words.slice(at, at + count).join(' ')
    if (isKnownWord(typed, context)) continue
    const [one, ...others] = actorsNear(typed, context)
    if (one === undefined) continue
    if (others.length > 0) return actorFault(typed, context)
    return {
      value: one,
      count,
      mended: {
        typed,
        read: one.person === undefined ? nameOf(one.id, context) : personTitle(one.person, context),
      },
    }
  }
  return null
}

/** The period that words from `at` on are where a misspelt month is put right; a fault that asks which, as above. */
export function mendPeriod(
  words: readonly string[],
  at: number,
  context: CommandContext,
): MendedValue<PeriodAsked> | Fault | null {
  for (let count = Math.min(MOST_WORDS.period, words.length - at); count > 0; count -= 1) {
    const run = words.slice(at, at + count)
    const typed = run.join(' ')
    const readings = monthsPutRight(typed, context).flatMap((mended) => {
      const taken = takePeriodArgument(mended.split(' '), 0, context)
      return taken?.count === count ? [taken.value] : []
    })
    const [one, ...others] = readings
    if (one === undefined) continue
    if (others.length > 0) return whichPeriod(typed, readings, context)
    return { value: one, count, mended: { typed, read: showDate(one.edtf, context.language) } }
  }
  return null
}

function whichPeriod(typed: string, readings: readonly PeriodAsked[], context: CommandContext): Fault {
  const t = wordsFor(context.language)
  const choices = readings.map(({ edtf }) => asTyped(typedInstead(typed, typedPeriod(edtf), context)))
  return { kind: 'fault', message: t('which-period', { words: typed }), prompt: t('did-you-mean'), choices }
}

/** The words with each misspelt month put right, in every way that is near. */
function monthsPutRight(typed: string, context: CommandContext): readonly string[] {
  const word = [...typed.matchAll(/\p{sc=Latin}{4,}/gu)].find(([each]) => monthsNear(each).length > 0)
  if (word === undefined || isKnownWord(typed, context)) return []
  const [before, after] = [typed.slice(0, word.index), typed.slice(word.index + word[0].length)]
  return monthsNear(word[0]).map((month) => `${before}${month}${after}`)
}

/** Whether a word is one that the reports, the lists or the languages have: it is not misspelt. */
function isKnownWord(typed: string, { library }: CommandContext): boolean {
  const word = typed.normalize('NFKC').toLowerCase()
  if (isStopWord(word) || QUESTION_WORDS.has(word)) return true
  const { gazetteer, terms } = library.vocabulary
  if (actorsNamed(word, gazetteer).length > 1) return true
  if ([...translateTerm(word, terms, 'ja'), ...translateTerm(word, terms, 'en')].length > 0) return true
  const stands = standingOf(word)
  return library.reports.some((report) => paragraphsOf(report).some(({ text }) => stands(text)))
}

/** Tells whether a word stands in a text: in letters, as a word of its own. */
function standingOf(word: string): (text: string) => boolean {
  if (!/^[\p{sc=Latin} ']+$/u.test(word)) return (text) => text.includes(word)
  const alone = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')
  return (text) => alone.test(text)
}
