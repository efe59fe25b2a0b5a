import { cut, type Span } from '../../report/span.js'
import type { Units } from './compile-units.js'
import { monthBefore } from './month-before.js'
import type { Scene } from './scene.js'

/** What an amount is compared with, and the dates that say so and are no period. */
export interface Comparison {
  readonly against: string | null
  readonly dates: readonly Span[]
}

/** Finds what the amounts of a stretch of a sentence are compared with: 前年同月比, `year on year`, 2015年比, `than in 2015`. */
export function comparisonIn(scene: Scene, stretch: Span, language: 'ja' | 'en', units: Units): Comparison {
  const { pattern, valueOf } = units.comparisons[language]
  const found = [...cut(scene.text, stretch).matchAll(pattern)].at(0)
  const dates = scene.dates.filter((date) => isCompared(scene, date, language))
  const inside = dates.filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
  const against = found === undefined ? undefined : valueOf(found[0])
  if (found === undefined || against === undefined)
    return { against: inside[0]?.edtf.replace(/\/\.\.$/u, '') ?? null, dates }
  const start = stretch.start + found.index
  const covered = scene.dates.filter((date) => date.start < start + found[0].length && start < date.end)
  return {
    against: against === 'previous-year' ? against : monthBefore(scene.dates.findLast((date) => date.end <= start)?.edtf), // prettier-ignore
    dates: [...dates, ...covered],
  }
}

/** What stands between a share and a date that follows it closely. */
function afterShare({ text, amounts }: Scene, start: number): string {
  const share = amounts.findLast(({ end, kind }) => end <= start && kind === 'share')
  return share === undefined || start - share.end > 12 ? '' : text.slice(share.end, start)
}

/** `up 12% from 2021` does not tell of the years since. */
const isSince = ({ text, amounts }: Scene, { start, edtf }: Pick<Scene['dates'][number], 'start' | 'edtf'>): boolean =>
  edtf.endsWith('/..') && /^from /iu.test(text.slice(start)) && amounts.some(({ end, kind }) => kind === 'share' && end + 1 === start) // prettier-ignore

/** Whether a date is what something is compared with and not when it was. */
function isCompared(
  scene: Scene,
  { start, end, edtf }: Scene['dates'][number],
  language: 'ja' | 'en',
): boolean {
  const { text } = scene
  if (isSince(scene, { start, edtf })) return true
  if (language === 'ja' && /^の(?:約|およそ)? ?[\d.]+ ?倍/u.test(text.slice(end, end + 12))) return true
  if (edtf.includes('/')) return false
  if (language === 'ja') return /^(?:の同(?:月|期))?(?:比|と比べ|に比べ|と比較|より)/u.test(text.slice(end))
  if (/^\d{4}$/u.test(edtf) && /^ (?:on|over|from) (?:the )?$/u.test(afterShare(scene, start))) return true
  return /\b(?:compared (?:with|to)|than(?: in)?|relative to|versus|against)(?: the)? $/iu.test(
    text.slice(Math.max(0, start - 25), start),
  )
}
