import type { Element, Nodes } from 'hast'

/** An attribute's words; undefined: it has none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The words in a node, as they stand. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** All elements in a node, itself first, in order, each with the elements it stands in, the nearest last. */
export function* elementsIn(
  node: Nodes,
  outer: readonly Element[] = [],
): Generator<readonly [Element, readonly Element[]]> {
  if (node.type === 'element') yield [node, outer]
  if (!('children' in node)) return
  const within = node.type === 'element' ? [...outer, node] : outer
  for (const child of node.children) yield* elementsIn(child, within)
}
