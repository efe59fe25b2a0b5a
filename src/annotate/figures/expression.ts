const made = new Map<string, RegExp>()

/** An expression of its source, compiled once: for sources made of units.yaml, of which there are few. */
export function expression(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  const known = made.get(key)
  if (known !== undefined) return known
  const compiled = new RegExp(source, flags)
  made.set(key, compiled)
  return compiled
}
