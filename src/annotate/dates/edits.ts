import type { Span } from '../../report/span.js'

/** A stretch of a text and what is put in its place; it may be empty. */
export interface Edit extends Span {
  readonly text: string
}

/** An edited text that knows where its characters come from. */
export interface Edited {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** What was put in place of `source`, and where it stands now. */
interface Piece extends Span {
  readonly source: Span
}

/** Makes the edits, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const parts: string[] = []
  const pieces: Piece[] = []
  let [done, length] = [0, 0]
  for (const edit of edits) {
    parts.push(text.slice(done, edit.start), edit.text)
    const start = length + edit.start - done
    length = start + edit.text.length
    done = edit.end
    pieces.push({ start, end: length, source: { start: edit.start, end: edit.end } })
  }
  parts.push(text.slice(done))
  return { text: parts.join(''), pieces }
}

/** The span of the text as it was that a span of the edited text, which is not empty, stands for. */
export function spanBefore({ pieces }: Edited, span: Span): Span {
  if (pieces.length === 0) return span
  const { start, end } = span
  return { start: sourceOf(pieces, start).start, end: sourceOf(pieces, end - 1).end }
}

/** The stretch of the text as it was that one character stands for. */
function sourceOf(pieces: readonly Piece[], offset: number): Span {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const piece = pieces[low - 1]
  if (!piece) return { start: offset, end: offset + 1 }
  if (offset < piece.end) return piece.source
  const start = offset - piece.end + piece.source.end
  return { start, end: start + 1 }
}
