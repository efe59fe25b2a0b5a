import { lazily } from '../annotate/lazily.js'
import type { Span } from '../report/span.js'
import { foldText } from './fold.js'
import { ANSWER_WORDS, QUESTION_WORDS } from './stop-words.js'
import { wordsOf } from './tokens.js'

/** One thing that a question is about: a word of it, and what else that may be called. */
export interface Concept {
  /** As typed. */
  readonly asked: string
  /** The spellings that stand for it, its own first. */
  readonly forms: readonly Form[]
}

/** A spelling, folded, and its words, stemmed. */
export interface Form {
  readonly spelling: string
  /** As it is shown. */
  readonly shown: string
  readonly words: readonly string[]
}

/** What a concept's spelling is found by. */
export function formOf(spelling: string): Form {
  const folded = foldText(spelling)
  return { spelling: folded, shown: spelling, words: wordsOf(folded).map(({ word }) => word) }
}

/** The words of a text as concepts, but those that ask, and those that say what kind of answer is wanted. */
export function conceptsIn(text: string): readonly Concept[] {
  const folded = foldText(text)
  const telling = wordsOf(folded)
    .map(({ word, start, end }): Part => ({ words: [word], asked: folded.slice(start, end), start, end }))
    .filter(({ asked }) => !ALONE.test(asked))
    .filter(
      ({ words, asked }) =>
        ![...words, asked].some((each) => QUESTION_WORDS.has(each) || ANSWER_WORDS.has(each)),
    )
  return joined(telling).map(({ words, asked }) => ({
    asked,
    forms: [{ spelling: asked, shown: asked, words }],
  }))
}

interface Part extends Span {
  readonly words: readonly string[]
  readonly asked: string
}

/** Joins a single Chinese character with what stands beside it: 訪 and 露 are 訪露, which the dictionary does not know. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    const isOne = last?.end === part.start && isHan(last.asked + part.asked)
    if (last === undefined || !isOne || (last.asked.length > 1 && part.asked.length > 1)) result.push(part)
    else
      result[result.length - 1] = {
        words: [...last.words, ...part.words],
        asked: last.asked + part.asked,
        start: last.start,
        end: part.end,
      }
  }
  return result
}

const isHan = (words: string): boolean => /^\p{sc=Han}+$/u.test(words)

/** A single kana or numeral is what is left of a word that the dictionary does not know. */
const ALONE = /^[\u3041-\u30ff一二三四五六七八九十百千万]$/u

/** A text as concepts are looked for in it. */
export interface Holder {
  readonly folded: string
  /** Read when they are first asked for: cutting a text into words takes longer than all else. */
  readonly words: () => ReadonlySet<string>
}

/** Makes a text ready to look for concepts in it. */
export function holderOf(text: string): Holder {
  const folded = foldText(text)
  return { folded, words: lazily(() => new Set(wordsOf(folded).map(({ word }) => word))) }
}

/** The first spelling of a concept that stands in a text: Japanese as it is, English in any inflection of its words. */
export function formIn({ forms }: Concept, holder: Holder): Form | undefined {
  return forms.find((form) =>
    JAPANESE.test(form.spelling)
      ? holder.folded.includes(form.spelling) || (form.words.length === 1 && hasWords(form, holder))
      : form.words.length > 0 && hasWords(form, holder),
  )
}

/** Of several Japanese words, all must stand together: 国 and 連 are not 国連. */
const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/u

function hasWords({ words }: Form, holder: Holder): boolean {
  return (
    words.every((word) => mayHold(word, holder.folded)) && words.every((word) => holder.words().has(word))
  )
}

/** A Japanese word stands in the text as it is; an English stem may end otherwise, but begins like its word. */
const mayHold = (word: string, folded: string): boolean =>
  folded.includes(JAPANESE.test(word) ? word : word.slice(0, 1))
