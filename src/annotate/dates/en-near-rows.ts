import { nearYear, ORDINAL, partOf, WORD_START } from './en-fragments.js'
import { pattern, type PatternRow, type Reference, type YearWords } from './words.js'

/** The part of the period, before the words that name it; "later this year" is that year. */
const PART =
  '(?:(?:the )?(?:(?<part>early|mid|late|beginning|start|middle|end|close|first half|second half)(?: of| in)?[ -](?:the )?|(?:earlier|later) (?:in )?))?'

const STEPS: Readonly<Record<string, readonly [Reference, number]>> = {
  this: ['document', 0],
  current: ['document', 0],
  last: ['document', -1],
  previous: ['anchor', -1],
  preceding: ['anchor', -1],
  past: ['document', -1],
  next: ['document', 1],
  coming: ['document', 1],
  upcoming: ['document', 1],
  following: ['anchor', 1],
  same: ['anchor', 0],
  that: ['anchor', 0],
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** English dates that count from another: last year, the following month, two years ago. */
export const EN_NEAR_ROWS: readonly PatternRow[] = [
  {
    name: 'year near another',
    expression: pattern(
      `${WORD_START}${PART}(?<the>the )?(?<which>this|current|last|previous|preceding|next|coming|upcoming|following|same|that) (?:calendar )?year(?!s|-|ly|\\w)`,
      'i',
    ),
    yields: ({ the, which, part }) => ({ kind: 'year', year: near(the, which), part: partOf(part) }),
    example: ['last year', '2016'],
  },
  {
    name: 'part of the year',
    expression: pattern(
      '(?:(?:the )?\\b(?<part>early|late|mid|end|beginning|start|middle|first half|second half)[ -](?:of |in )?|\\b(?:earlier|later) in )(?:the )?(?:calendar )?year(?!s|-|ly|\\w)|\\b(?<short>EOY|year-end|year end)\\b',
      'i',
    ),
    yields: ({ part, short }) => ({
      kind: 'year',
      year: undefined,
      part: short !== undefined || /end/iu.test(part ?? '') ? 'end' : partOf(part),
    }),
    example: ['later in the year', '2017'],
  },
  {
    name: 'the year, and no more',
    expression: pattern('(?<=\\bin )the year(?= ?[.,;?!]|$)', 'i'),
    yields: () => ({ kind: 'year', year: nearYear('the year') }),
    example: ['in the year', '2017'],
  },
  {
    name: 'year after or before another',
    expression: pattern(
      '\\b(?<words>(?:a|one) year (?:later|earlier)(?! than)|the year (?:before|after)(?! next| the)(?= ?[,.;]|$))\\b',
      'i',
    ),
    yields: ({ words }) => ({ kind: 'year', year: nearYear(words ?? '') }),
    example: ['a year later', '2018'],
  },
  {
    name: 'years later',
    expression: pattern(
      '\\b(?<count>\\d|two|three|four|five|six|seven|eight|nine|ten) years (?<which>later|earlier)\\b(?! than)',
      'i',
    ),
    yields: ({ count, which }) => {
      const by = Number(count) || COUNTS.indexOf(count?.toLowerCase() ?? '')
      return {
        kind: 'year',
        year: { kind: 'near', from: 'anchor', by: which?.toLowerCase() === 'later' ? by : -by },
      }
    },
    example: ['two years later', '2019'],
  },
  {
    name: 'months or days after or before another',
    expression: pattern(
      '\\b(?<count>\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>month|day)s? (?<which>later|earlier)\\b(?! than)',
      'i',
    ),
    yields: ({ count, unit, which }) => {
      const by = Number(count) || Math.max(1, COUNTS.indexOf(count?.toLowerCase() ?? ''))
      return {
        kind: 'near',
        unit: unit?.toLowerCase() === 'day' ? 'day' : 'month',
        from: 'anchor',
        by: which?.toLowerCase() === 'later' ? by : -by,
      }
    },
    example: ['three months later', '2018-03'],
  },
  {
    name: 'two years or months on',
    expression: pattern('\\bthe (?<unit>year|month) after (?:the )?next\\b', 'i'),
    yields: ({ unit }) =>
      unit?.toLowerCase() === 'year'
        ? { kind: 'year', year: { kind: 'near', from: 'document', by: 2 } }
        : { kind: 'near', unit: 'month', from: 'document', by: 2 },
    example: ['the month after next', '2018-02'],
  },
  {
    name: 'year before the last',
    expression: pattern('\\bthe year before last\\b', 'i'),
    yields: () => ({ kind: 'year', year: { kind: 'near', from: 'document', by: -2 } }),
    example: ['the year before last', '2015'],
  },
  {
    name: 'years ago',
    expression: pattern(
      '\\b(?<count>\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten) years? ago\\b',
      'i',
    ),
    yields: ({ count }) => {
      const by = Number(count) || Math.max(1, COUNTS.indexOf(count?.toLowerCase() ?? ''))
      return { kind: 'year', year: { kind: 'near', from: 'document', by: -by } }
    },
    example: ['two years ago', '2015'],
  },
  {
    name: 'month near another',
    expression: pattern(
      `${WORD_START}${PART}(?<the>the )?(?<which>this|current|last|previous|preceding|next|coming|upcoming|following|same|that) month(?!s|-|ly|\\w| (?:last|of|a year|in the (?:previous|preceding)))`,
      'i',
    ),
    yields: ({ the, which, part }) => ({
      kind: 'near',
      unit: 'month',
      ...step(the, which),
      part: partOf(part),
    }),
    example: ['last month', '2017-11'],
  },
  {
    name: 'day of a month near another',
    expression: pattern(
      `(?<![\\w$#@.,/-])(?:the )?(?<day>\\d{1,2})${ORDINAL}(?: day)?(?: of| in)? (?<the>the )?(?<which>this|last|previous|next|following|same|that) month(?!s|-|ly|\\w)`,
      'i',
    ),
    yields: ({ day, the, which }) => ({ kind: 'near', unit: 'month', ...step(the, which), day: Number(day) }),
    example: ['the 20th of next month', '2018-01-20'],
  },
  {
    name: 'part of the month',
    expression: pattern(
      '\\b(?:the )?(?<part>end|beginning|start|middle)(?: of)? (?:the )?month(?!s|ly|-|\\w)',
      'i',
    ),
    yields: ({ part }) => ({ kind: 'near', unit: 'month', from: 'anchor', by: 0, part: partOf(part) }),
    example: ['end of month', '2017-12-21/2017-12-31'],
  },
  {
    name: 'quarter near another',
    expression: pattern(
      '\\b(?<which>this|current|last|previous|past|next|coming|upcoming|following) quarter(?!s|-|ly|\\w)',
      'i',
    ),
    yields: ({ which }) => ({
      kind: 'near',
      unit: 'quarter',
      from: 'document',
      by: STEPS[which?.toLowerCase() ?? '']?.[1] ?? 0,
    }),
    example: ['last quarter', '2017-07/2017-09'],
  },
  {
    name: 'day near another',
    expression: pattern(
      '\\b(?:the (?<which>same|following|next|previous) day|(?<that>that(?: very)? day))\\b(?!s|-)(?! of)',
      'i',
    ),
    yields: ({ which }) => ({
      kind: 'near',
      unit: 'day',
      from: 'anchor',
      by: /previous/iu.test(which ?? '') ? -1 : /next|following/iu.test(which ?? '') ? 1 : 0,
    }),
    example: ['15 April 2017; the next day', '2017-04-15'],
  },
]

function step(the: string | undefined, which: string | undefined): { from: Reference; by: number } {
  const [from, by] = STEPS[which?.toLowerCase() ?? ''] ?? ['document', 0]
  return { from: the !== undefined && /next/iu.test(which ?? '') ? 'anchor' : from, by }
}

const near = (the: string | undefined, which: string | undefined): YearWords => ({
  kind: 'near',
  ...step(the, which),
})
