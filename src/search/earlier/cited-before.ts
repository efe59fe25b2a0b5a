import type { AnnotatedReport } from '../../annotate/annotations.js'
import type { EarlierWords } from '../../report/earlier/earlier-words.js'
import { cut, type Span } from '../../report/span.js'
import type { Excerpt } from '../excerpt.js'
import type { Place } from '../place.js'
import type { SentenceRange } from '../sentence-range.js'

/** What was cited of an earlier version of a report. */
export interface CitedBefore {
  readonly words: EarlierWords
  /** Null: all of a note. */
  readonly sentences: SentenceRange | null
}

/** The words that a place names by the hash of its paragraph, where an earlier version that is kept has them. */
export function citedBefore({ earlier = [] }: AnnotatedReport, { at, hash }: Place): CitedBefore | null {
  const words = hash === null ? undefined : earlier.find((each) => each.hash.startsWith(hash))
  if (words === undefined) return null
  const count = words.sentences.length
  if (count === 0) return { words, sentences: null }
  const asked = at.kind === 'text' ? at.sentences : null
  const isThere = asked !== null && asked[0] >= 1 && asked[1] <= count
  return { words, sentences: isThere ? asked : [1, count] }
}

/** The sentences that were cited, as they were. */
export function sentencesBefore({ words, sentences }: CitedBefore): readonly string[] {
  if (sentences === null) return [words.text]
  return words.sentences.slice(sentences[0] - 1, sentences[1]).map((span) => cut(words.text, span).trim())
}

/** The words cited as an excerpt of the file that keeps the earlier version: no words of the report as it is. */
export function excerptBefore({ id, record }: AnnotatedReport, before: CitedBefore): Excerpt {
  const { words } = before
  const span = spanOf(before)
  const text = cut(words.text, span)
  const at = placeOf(before)
  return {
    text,
    citation: {
      report: id,
      title: record.title,
      titleSupplied: record.supplied.includes('title'),
      at: { kind: 'earlier', place: at },
      section: { number: null, title: '', path: [] },
      footnotes: [],
      ref: `${id}@${words.hash}:${at}`,
      hash: words.hash,
    },
    source: {
      file: words.file,
      pieces: [{ start: words.start + span.start, end: words.start + span.end }],
    },
    highlights: [],
    dates: [],
  }
}

function spanOf({ words, sentences }: CitedBefore): Span {
  const whole = { start: 0, end: words.text.length }
  const [first, last] = sentences ?? [0, 0]
  const start = words.sentences[first - 1]?.start ?? whole.start
  const end = words.sentences[last - 1]?.end ?? whole.end
  const own = words.text.slice(start, end)
  return {
    start: start + own.length - own.trimStart().length,
    end: end - (own.length - own.trimEnd().length),
  }
}

/** `3.2-3`, `n4` */
function placeOf({ words, sentences }: CitedBefore): string {
  if (sentences === null) return words.at
  const [first, last] = sentences
  return `${words.at}.${first}${last > first ? `-${last}` : ''}`
}
