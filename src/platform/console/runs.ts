import type { AnswerNode } from '../../answer/answer.js'

/** Nodes that stand together: lines, and excerpts of the same words, which are shown once under all their headlines. */
export function runsOf(nodes: readonly AnswerNode[]): readonly (readonly AnswerNode[])[] {
  const runs: AnswerNode[][] = []
  for (const node of nodes) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before !== undefined && standsWith(before, node)) run.push(node)
    else runs.push([node])
  }
  return runs
}

function standsWith(before: AnswerNode, node: AnswerNode): boolean {
  if (before.kind === 'line' && node.kind === 'line') return true
  if (before.kind !== 'excerpt' || node.kind !== 'excerpt') return false
  return (
    before.excerpt.citation.ref === node.excerpt.citation.ref && before.excerpt.text === node.excerpt.text
  )
}
