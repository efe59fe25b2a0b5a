/** The month before a month or a day in EDTF; null for anything longer. */
export function monthBefore(edtf: string | undefined): string | null {
  const groups = /^(?<year>\d{4})-(?<month>\d\d)(?:-\d\d)?$/u.exec(edtf ?? '')?.groups
  if (groups === undefined) return null
  const months = Number(groups.year) * 12 + Number(groups.month) - 2
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
