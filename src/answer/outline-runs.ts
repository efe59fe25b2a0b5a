import type { Excerpt } from '../search/excerpt.js'
import type { AnswerNode, Gloss } from './answer.js'

/** An excerpt or a figure under what is told of it. */
export interface Quoted {
  readonly kind: 'quoted'
  readonly headline: string
  readonly excerpt: Excerpt
  readonly glosses?: readonly Gloss[]
  readonly isFigure: boolean
}

/** What is shown one below the other: pairs, excerpts and figures are all quoted. */
export type FlatNode = Exclude<AnswerNode, { readonly kind: 'pair' | 'figure' | 'excerpt' }> | Quoted

/** Nodes that stand together. */
export type Run = readonly [FlatNode, ...FlatNode[]]

/** A node as what is shown one below the other. */
export function flatten(node: AnswerNode): readonly FlatNode[] {
  if (node.kind === 'excerpt' || node.kind === 'figure') {
    const { headline, excerpt, glosses } = node
    const isFigure = node.kind === 'figure'
    return [{ kind: 'quoted', headline, excerpt, isFigure, ...(glosses !== undefined && { glosses }) }]
  }
  if (node.kind !== 'pair') return [node]
  const side = (excerpts: readonly Excerpt[], told: readonly string[]): readonly Quoted[] =>
    excerpts.map((excerpt, at) => ({ kind: 'quoted', headline: told[at] ?? '', excerpt, isFigure: false }))
  return [...side(node.left, node.headlines[0]), ...side(node.right, node.headlines[1])]
}

/** Lines stand together, and so do the same words quoted for several things. */
export function runsOf(nodes: readonly FlatNode[]): readonly Run[] {
  const runs: [FlatNode, ...FlatNode[]][] = []
  for (const node of nodes) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before !== undefined && standsWith(before, node)) run.push(node)
    else runs.push([node])
  }
  return runs
}

function standsWith(before: FlatNode, node: FlatNode): boolean {
  if (before.kind === 'line' && node.kind === 'line') return true
  if (before.kind !== 'quoted' || node.kind !== 'quoted' || before.isFigure !== node.isFigure) return false
  return (
    before.excerpt.citation.ref === node.excerpt.citation.ref && before.excerpt.text === node.excerpt.text
  )
}
