import type { FigureHit } from './figure-hits.js'
import { isSameSentence } from './position-hits.js'

/** A figure with the change that is told of it: 2億7,800万ドル（前年同月比 6.7%減）. */
export interface FigureLine {
  readonly hit: FigureHit
  readonly change: FigureHit | undefined
}

/** Figures as they are listed: sentence by sentence, in the order given, each change with its amount. */
export function linesOf(hits: readonly FigureHit[]): readonly FigureLine[] {
  const sentences: FigureHit[][] = []
  for (const hit of hits) {
    const known = sentences.find(([first]) => first !== undefined && isSameSentence(first, hit))
    if (known === undefined) sentences.push([hit])
    else known.push(hit)
  }
  return sentences.flatMap((each) =>
    each.flatMap((hit, index): readonly FigureLine[] => {
      if (isChangeOf(hit, each[index - 1])) return []
      const next = each[index + 1]
      return [{ hit, change: next !== undefined && isChangeOf(next, hit) ? next : undefined }]
    }),
  )
}

function isChangeOf({ figure: change }: FigureHit, host: FigureHit | undefined): boolean {
  if (host === undefined || change.comparedTo === null || host.figure.comparedTo !== null) return false
  const { of, actor, partner, direction, period } = host.figure
  return (
    change.of === of &&
    change.actor === actor &&
    change.partner === partner &&
    change.direction === direction &&
    change.period === period
  )
}
