/** One step of an alignment: the tokens at these places are equal, or one side has a token that the other has not. */
export interface Step {
  readonly kind: 'kept' | 'missing' | 'added'
  /** The place in the text (`kept`, `missing`) or in the pattern (`added`). */
  readonly at: number
}

/** How a pattern stands in a text with the least changes. */
export interface Alignment {
  /** Insertions, deletions and substitutions. */
  readonly cost: number
  /** In order; of a substitution the missing token comes first. */
  readonly steps: readonly Step[]
}

/**
 * Aligns all of a pattern with any stretch of a text (P. H. Sellers, "The theory and computation of evolutionary
 * distances", 1980). Takes time and memory of the product of their lengths.
 */
export function align(pattern: Int32Array, text: Int32Array): Alignment {
  const { moves, end, cost } = fill(pattern, text)
  const steps: Step[] = []
  let row = pattern.length
  let column = end
  while (row > 0) {
    const move = moves[row * (text.length + 1) + column]
    if (move !== INSERT) column -= 1
    if (move !== DELETE) row -= 1
    if (move === INSERT || move === SUBSTITUTE) steps.push({ kind: 'added', at: row })
    if (move === DELETE || move === SUBSTITUTE) steps.push({ kind: 'missing', at: column })
    if (move === KEEP) steps.push({ kind: 'kept', at: column })
  }
  return { cost, steps: steps.reverse() }
}

const KEEP = 0
const SUBSTITUTE = 1
const INSERT = 2
const DELETE = 3

/** The table of moves, row by row, and the column of the last row where the best alignment ends. */
function fill(
  pattern: Int32Array,
  text: Int32Array,
): { readonly moves: Uint8Array; readonly end: number; readonly cost: number } {
  const width = text.length + 1
  const moves = new Uint8Array(width * (pattern.length + 1))
  let above = new Int32Array(width)
  let here = new Int32Array(width)
  for (let row = 1; row <= pattern.length; row += 1) {
    fillRow(pattern[row - 1], text, above, here, moves.subarray(row * width, (row + 1) * width))
    ;[above, here] = [here, above]
  }
  const cost = above.reduce((least, each) => Math.min(least, each), Infinity)
  return { moves, end: endOf(above, moves.subarray(width * pattern.length), cost), cost }
}

/** The first column of the least cost where the last token is kept, else the first of the least cost. */
function endOf(costs: Int32Array, moves: Uint8Array, cost: number): number {
  const kept = costs.findIndex((each, column) => each === cost && column > 0 && moves[column] === KEEP)
  return kept >= 0 ? kept : costs.indexOf(cost)
}

function fillRow(
  token: number | undefined,
  text: Int32Array,
  above: Int32Array,
  here: Int32Array,
  moves: Uint8Array,
): void {
  let left = (above[0] ?? 0) + 1
  here[0] = left
  moves[0] = INSERT
  for (let column = 1; column <= text.length; column += 1) {
    const isEqual = text[column - 1] === token
    const replaced = (above[column - 1] ?? 0) + (isEqual ? 0 : 1)
    const inserted = (above[column] ?? 0) + 1
    const deleted = left + 1
    left = Math.min(replaced, inserted, deleted)
    here[column] = left
    moves[column] = moveOf(isEqual && left === replaced, left, { replaced, deleted })
  }
}

/** Of moves that cost the same: keep, else leave out of the text, so that the ends are rather kept than replaced. */
function moveOf(isKept: boolean, cost: number, costs: { replaced: number; deleted: number }): number {
  if (isKept) return KEEP
  if (cost === costs.deleted) return DELETE
  return cost === costs.replaced ? SUBSTITUTE : INSERT
}
