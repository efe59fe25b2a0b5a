import type { CallMark, Doubt, ParagraphBlock } from './block.js'
import { findCallCandidates, type CallCandidate, type Readings } from './call-candidates.js'
import { chooseCalls, type PlacedReadings } from './call-sequence.js'
import { joinMapped, sliceMapped, type MappedText } from './mapped-text.js'

/** A paragraph as it was unwrapped, its footnote calls still in it. */
export interface RawParagraph {
  readonly content: MappedText
  readonly isAfterHeading: boolean
  readonly page?: string
}

/** The readings of one number, and the one chosen if it is a call. */
interface Decided {
  readonly readings: Readings
  readonly call: CallCandidate | null
}

/** A number after a word that other numbers follow too (`シナリオ1`, `シナリオ2`) is that word's, hardly a call. */
const enumerated = -4
/** A label that has a note is more likely a call; where there are notes, one that has none is less so. */
const hasNote = 1
const hasNoNote = -2
/** Below the first a call is one by its place in the sequence alone; from the second on a number could be a call. */
const doubtfulCall = 0
const doubtfulNumber = 2.5

/**
 * Takes the footnote calls out of a report's paragraphs.
 * @param labels the labels of the notes that the source holds
 */
export function takeOutCalls(
  paragraphs: readonly RawParagraph[],
  labels: ReadonlySet<string>,
): readonly ParagraphBlock[] {
  const found = paragraphs.map(({ content }) => findCallCandidates(content.text, labels))
  const names = namesOf(paragraphs, found)
  const weighed = found.map((groups, at) =>
    groups.map((readings) =>
      readings.map((reading) => weigh(reading, paragraphs[at]?.content.text ?? '', names, labels)),
    ),
  )
  const chosen = chooseCalls(placeReadings(paragraphs, weighed)).values()
  return paragraphs.map(({ content, page }, at) => {
    const decided = (weighed[at] ?? []).map((readings) => ({ readings, call: chosen.next().value ?? null }))
    return { ...takeOut(content, decided), ...(page === undefined ? {} : { page }) }
  })
}

/** All readings in order; the first after a heading says so, however many paragraphs stand between. */
function placeReadings(
  paragraphs: readonly RawParagraph[],
  found: readonly (readonly Readings[])[],
): readonly PlacedReadings[] {
  let isAfterHeading = false
  return found.flatMap((groups, at) => {
    isAfterHeading ||= paragraphs[at]?.isAfterHeading === true
    const placed = groups.map((readings, index) => ({
      readings,
      isAfterHeading: isAfterHeading && index === 0,
    }))
    isAfterHeading &&= groups.length === 0
    return placed
  })
}

const nameBefore = /(?:[\p{Script=Han}々]{1,8}|[\p{Script=Katakana}ー]{1,16}|\p{Lu}\p{L}{0,16})$/u

/** For each name that a number follows, the numbers that do. */
function namesOf(
  paragraphs: readonly RawParagraph[],
  found: readonly (readonly Readings[])[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>()
  for (const [at, groups] of found.entries())
    for (const [reading] of groups) {
      const name = reading && nameOf(paragraphs[at]?.content.text ?? '', reading)
      if (name) names.set(name, (names.get(name) ?? new Set()).add(reading.number))
    }
  return names
}

const nameOf = (text: string, { start }: CallCandidate): string | undefined =>
  nameBefore.exec(text.slice(Math.max(0, start - 20), start))?.[0]

function weigh(
  reading: CallCandidate,
  text: string,
  names: ReadonlyMap<string, ReadonlySet<number>>,
  labels: ReadonlySet<string>,
): CallCandidate {
  const isEnumerated = (names.get(nameOf(text, reading) ?? '')?.size ?? 0) > 1
  const noted = labels.size === 0 ? 0 : labels.has(reading.label) ? hasNote : hasNoNote
  return { ...reading, score: reading.score + noted + (isEnumerated ? enumerated : 0) }
}

/** The paragraph without its calls. */
function takeOut(content: MappedText, decided: readonly Decided[]): ParagraphBlock {
  const parts: MappedText[] = []
  const calls: CallMark[] = []
  const doubts: Doubt[] = []
  let [from, taken] = [0, 0]
  for (const { readings, call } of decided) {
    const span = call && withSpaceBefore(content.text, call)
    const at = (span?.start ?? readings[0]?.start ?? 0) - taken
    doubts.push(...doubtOf(content.text, readings, call).map((doubt) => ({ ...doubt, at })))
    if (!span) continue
    parts.push(sliceMapped(content, { start: from, end: span.start }))
    calls.push({ label: call.label, at })
    taken += span.end - span.start
    from = span.end
  }
  const rest = sliceMapped(content, { start: from, end: content.text.length })
  return { kind: 'paragraph', content: joinMapped([...parts, rest]), calls, doubts }
}

/** The space before a call goes with it where something else keeps the words apart. */
function withSpaceBefore(text: string, call: CallCandidate): CallCandidate {
  const isApart = /^(?:[\s\p{P}]|$)/u.test(text.slice(call.end, call.end + 1))
  return isApart && text.charAt(call.start - 1) === ' ' ? { ...call, start: call.start - 1 } : call
}

function doubtOf(text: string, readings: Readings, call: CallCandidate | null): readonly Omit<Doubt, 'at'>[] {
  const doubtful = call ?? readings.find(({ score }) => score >= doubtfulNumber)
  if (!doubtful || (call && call.score >= doubtfulCall)) return []
  const words = text.slice(Math.max(0, doubtful.start - 12), doubtful.end + 8)
  return [{ words, label: doubtful.label, isCall: call !== null }]
}
