import { within } from '../command/exchange/within.js'

/** What a promise gives, or another value where it gives nothing in time or throws. */
export async function answered<Value extends object>(
  milliseconds: number,
  promise: Promise<Value>,
  instead: (code: string) => Value,
): Promise<Value> {
  const given = await within(
    milliseconds,
    promise.catch(() => instead('threw')),
  )
  return given === 'late' ? instead('timeout') : given
}
