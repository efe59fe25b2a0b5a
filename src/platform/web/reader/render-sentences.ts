import { printable } from '../../../answer/printable.js'
import type { Paragraph } from '../../../report/report.js'
import type { Span } from '../../../report/span.js'
import { markup, type Blank, type Markup } from '../markup.js'
import { messagesFor } from '../messages.js'
import { readerHref } from '../view.js'
import { stretchesOf, type Mark } from './marks.js'
import type { Reading } from './reading.js'

/** The sentences of a paragraph, each with its address, those that are cited in one mark: joined, they are its text. */
export function renderSentences(
  paragraph: Paragraph,
  marks: readonly Mark[],
  reading: Reading,
): readonly Blank[] {
  const spans = paragraph.sentences.length > 0 ? paragraph.sentences : [whole(paragraph)]
  const [first, last] = citedRange(paragraph, reading)
  const shown = spans.map((span, at) => {
    // What stands between two sentences goes with the later one.
    const gap = printable(paragraph.text.slice(at === 0 ? 0 : (spans[at - 1]?.end ?? 0), span.start))
    const calls = paragraph.footnotes.filter(
      (call) => call.at > (at === 0 ? -1 : span.start) && call.at <= (spans[at + 1]?.start ?? Infinity),
    )
    return [gap, renderSentence({ paragraph, span, number: at + 1, calls }, marks, reading)]
  })
  const end = printable(paragraph.text.slice(spans.at(-1)?.end ?? 0))
  if (first === 0) return [shown, end]
  const id = first === last ? null : `${paragraph.number}.${first}-${last}`
  const cited = markup`<mark class="cited"${id !== null && markup` id="${id}"`}>${shown.slice(first - 1, last)}</mark>`
  return [shown.slice(0, first - 1), cited, shown.slice(last), end]
}

/** The query of the address of a place in a paragraph, which outlives changes of the report. */
export const addressOf = (place: string, { hash }: Paragraph, { report, view }: Reading): string =>
  readerHref(view, report.id, { at: place, hash }, place)

const whole = ({ text }: Paragraph): Span => ({ start: 0, end: text.length })

/** Counted from 1; zeros: none is cited. */
function citedRange({ number }: Paragraph, { cited }: Reading): readonly [number, number] {
  const at = cited?.at
  return at?.paragraph === number && at.sentences !== null ? at.sentences : [0, 0]
}

interface Sentence {
  readonly paragraph: Paragraph
  readonly span: Span
  /** Counted from 1. */
  readonly number: number
  readonly calls: Paragraph['footnotes']
}

function renderSentence(sentence: Sentence, marks: readonly Mark[], reading: Reading): Markup {
  const { paragraph, span, number, calls } = sentence
  const offsets = calls.map(({ at }) => at)
  const callsAt = (from: number, to: number): readonly Blank[] =>
    calls.filter(({ at }) => at > from && at <= to).map((call) => renderCall(call, reading))
  const shown = stretchesOf(span, marks, offsets).map(({ start, end, marks: on }) => [
    renderStretch(printable(paragraph.text.slice(start, end)), on),
    callsAt(start === span.start ? -1 : start, end),
  ])
  const place = `${paragraph.number}.${number}`
  const address = addressOf(place, paragraph, reading)
  return markup`<span class="s" id="${place}">${shown}${callsAt(span.end, Infinity)}<a class="here" href="${address}" data-address tabindex="-1" aria-hidden="true"></a></span>`
}

function renderStretch(words: string, marks: readonly Mark[]): Blank {
  const sought = marks.some(({ kind }) => kind === 'sought')
  const told = marks.filter(({ kind }) => kind !== 'sought')
  const inner = sought ? markup`<mark>${words}</mark>` : words
  if (told.length === 0) return inner
  const kinds = [...new Set(told.map(({ kind }) => kind))].join(' ')
  const title = [...new Set(told.map((mark) => mark.title))].filter(Boolean).map(printable).join(' | ')
  return markup`<span class="${kinds}" title="${title}">${inner}</span>`
}

/** A note's mark, which leads to the note where the source holds it. */
function renderCall({ id, label }: Paragraph['footnotes'][number], { report, view }: Reading): Markup {
  const words = messagesFor(view.language)
  if (report.notes.some((note) => note.id === id))
    return markup`<sup><a id="call-${id}" href="#${id}" aria-label="${words.note(label)}">${printable(label)}</a></sup>`
  return markup`<sup id="${id}" title="${words.noteMissing(label)}">${printable(label)}</sup>`
}
