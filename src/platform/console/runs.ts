import type { AnswerNode, ExcerptNode } from '../../answer/answer.js'

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

/** The excerpts of a run under what is told of them: a figure is an excerpt under what it says. */
export const quotedIn = (run: readonly AnswerNode[]): readonly ExcerptNode[] =>
  run.flatMap((node): readonly ExcerptNode[] => {
    if (node.kind === 'excerpt') return [node]
    return node.kind === 'figure' ? [{ ...node, kind: 'excerpt' }] : []
  })

/** One empty headline is shown for its number; beside others it is told in the one before. */
export function headlinesOf(quoted: readonly ExcerptNode[]): readonly string[] {
  const headlines = quoted.map(({ headline }) => headline)
  const told = headlines.filter(Boolean)
  return told.length > 0 && told.length < headlines.length ? told : headlines
}

function standsWith(before: AnswerNode, node: AnswerNode): boolean {
  if (before.kind === 'line' && node.kind === 'line') return true
  const isQuoted = node.kind === 'excerpt' || node.kind === 'figure'
  if (!isQuoted || before.kind !== node.kind) return false
  return (
    before.excerpt.citation.ref === node.excerpt.citation.ref && before.excerpt.text === node.excerpt.text
  )
}
