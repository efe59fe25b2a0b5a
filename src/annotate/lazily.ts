/** What is made when it is first asked for, and kept: much of what is known is never needed. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}
