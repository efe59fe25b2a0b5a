/**
 * The period that `the same period of 2016` or 2016年同期 means after a period of another year; null where that is not
 * known: the whole of a year is not meant.
 */
export function samePeriod(edtf: string, before: string | null): string | null {
  const year = /^\d{4}/u.exec(edtf)?.[0]
  const years = [...(before ?? '').matchAll(/(?<=^|\/)\d{4}/gu)].map(([each]) => each)
  if (before === null || year === undefined || new Set(years).size !== 1) return null
  return before.replaceAll(/(?<=^|\/)\d{4}/gu, year)
}

/** Whether the words around a date say that the same part of it is meant. */
export const isSamePart = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /\bsame (?:period|month|quarter|half|week|day|time)(?: (?:of|in))?(?: the)? $/iu.test(text.slice(Math.max(0, start - 24), start)) ||
  /^の?同(?:じ)?(?:期|月|時期|期間|日)/u.test(text.slice(end, end + 5)) // prettier-ignore
