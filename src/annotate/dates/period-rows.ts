import { MONTH, monthOf } from './en-fragments.js'
import { SEASON, seasonOf } from './ja-parts.js'
import { yearOfEra } from './ja-years.js'
import { pattern, type PatternRow } from './words.js'

/** What is a date only where a period is asked for; each is the whole of what was typed. */
export const PERIOD_ROWS: readonly PatternRow[] = [
  {
    name: 'bare year',
    expression: pattern('^(?<year>1[5-9]\\d{2}|2[01]\\d{2})$'),
    yields: ({ year }) => ({ kind: 'year', year: { kind: 'stated', year: Number(year) } }),
    example: ['2017', '2017'],
  },
  {
    name: 'bare month',
    expression: pattern(`^${MONTH}$`, 'i'),
    yields: ({ month }) => ({ kind: 'month', month: monthOf(month) }),
    example: ['apr', '2017-04'],
  },
  {
    name: 'bare month and day',
    expression: pattern('^(?<a>\\d{1,2})[/-](?<b>\\d{1,2})$'),
    yields: ({ a, b }) =>
      Number(a) > 12
        ? { kind: 'day', month: Number(b), day: Number(a) }
        : { kind: 'day', month: Number(a), day: Number(b) },
    example: ['4/15', '2017-04-15'],
  },
  {
    name: 'year and month with a point',
    expression: pattern('^(?<year>[12]\\d{3})\\.(?<month>\\d{1,2})$'),
    yields: ({ year, month }) => ({
      kind: 'month',
      year: { kind: 'stated', year: Number(year) },
      month: Number(month),
    }),
    example: ['2017.4', '2017-04'],
  },
  {
    name: 'year without 年, month in Japanese',
    expression: pattern('^(?<year>[12]\\d{3})[ /.-]?(?<month>\\d{1,2})月$'),
    yields: ({ year, month }) => ({
      kind: 'month',
      year: { kind: 'stated', year: Number(year) },
      month: Number(month),
    }),
    example: ['2017 4月', '2017-04'],
  },
  {
    name: 'year without 年, season in Japanese',
    expression: pattern(`^(?<year>[12]\\d{3})${SEASON}$`),
    yields: ({ year, season }) => ({
      kind: 'season',
      year: { kind: 'stated', year: Number(year) },
      number: seasonOf(season),
    }),
    example: ['2017夏', '2017-06/2017-08'],
  },
  {
    name: 'bare quarter or half',
    expression: pattern('^(?:(?<q>q)(?<quarter>[1-4])|h(?<half>[12]))$', 'i'),
    yields: ({ quarter, half }) =>
      half === undefined
        ? { kind: 'quarter', number: Number(quarter) }
        : { kind: 'half', number: Number(half) },
    example: ['q3', '2017-07/2017-09'],
  },
  {
    name: 'month of an era by its letter',
    expression: pattern('^(?<letter>[mtshr])(?<eraYear>0?[1-9]|[1-9]\\d)[./ -](?<month>\\d{1,2})$', 'i'),
    yields: ({ letter, eraYear, month }) => ({
      kind: 'month',
      year: { kind: 'stated', year: yearOfEra((letter ?? '').toUpperCase(), eraYear ?? '') },
      month: Number(month),
    }),
    example: ['h29-04', '2017-04'],
  },
  {
    name: 'day of an era by its letter',
    expression: pattern(
      '^(?<letter>[mtshr])(?<eraYear>0?[1-9]|[1-9]\\d)[./ -](?<month>\\d{1,2})[./ -](?<day>\\d{1,2})$',
      'i',
    ),
    yields: ({ letter, eraYear, month, day }) => ({
      kind: 'day',
      year: { kind: 'stated', year: yearOfEra((letter ?? '').toUpperCase(), eraYear ?? '') },
      month: Number(month),
      day: Number(day),
    }),
    example: ['h29-4-15', '2017-04-15'],
  },
  {
    name: 'bare decade',
    expression: pattern("^'?(?<decade>[2-9]0)'?s$"),
    yields: ({ decade }) => ({ kind: 'decade', first: 1900 + Number(decade) }),
    example: ['90s', '1990/1999'],
  },
  {
    name: 'year and a season or part in Japanese without 年',
    expression: pattern('^(?<year>[12]\\d{3})(?<half>前半|後半|上半期|下半期)$'),
    yields: ({ year, half }) => ({
      kind: 'half',
      year: { kind: 'stated', year: Number(year) },
      number: half === '前半' || half === '上半期' ? 1 : 2,
    }),
    example: ['2017前半', '2017-01/2017-06'],
  },
]
