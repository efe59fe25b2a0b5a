import type { Language } from '../../report/report.js'
import type { Segment } from './time-scale.js'

/** A line of the axis: its day, and what is written at it in two lines. */
export interface Tick {
  readonly day: number
  readonly upper: string
  /** The year, where it begins or is first seen. */
  readonly lower: string
}

/** The room that a tick's words take. */
const ROOM = 44

/** The ticks of a segment: years, months or days, as many as there is room for. */
export function ticksOf(segment: Segment, language: Language): readonly Tick[] {
  const { from, to, left, right } = segment
  const most = Math.max(1, Math.floor((right - left) / ROOM))
  const months = monthsBetween(from, to)
  const days = to - from
  if (days <= 45 && most >= 2) return daysOf(segment, Math.ceil(days / most), language)
  const every = STEPS.find((step) => months.length / step <= most) ?? 1200
  const chosen = months.filter(({ index }) => index % every === 0)
  if (chosen.length === 0) return [middleOf(segment, language)]
  let year = ''
  return chosen.map(({ day, index }) => {
    const own = String(Math.floor(index / 12))
    const lower = own === year ? '' : own
    year = own
    if (every >= 12) return { day, upper: yearName(own, language), lower: '' }
    return { day, upper: monthName((index % 12) + 1, language), lower: lower && yearName(lower, language) }
  })
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600]

/** First days of months, from the one that begins in a stretch. */
function monthsBetween(
  from: number,
  to: number,
): readonly { readonly day: number; readonly index: number }[] {
  const first = new Date(from * 86_400_000)
  const months: { day: number; index: number }[] = []
  for (let index = first.getUTCFullYear() * 12 + first.getUTCMonth(); ; index += 1) {
    const day = Date.UTC(Math.floor(index / 12), index % 12, 1) / 86_400_000
    if (day >= to) return months
    if (day >= from) months.push({ day, index })
  }
}

function daysOf({ from, to }: Segment, step: number, language: Language): readonly Tick[] {
  const ticks: Tick[] = []
  let before = ''
  for (let day = from; day < to; day += Math.max(1, step)) {
    const [year = '', month = '', date = ''] = isoOf(day).split('-')
    const upper = language === 'ja' ? `${Number(month)}/${Number(date)}` : `${Number(date)} ${monthName(Number(month), language)}` // prettier-ignore
    // A day's point stands in the middle of the day.
    ticks.push({ day: day + 0.5, upper, lower: year === before ? '' : yearName(year, language) })
    before = year
  }
  return ticks
}

/** A short stretch in which no month begins. */
function middleOf({ from, to }: Segment, language: Language): Tick {
  const [year = '', month = ''] = isoOf(from).split('-')
  const isMonth = isoOf(to - 1).startsWith(`${year}-${month}`)
  return {
    day: isMonth ? (from + to) / 2 : from,
    upper: monthName(Number(month), language),
    lower: yearName(year, language),
  }
}

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const yearName = (year: string, language: Language): string => (language === 'ja' ? `${year}年` : year)

function monthName(month: number, language: Language): string {
  if (language === 'ja') return `${month}月`
  return ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? ''
}
