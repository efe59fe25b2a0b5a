/** What an expression matches at one place of a text, and nowhere else; null where it matches nothing. */
export function matchAt(expression: RegExp, text: string, at: number): string | null {
  const sticky = stickyOf(expression)
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? null
}

const stickies = new WeakMap<RegExp, RegExp>()

function stickyOf(expression: RegExp): RegExp {
  if (expression.sticky) return expression
  const known = stickies.get(expression)
  if (known !== undefined) return known
  const made = new RegExp(expression.source, `${expression.flags.replace('g', '')}y`)
  stickies.set(expression, made)
  return made
}
