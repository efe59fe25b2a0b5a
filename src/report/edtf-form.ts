const year = '-?\\d{4}|\\d{3}X|\\d{2}XX|\\dXXX|XXXX|Y-?\\d{5,}'
const date = new RegExp(
  `^(?<year>${year})(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?<qualifier>[?~%])?$`,
  'u',
)
const time = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/u

/**
 * Whether a text is a date or an interval in EDTF, levels 0 and 1 (ISO 8601-2, the Library of Congress's specification):
 * `2017-04-15`, `2017-04`, `2017`, `2017-09/2018-05`, `2014/..`, `2017~`, `201X`, `2017-21` (a season).
 */
export function isEdtf(text: string): boolean {
  const ends = text.split('/')
  if (ends.length === 1) return isDate(text) || (time.test(text) && isDate(text.slice(0, 10)))
  const [first = '', second = ''] = ends
  if (ends.length > 2 || !(isEnd(first) && isEnd(second)) || !(isDate(first) || isDate(second))) return false
  return !startsAfter(first, second)
}

/** A date, an open end (`..`) or an unknown one (nothing). */
const isEnd = (text: string): boolean => text === '' || text === '..' || isDate(text)

function isDate(text: string): boolean {
  const { year: years = '', month, day, qualifier } = date.exec(text)?.groups ?? {}
  if (years === '' || years === '-0000') return false
  if (qualifier !== undefined && /[XY]/u.test(text)) return false
  if (month === undefined) return true
  if (years.startsWith('Y') || (years.includes('X') && (month !== 'XX' || (day ?? 'XX') !== 'XX')))
    return false
  if (month === 'XX') return day === undefined || day === 'XX'
  if (Number(month) >= 21 && Number(month) <= 24) return day === undefined && qualifier === undefined
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || day === 'XX' || isDay(Number(years), Number(month), Number(day))
}

function isDay(years: number, month: number, day: number): boolean {
  const isLeap = (years % 4 === 0 && years % 100 !== 0) || years % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

/** Whether both ends are plain dates and the first lies after the second. */
function startsAfter(first: string, second: string): boolean {
  const plain = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?/u
  const [from, to] = [plain.exec(first)?.[0], plain.exec(second)?.[0]]
  if (from === undefined || to === undefined) return false
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) > to.slice(0, length)
}
