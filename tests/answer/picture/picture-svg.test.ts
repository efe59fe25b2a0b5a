import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark, Picture, TimelinePicture } from '../../../src/answer/picture/picture.js'
import { pictureSvg } from '../../../src/answer/picture/picture-svg.js'

const point: Mark = {
  earliest: '2017-04-12',
  latest: '2017-04-12',
  isDay: true,
  isInferred: false,
  label: '12 April 2017 · vetoed',
  short: '12 April · vetoed',
  count: 1,
}
const month: Mark = { ...point, earliest: '2017-04-01', latest: '2017-04-30', isDay: false, short: 'April 2017 · opposed' } // prettier-ignore
const timeline = (marks: readonly Mark[], more: Partial<TimelinePicture> = {}): TimelinePicture => ({
  kind: 'timeline',
  title: 'Timeline',
  language: 'en',
  rows: [{ name: 'Russia', marks }],
  legend: { day: 'to the day', days: 'in these days', inferred: 'inferred' },
  left: '',
  alt: 'Timeline.',
  ...more,
})
const count = (svg: string, words: string | RegExp): number => svg.split(words).length - 1

describe('the sign of a date', () => {
  it.each([
    ['a day is a full point', point, /<circle[^>]*fill="#1f5fae"/u, 'to the day'],
    ['a vaguer date is a bar', month, /<path[^>]*fill="#cfe0f5"/u, 'in these days'],
    [
      'an inferred day is a hollow point, dashed',
      { ...point, isInferred: true },
      /<circle[^>]*fill="#ffffff"[^>]*dasharray/u,
      'inferred',
    ],
    [
      'an inferred month is a hollow bar, dashed',
      { ...month, isInferred: true },
      /<path[^>]*fill="#ffffff"[^>]*dasharray/u,
      'inferred',
    ],
  ])('%s, and the legend says so', (_, mark, sign, words) => {
    const svg = pictureSvg(timeline([mark]))
    expect(svg).toMatch(sign)
    expect(count(svg, `>${words}<`)).toBe(1)
    for (const other of ['to the day', 'in these days', 'inferred'].filter((each) => each !== words))
      expect(svg).not.toContain(`>${other}<`)
  })

  it('says how many events it stands for', () => {
    expect(pictureSvg(timeline([{ ...point, count: 3 }]))).toContain('12 April · vetoed ×3')
  })
})

describe('what stands in a picture', () => {
  it('is never markup, and points nowhere', () => {
    const words =
      '<script>alert(1)</script> & "x" \' ]]> <image href="https://example.org/"/> \u0000\u202e\ud800'
    const picture = timeline([{ ...point, short: words }], { title: words, alt: words, left: words, rows: [{ name: words, marks: [{ ...point, short: words }] }] }) // prettier-ignore
    const svg = pictureSvg(picture)
    expect(svg).not.toMatch(/<(?:script|image|style|foreignObject|a|use)\b/u)
    expect(svg).not.toMatch(/\s(?:href|xlink:href|style|on\w+)="/u)
    expect(
      svg.replace('xmlns="http://www.w3.org/2000/svg"', '').replaceAll('https://example.org/', ''),
    ).not.toContain('://')
    expect(svg).not.toMatch(/[\u0000\u202e\ud800]/u)
    expect(svg).toContain('&lt;script&gt;')
  })

  it('stays inside its width', () => {
    const day = fc.date({ min: new Date('1868-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const marks = fc.array(
      fc.record({ from: day, length: fc.integer({ min: 0, max: 900 }), isInferred: fc.boolean() }),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(marks, fc.constantFrom(320, 480, 960), (spans, width) => {
        const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
        const made = spans.map(({ from, length, isInferred }): Mark => ({
          ...point,
          earliest: iso(from.getTime()),
          latest: iso(from.getTime() + length * 86_400_000),
          isDay: length === 0,
          isInferred,
        }))
        const svg = pictureSvg(timeline(made), width)
        const places = [...svg.matchAll(/ (?:x|cx|x1|x2)="(-?[\d.]+)"/gu)].map(([, x]) => Number(x))
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...places)).toBeLessThanOrEqual(width)
        expect(svg).not.toContain('NaN')
      }),
      { numRuns: 60 },
    )
  })

  it('is in order from left to right as it is in time, over a break too', () => {
    const days = ['2014-11-05', '2017-04-12', '2017-04-13', '2017-09-01']
    const marks = days.map((each): Mark => ({ ...point, earliest: each, latest: each }))
    const svg = pictureSvg(timeline(marks))
    const at = [...svg.matchAll(/<circle cx="([\d.]+)"/gu)].map(([, x]) => Number(x)).slice(0, 4)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(count(svg, '<line')).toBeGreaterThan(4)
  })
})

describe('figures', () => {
  const figures = (values: readonly number[]): Picture => ({
    kind: 'figures',
    title: 'Figures',
    language: 'en',
    charts: [{ title: 'exports · t', bars: values.map((value) => ({ label: `label ${value}`, value, amount: `${value} t` })) }], // prettier-ignore
    left: '',
    alt: 'Figures.',
  })
  const bars = (svg: string): readonly number[] =>
    [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="14" fill="#(?:1f5fae|f3d3c8)"/gu)].map(([, width]) => Number(width)) // prettier-ignore

  it('are as long as their values', () => {
    const [a = 0, b = 0] = bars(pictureSvg(figures([100, 50])))
    expect(a / b).toBeCloseTo(2, 1)
  })

  it('that fall go the other way, in another colour', () => {
    const svg = pictureSvg(figures([-50, 100]))
    expect(svg).toContain('#f3d3c8')
    expect(bars(svg)).toHaveLength(2)
  })

  it('tell their amounts with the unit', () => {
    expect(pictureSvg(figures([100, 50]))).toContain('>50 t<')
  })
})
