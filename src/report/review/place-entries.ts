import { indexAtLeast } from '../index-at-least.js'
import type { Paragraph, Warning } from '../report.js'
import { contains, overlaps, type Span } from '../span.js'
import { findWords, squeeze, type Squeezed } from './find-words.js'
import { nearestPlace } from './nearest-place.js'
import { isStructural, type PlacedEntry, type ReviewEntry } from './review-entry.js'

/** The entries whose words were found, in the order of the file, and a warning for each other. */
export interface Placed {
  readonly entries: readonly PlacedEntry[]
  readonly warnings: readonly Warning[]
}

/** Where words stand. */
interface Place extends Span {
  readonly paragraph: Paragraph
}

/** So many places are named in a warning, and for so many entries the nearest place is looked for. */
const MOST_NAMED = 5
const MOST_NEAREST = 50

/** Finds the words of entries in a report's paragraphs: as they were read, else as they stand in the file. */
export function placeEntries(
  entries: readonly ReviewEntry[],
  paragraphs: readonly Paragraph[],
  file: string,
): Placed {
  const placed: PlacedEntry[] = []
  const warnings: Warning[] = []
  const reading = entries.filter((entry) => !isStructural(entry))
  if (reading.length === 0) return { entries: placed, warnings }
  const search = searcherOf(paragraphs, file)
  for (const entry of reading) {
    const found = search(entry.words)
    const place = chosen(entry, found)
    if (typeof place !== 'string') {
      placed.push({ ...entry, start: place.start, end: place.end, paragraph: place.paragraph.number })
      continue
    }
    const near =
      found.length === 0 && warnings.length < MOST_NEAREST ? nearestPlace(entry.words, paragraphs) : null
    const hint = near === null ? '' : ` The nearest words stand in ${near.ref}: 「${near.words}」.`
    warnings.push({ code: 'review-unused', message: `${quoted(entry)} ${place}${hint}`, at: entry.line })
  }
  return { entries: placed, warnings }
}

function searcherOf(paragraphs: readonly Paragraph[], file: string): (words: string) => readonly Place[] {
  const squeezed = paragraphs.map((paragraph) => ({ paragraph, text: squeeze(paragraph.text) }))
  let raw: Squeezed | undefined
  return (words) => {
    const found = squeezed.flatMap(({ paragraph, text }) =>
      findWords(text, words).map((span) => ({ ...span, paragraph })),
    )
    if (found.length > 0) return found
    raw ??= squeeze(file)
    return findWords(raw, words).flatMap((span) => inParagraphs(span, paragraphs))
  }
}

/** What a stretch of the file covers in the paragraph that holds it: without the footnote numbers that were in it. */
function inParagraphs({ start, end }: Span, paragraphs: readonly Paragraph[]): readonly Place[] {
  return paragraphs.flatMap((paragraph) => {
    const { offsets } = paragraph
    const span = { start: indexAtLeast(offsets, start), end: indexAtLeast(offsets, end) }
    const isWhole = (offsets[0] ?? Infinity) <= start && start <= (offsets.at(-1) ?? -1)
    return isWhole && span.start < span.end ? [{ ...span, paragraph }] : []
  })
}

/** The place that is meant, or the end of a sentence that says why it is not known. */
function chosen(entry: ReviewEntry, found: readonly Place[]): Place | string {
  const { at, occurrence } = entry
  if (found.length === 0) return 'is not found in any paragraph; quote words as they stand there.'
  const there = found.filter((place) => isAt(place, entry))
  const [only] = there
  if (only === undefined)
    return `stands in ${listed(found)}, not in ${shown(at)}; say at: ${refsOf(found)[0] ?? ''}.`
  if (occurrence !== undefined)
    return (
      there[occurrence - 1] ?? `stands ${times(there.length)} only there, but occurrence is ${occurrence}.`
    )
  if (there.length === 1) return only
  const isApart = new Set(refsOf(there)).size === there.length
  const how = isApart ? `at: ${refsOf(there)[0] ?? ''}` : `occurrence: 1 to ${there.length}`
  return `stands ${times(there.length)} (${listed(there)}); say which, such as by ${how}.`
}

/** Whether a place is one that an entry may mean. */
function isAt({ paragraph, ...span }: Place, { at }: ReviewEntry): boolean {
  if (at === undefined) return true
  if (at.paragraph !== paragraph.number) return false
  if (at.sentences === null) return true
  const [first, last] = at.sentences
  const sentences = paragraph.sentences.slice(first - 1, last)
  return sentences.some((sentence) => contains(sentence, span) || overlaps(sentence, span))
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

function shown(at: ReviewEntry['at']): string {
  if (at === undefined) return 'any'
  const [first, last] = at.sentences ?? []
  if (first === undefined) return `${at.paragraph}`
  return `${at.paragraph}.${first}${first === last ? '' : `-${last ?? ''}`}`
}

const refsOf = (places: readonly Place[]): readonly string[] =>
  places.map(({ paragraph, start }) => {
    const sentence = paragraph.sentences.findIndex(({ end }) => start < end) + 1
    return `${paragraph.number}.${Math.max(1, sentence)}`
  })

function listed(places: readonly Place[]): string {
  const refs = [...new Set(refsOf(places))]
  return [...refs.slice(0, MOST_NAMED), ...(refs.length > MOST_NAMED ? ['…'] : [])].join(', ')
}

const quoted = ({ words }: ReviewEntry): string =>
  `「${words.length > 40 ? `${words.slice(0, 40)}…` : words}」`
