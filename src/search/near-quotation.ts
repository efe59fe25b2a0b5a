import { cut, type Span } from '../report/span.js'
import { align, type Step } from './alignment.js'
import type { Quotable } from './quotable.js'
import { numberTokens, quotedTokensOf, type QuotedToken } from './quotation-tokens.js'

/** A stretch of words: in both, in the source alone (the quotation misses it), or in the quotation alone. */
export interface Stretch {
  readonly kind: 'kept' | 'missing' | 'added'
  readonly text: string
}

/** Where a quotation almost stands. */
export interface NearQuotation {
  readonly quotable: Quotable
  /** One for each piece, in the text. */
  readonly spans: readonly Span[]
  readonly differences: readonly (readonly Stretch[])[]
  /** How much of the quotation stands there: 0 to 1. */
  readonly similarity: number
}

/**
 * The best place of a quotation that stands nowhere word for word; null: none is near. Candidates are tried in their
 * order, as long as there is time for it.
 */
export function findNearly(pieces: readonly string[], candidates: readonly Quotable[]): NearQuotation | null {
  const wanted = pieces.map((words) => ({ words, tokens: quotedTokensOf(words) }))
  const length = wanted.reduce((sum, { tokens }) => sum + tokens.length, 0)
  if (length < SHORTEST || pieces.length > MOST_PIECES) return null
  let best: NearQuotation | null = null
  let work = 0
  for (const quotable of candidates) {
    work += length * quotable.squeezed.length
    if (work > MOST_WORK) break
    const near = nearlyIn(quotable, wanted, length)
    if (near && near.similarity > (best?.similarity ?? 0)) best = near
  }
  return best && best.similarity >= LEAST_SIMILARITY ? best : null
}

/** Of a quotation less like the text than this, it is not said that it is meant. */
const LEAST_SIMILARITY = 0.6
/** Tokens; what is shorter is like too much. */
const SHORTEST = 4
const MOST_PIECES = 16
/** Steps of all alignments together: a tenth of a second. */
const MOST_WORK = 8_000_000

interface Piece {
  readonly words: string
  readonly tokens: readonly QuotedToken[]
}

function nearlyIn(quotable: Quotable, pieces: readonly Piece[], length: number): NearQuotation | null {
  const tokens = quotedTokensOf(quotable.text)
  const parts: AlignedPiece[] = []
  for (const piece of pieces) {
    const from = parts.at(-1)?.span.end ?? 0
    const aligned = alignPiece(
      piece,
      quotable.text,
      tokens.filter(({ start }) => start >= from),
    )
    if (!aligned) return null
    parts.push(aligned)
  }
  const cost = parts.reduce((sum, part) => sum + part.cost, 0)
  return {
    quotable,
    spans: parts.map(({ span }) => span),
    differences: parts.map(({ stretches }) => stretches),
    similarity: 1 - cost / length,
  }
}

interface AlignedPiece {
  readonly span: Span
  readonly stretches: readonly Stretch[]
  readonly cost: number
}

function alignPiece(piece: Piece, text: string, tokens: readonly QuotedToken[]): AlignedPiece | null {
  if (tokens.length === 0) return null
  const [pattern = new Int32Array(), source = new Int32Array()] = numberTokens(piece.tokens, tokens)
  const { cost, steps } = align(pattern, source)
  const whole = toBorders(steps, tokens)
  const touched = whole.flatMap(({ kind, at }) => (kind === 'added' ? [] : (tokens[at] ?? [])))
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const stretches = stretchesOf(whole, { piece: piece.words, wanted: piece.tokens, text, tokens })
  return { span: { start: first.start, end: last.end }, stretches, cost }
}

/** A difference at an end goes on to the border of the clause, so that a negation there is not cut off. */
function toBorders(steps: readonly Step[], tokens: readonly QuotedToken[]): readonly Step[] {
  const places = steps.flatMap(({ kind, at }) => (kind === 'added' ? [] : [at]))
  const first = places[0] ?? 0
  const last = places.at(-1) ?? 0
  const missing = (from: number, to: number): Step[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ kind: 'missing', at: from + index }))
  const isBorder = (at: number): boolean => BORDER.test(tokens[at]?.token ?? '。')
  let start = first
  if (steps[0]?.kind !== 'kept') while (start > 0 && !isBorder(start - 1)) start -= 1
  let end = last + 1
  if (steps.at(-1)?.kind !== 'kept') while (!isBorder(end) && !isBorder(end - 1)) end += 1
  return [...missing(start, first), ...steps, ...missing(last + 1, end)]
}

const BORDER = /^[、。,.;:!?，．；：！？]$/u

function stretchesOf(
  steps: readonly Step[],
  sides: {
    readonly piece: string
    readonly wanted: readonly QuotedToken[]
    readonly text: string
    readonly tokens: readonly QuotedToken[]
  },
): readonly Stretch[] {
  return runsOf(steps).flatMap((run) =>
    (['kept', 'missing', 'added'] as const).flatMap((kind) => {
      const tokens = run.flatMap((step) =>
        step.kind === kind ? ((kind === 'added' ? sides.wanted : sides.tokens)[step.at] ?? []) : [],
      )
      const [first, last] = [tokens[0], tokens.at(-1)]
      if (!first || !last) return []
      return [
        {
          kind,
          text: cut(kind === 'added' ? sides.piece : sides.text, { start: first.start, end: last.end }),
        },
      ]
    }),
  )
}

/** Steps that are kept, and steps between them that are not, each by themselves. */
function runsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = []
  for (const step of steps) {
    const run = runs.at(-1)
    const isSame = (run?.[0]?.kind === 'kept') === (step.kind === 'kept')
    if (run && isSame) run.push(step)
    else runs.push([step])
  }
  return runs
}
