import { MONTH_PART, partOf, SEASON, seasonOf } from './ja-parts.js'
import { pattern, type PatternRow, type Reference } from './words.js'

type Distance = readonly [from: Reference, by: number]

const MONTHS: Readonly<Record<string, Distance>> = {
  今月: ['document', 0],
  本月: ['document', 0],
  当月: ['document', 0],
  先月: ['document', -1],
  昨月: ['document', -1],
  先々月: ['document', -2],
  来月: ['document', 1],
  再来月: ['document', 2],
  同月: ['anchor', 0],
  その月: ['anchor', 0],
  この月: ['anchor', 0],
  翌月: ['anchor', 1],
  次月: ['anchor', 1],
  次の月: ['anchor', 1],
  翌々月: ['anchor', 2],
  前月: ['anchor', -1],
  前の月: ['anchor', -1],
  前々月: ['anchor', -2],
}

const DAYS: Readonly<Record<string, number>> = {
  同日: 0,
  その日: 0,
  翌日: 1,
  翌々日: 2,
  前日: -1,
  前々日: -2,
}

const SEASON_YEARS: Readonly<Record<string, Distance>> = {
  一昨: ['document', -2],
  昨: ['document', -1],
  今: ['document', 0],
  来: ['document', 1],
  この: ['document', 0],
  その: ['anchor', 0],
  同: ['anchor', 0],
  翌: ['anchor', 1],
}

const QUARTERS: Readonly<Record<string, number>> = { 前: -1, 先: -1, 昨: -1, 次: 1, 来: 1, 翌: 1 }

/** Japanese dates that count from another: 同年, 翌月, 同日, 今月, 昨夏, 前四半期. */
export const JA_NEAR_ROWS: readonly PatternRow[] = [
  {
    name: 'month near another',
    expression: pattern(
      `(?<word>再来月|先々月|翌々月|前々月|今月|(?<!日)本月|(?<!該)当月|先月|昨月|来月|同月|その月|この月|翌月|次月|次の月|前月|前の月)(?!面|光|日数)(?:の?(?<day>\\d{1,2})日(?:[月火水木金土日]曜日?|\\([月火水木金土日](?:曜日?)?\\))?|${MONTH_PART})?(?:頃|ごろ)?`,
    ),
    yields: ({ word, day, part }) => {
      const [from, by] = MONTHS[word ?? ''] ?? ['anchor', 0]
      return {
        kind: 'near',
        unit: 'month',
        from,
        by,
        day: day === undefined ? undefined : Number(day),
        part: partOf(part),
      }
    },
    example: ['先月下旬', '2017-11-21/2017-11-30'],
  },
  {
    name: 'day near another',
    expression: pattern(
      '(?<word>(?<![合共])同日(?![本米韓英仏独露ロ朝中])|その日(?!本|暮|ごと|その)|翌々日|翌日|前々日|(?<!戦)前日(?![本米]))',
    ),
    yields: ({ word }) => ({ kind: 'near', unit: 'day', from: 'anchor', by: DAYS[word ?? ''] ?? 0 }),
    example: ['2017年4月15日。その日', '2017-04-15'],
  },
  {
    name: 'same or next month by its number',
    expression: pattern('(?<which>同|翌)(?<month>\\d{1,2})月(?:の?(?<day>\\d{1,2})日)?'),
    yields: ({ which, month, day }) => {
      const days = day === undefined ? undefined : Number(day)
      if (which === '翌') return { kind: 'next-month', month: Number(month), day: days }
      const year = { kind: 'near', from: 'anchor', by: 0 } as const
      return days === undefined
        ? { kind: 'month', year, month: Number(month) }
        : { kind: 'day', year, month: Number(month), day: days }
    },
    example: ['同4月', '2017-04'],
  },
  {
    name: 'day of the same month',
    expression: pattern('(?<which>[同翌])(?<day>\\d{1,2})日'),
    yields: ({ which, day }) =>
      which === '翌'
        ? { kind: 'next-day', day: Number(day) }
        : { kind: 'near', unit: 'month', from: 'anchor', by: 0, day: Number(day) },
    example: ['同15日', '2017-12-15'],
  },
  {
    name: 'season near another',
    expression: pattern(`(?<which>一昨|昨|今|来|同|翌|この|その)${SEASON}(?![\\p{Script=Han}])`),
    yields: ({ which, season }) => {
      const [from, by] = SEASON_YEARS[which ?? ''] ?? ['document', 0]
      return { kind: 'season', year: { kind: 'near', from, by }, number: seasonOf(season) }
    },
    example: ['昨夏', '2016-06/2016-08'],
  },
  {
    name: 'season that a range ends with',
    expression: pattern(`(?<=[春夏秋冬年月旬末](?:から|~))${SEASON}(?=にかけて|にわた|まで|、|に|の)`),
    yields: ({ season }) => ({ kind: 'season', number: seasonOf(season) }),
    example: ['2017年夏から秋にかけて', '2017-06/2017-11'],
  },
  {
    name: 'quarter near another',
    expression: pattern(
      '(?:(?<which>[前先昨次来翌])|今|当|現在|現行?|本)の?(?:四半期|クォーター|クオーター)',
    ),
    yields: ({ which }) => ({
      kind: 'near',
      unit: 'quarter',
      from: 'document',
      by: QUARTERS[which ?? ''] ?? 0,
    }),
    example: ['前四半期', '2017-07/2017-09'],
  },
  {
    name: 'end of the year',
    expression: pattern(
      '(?<![\\d今先来昨去翌同前当本毎学少青成若老近例旧新暮越中早晩定平通半])年末(?![年調商])',
    ),
    yields: () => ({ kind: 'year', part: 'end' }),
    example: ['年末', '2017-12-21~/2017-12-31~'],
  },
  {
    name: 'part of the year',
    expression: pattern(
      '(?<![\\d\\p{Script=Han}])年(?:の(?<part>前半|後半|初め|半ば|終わり)|(?<short>初(?!来)|央))',
    ),
    yields: ({ part, short }) => ({ kind: 'year', part: partOf(part ?? short) }),
    example: ['年の前半', '2017-01/2017-06'],
  },
  {
    name: 'part of the month',
    expression: pattern(
      '(?<![\\d\\p{Script=Han}そこの])月(?:の(?=前半|後半|初め|半ば|終わり)|(?=末|初め|半ば))(?<part>前半|後半|初め|半ば|終わり|末)',
    ),
    yields: ({ part }) => ({ kind: 'near', unit: 'month', from: 'anchor', by: 0, part: partOf(part) }),
    example: ['月の前半', '2017-12-01/2017-12-15'],
  },
  {
    name: 'years ago',
    expression: pattern('(?<![\\d.,その約])(?<count>[1-9])年前(?![後倒半期日か])'),
    yields: ({ count }) => ({ kind: 'year', year: { kind: 'near', from: 'document', by: -Number(count) } }),
    example: ['2年前', '2015'],
  },
  {
    name: 'day of a month named before',
    expression: pattern(
      '(?<![\\d.,月年第約両数]|[^日)][~-])(?!1日(?![にはかま、付午夜朝(]))(?<day>\\d{1,2})日(?![間目後前以半市分程余制中限本米韓朝露ロ仏独英系経銀欧豪印台ソ]|ぶり|連続|当|おき|ごと|ほど|あた|平均|\\d)(?:[月火水木金土日]曜日?|\\([月火水木金土日](?:曜日?)?\\))?',
    ),
    yields: ({ day }) => ({ kind: 'day-only', day: Number(day) }),
    example: ['21日', ''],
  },
  {
    name: 'day of a list, its unit after',
    expression: pattern(
      '(?<=日[、・と])(?<day>\\d{1,2})(?=[、・](?:\\d{1,2}[、・]){0,4}\\d{1,2}(?:日|両日))',
    ),
    yields: ({ day }) => ({ kind: 'day-only', day: Number(day) }),
    example: ['2017年4月5日、15、16日', '2017-04-05'],
  },
]
