import type { FigureHit } from './figure-hits.js'
import { isSameSentence } from './position-hits.js'

/** A figure with the change that is told of it: 2億7,800万ドル（前年同月比 6.7%減）. */
export interface FigureLine {
  readonly hit: FigureHit
  readonly change: FigureHit | undefined
}

/** Figures as they are listed, in the order given: a change that is told after its amount stands beside it. */
export function linesOf(hits: readonly FigureHit[]): readonly FigureLine[] {
  return hits.flatMap((hit, index): readonly FigureLine[] => {
    if (isChangeOf(hit, hits[index - 1])) return []
    const next = hits[index + 1]
    return [{ hit, change: next !== undefined && isChangeOf(next, hit) ? next : undefined }]
  })
}

function isChangeOf(hit: FigureHit, host: FigureHit | undefined): boolean {
  if (host === undefined || !isSameSentence(hit, host)) return false
  const change = hit.figure
  if (change.comparedTo === null || host.figure.comparedTo !== null) return false
  const { of, actor, partner, direction, period } = host.figure
  return (
    change.of === of &&
    change.actor === actor &&
    change.partner === partner &&
    change.direction === direction &&
    change.period === period
  )
}
