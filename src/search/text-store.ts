import { foldText } from './fold.js'
import { numberTerms, type NumberedField } from './lexicon.js'
import type { Passage } from './rank/passage.js'
import type { Steps } from './steps.js'
import { wordsOf } from './tokens.js'

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
  /** A text as it is ranked by the words of a query. */
  passage(words: readonly string[], text: number): Passage
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
  const kept = read.map(({ folded, borders, ends }) => ({ folded, borders, ends: Int32Array.from(ends) }))
  return {
    ids: documents.map(({ id }) => id),
    folded: kept.map(({ folded }) => folded),
    words,
    passage: (wanted, text) => ({
      text: kept[text]?.folded ?? '',
      borders: kept[text]?.borders ?? NONE,
      places: wanted.map((word) => placesOf(words.lexicon.numberOf(word), words.sequences[text])),
      ends: kept[text]?.ends ?? NONE,
    }),
  }
}

const NONE = new Int32Array()

/** Roughly: what ends a sentence here decides no more than a rank. */
const SENTENCE_END = /[。!?]|(?<=[a-z]{2})\. /gu

/** Where the sentences of a folded text end; there is one at least, and nothing between them. */
export function bordersOf(folded: string): Int32Array {
  const inner = Array.from(folded.matchAll(SENTENCE_END), ({ index, 0: { length } }) => index + length)
  return Int32Array.from(inner.at(-1) === folded.length ? inner : [...inner, folded.length])
}

/** What is read of a text. */
export interface ReadText {
  /** The text, without its title, made comparable. */
  readonly folded: string
  /** Where its sentences end. */
  readonly borders: Int32Array
  readonly words: readonly string[]
  /** The number of words up to the end of the title and of each sentence. */
  readonly ends: readonly number[]
}

/** Reads a text. */
export function readText({ title, text }: Pick<IndexedText, 'title' | 'text'>): ReadText {
  const folded = foldText(text)
  const borders = bordersOf(folded)
  const words: string[] = []
  const ends: number[] = []
  const read = (part: string): void => {
    for (const { word } of wordsOf(part)) words.push(word)
    ends.push(words.length)
  }
  read(foldText(title))
  borders.forEach((end, sentence) => {
    read(folded.slice(borders[sentence - 1] ?? 0, end))
  })
  return { folded, borders, words, ends }
}

function placesOf(word: number | undefined, sequence: Int32Array | undefined): readonly number[] {
  const places: number[] = []
  if (word === undefined || !sequence) return places
  for (let at = sequence.indexOf(word); at >= 0; at = sequence.indexOf(word, at + 1)) places.push(at)
  return places
}
