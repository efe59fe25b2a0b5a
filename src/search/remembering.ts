/** Longer texts, in characters, are rare, and what is made of them is large. */
const LONGEST = 500

/**
 * Makes something of a text once, as long as few others are asked for meanwhile: of the texts that were asked for last,
 * so many are remembered, but long ones. What is made must depend on the text alone.
 */
export function remembering<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>()
  return (text) => {
    if (text.length > LONGEST) return make(text)
    const known = made.get(text) ?? make(text)
    // The map keeps the order of asking.
    made.delete(text)
    made.set(text, known)
    if (made.size > most) made.delete(made.keys().next().value ?? text)
    return known
  }
}
