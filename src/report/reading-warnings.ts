import type { ParagraphBlock } from './block.js'
import { indexAtLeast } from './index-at-least.js'
import type { Note, Paragraph, Warning } from './report.js'

/** What was read of a text: its paragraphs, as assembled and as blocks, and its notes. */
export interface ReadText {
  readonly paragraphs: readonly Paragraph[]
  readonly blocks: readonly ParagraphBlock[]
  readonly notes: readonly Note[]
}

/** What an editor should look at in what was read: calls and notes that lack each other, numbers that may be calls. */
export function warnOfReading(id: string, { paragraphs, blocks, notes }: ReadText): readonly Warning[] {
  // A note may be called again, by a call of another id; but labels may begin anew in each chapter.
  const noted = new Set(notes.flatMap(({ id, label }) => [id, label]))
  const called = new Set(paragraphs.flatMap(({ footnotes }) => footnotes.map(({ id }) => id)))
  const inText = paragraphs.flatMap((paragraph, index): readonly Warning[] => {
    const placeOf = placesIn(id, paragraph)
    const unnoted = paragraph.footnotes.filter(({ id, label }) => !noted.has(id) && !noted.has(label))
    const doubts = blocks[index]?.doubts ?? []
    return [
      ...unnoted.map(({ label, at }) => warnOfCall(label, placeOf(at))),
      ...doubts.map(({ words, at, isCall }) => warnOfNumber(words, isCall, placeOf(at))),
    ]
  })
  const uncalled = notes.filter((note) => !called.has(note.id))
  return [...inText, ...uncalled.map((note) => warnOfNote(note, id))]
}

/** Gives the ref of the sentence that an offset in a paragraph's text stands in or ends. */
function placesIn(id: string, { number, sentences }: Paragraph): (at: number) => string {
  const ends = sentences.map(({ end }) => end)
  return (at) => `${id}:${number}.${Math.min(indexAtLeast(ends, at) + 1, sentences.length)}`
}

const warnOfCall = (label: string, at: string): Warning => ({
  code: 'call-without-note',
  message: `Footnote ${label} is called here, but the source holds no note ${label}: look it up in the original.`,
  at,
})

const warnOfNumber = (words: string, isCall: boolean, at: string): Warning => ({
  code: 'number-may-be-call',
  message: isCall
    ? `A number in "${words}" was read as a footnote's because it is the next one: check that it is no quantity.`
    : `A number in "${words}" was read as a quantity but may be a footnote's: check it in the original.`,
  at,
})

const warnOfNote = ({ id, label }: Note, report: string): Warning => ({
  code: 'note-without-call',
  message: `Note ${label} is called nowhere in the text that was read: check where its number stands.`,
  at: `${report}:${id}`,
})
