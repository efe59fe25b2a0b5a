/** Of a text at most so many pieces of three characters, spread over it: what shares many of them is worth comparing. */
export function triplesOf(text: string, most: number): readonly string[] {
  const step = Math.max(1, Math.floor((text.length - 2) / most))
  return Array.from({ length: most }, (_, index) => text.slice(index * step, index * step + 3)).filter(
    (triple) => triple.length === 3,
  )
}
