/** What a promise gives, or another value where it gives nothing in time or throws. */
export async function within<Value>(
  milliseconds: number,
  promise: Promise<Value>,
  instead: (code: string) => Value,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(instead('timeout')), milliseconds)
  })
  try {
    return await Promise.race([promise.catch(() => instead('threw')), late])
  } finally {
    clearTimeout(timer)
  }
}
