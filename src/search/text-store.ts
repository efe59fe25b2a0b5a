import { foldText } from './fold.js'
import { numberTerms, type Lexicon } from './lexicon.js'
import type { Occurrences } from './nearness.js'
import type { Steps } from './steps.js'
import { bigramsOf, wordsOf } from './tokens.js'

/** A text to be found. */
export interface IndexedText {
  readonly id: string
  /** The heading it stands under; searched with the text. */
  readonly title: string
  readonly text: string
}

/** What is read of the texts of an index. Texts are known by number, their place in the list; titles come first. */
export interface TextStore {
  readonly ids: readonly string[]
  /** Texts, without titles, made comparable. */
  readonly folded: readonly string[]
  readonly words: NumberedField
  readonly bigrams: NumberedField
  /** Where words stand in a text. */
  occurrences(words: readonly string[], text: number): Occurrences
}

/** The terms of each text, in order, as numbers. */
export interface NumberedField {
  readonly lexicon: Lexicon
  readonly sequences: readonly Int32Array[]
}

/** Reads the texts that an index is made of, a step a text. */
export function* createTextStore(documents: readonly IndexedText[]): Steps<TextStore> {
  const read: ReadText[] = []
  for (const document of documents) {
    read.push(readText(document))
    yield
  }
  const words = numberTerms(read.map((text) => text.words))
  yield
  // What is not needed any more is not held.
  const ends = read.map((text) => text.ends)
  return {
    ids: documents.map(({ id }) => id),
    folded: read.map(({ folded }) => folded),
    words,
    bigrams: numberTerms(read.map(({ bigrams }) => bigrams)),
    occurrences: (wanted, text) => ({
      places: wanted.map((word) => placesOf(words.lexicon.numberOf(word), words.sequences[text])),
      weights: wanted.map(words.lexicon.weightOf),
      ends: ends[text] ?? [],
    }),
  }
}

/** Roughly: what ends a sentence here decides no more than a rank. */
const SENTENCE_END = /(?<=[。!?])|(?<=[a-z]{2}\.) /u

interface ReadText {
  /** The text, without its title, made comparable. */
  readonly folded: string
  readonly words: readonly string[]
  /** The number of words up to the end of each part. */
  readonly ends: readonly number[]
  readonly bigrams: readonly string[]
}

function readText({ title, text }: IndexedText): ReadText {
  const folded = foldText(text)
  const parts = [foldText(title), ...folded.split(SENTENCE_END)]
  const words: string[] = []
  const ends: number[] = []
  for (const part of parts) {
    for (const { word } of wordsOf(part)) words.push(word)
    ends.push(words.length)
  }
  return { folded, words, ends, bigrams: bigramsOf(parts.join('\n')) }
}

function placesOf(word: number | undefined, sequence: Int32Array | undefined): readonly number[] {
  const places: number[] = []
  if (word === undefined || !sequence) return places
  for (let at = sequence.indexOf(word); at >= 0; at = sequence.indexOf(word, at + 1)) places.push(at)
  return places
}
