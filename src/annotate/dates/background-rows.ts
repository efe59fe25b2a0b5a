import type { Language } from '../../report/report.js'

/** Words beside a date that put it out of the main line of a report. */
export interface BackgroundRow {
  readonly where: 'before' | 'after'
  readonly expression: RegExp
  /** Only for a year before that of the last date of the main line. */
  readonly earlierYear?: 'any' | 'alone'
  readonly example: string
}

/** Comparisons, flashbacks, and the dates on which something was published or looked up. */
export const BACKGROUND_ROWS: Readonly<Record<Language, readonly BackgroundRow[]>> = {
  ja: [
    {
      where: 'after',
      expression: /^(?:の[^、。]{0,12})?(?:と比較|と比べ|に比べ|に比し|度?比|に対し、)/u,
      example: '2016年と比べて',
    },
    {
      where: 'after',
      expression: /^(?:に)?(?:最終)?(?:アクセス|閲覧|最終確認|取得|発行|刊行|公刊)/u,
      example: '2018年1月5日閲覧',
    },
    {
      where: 'before',
      expression: /(?:アクセス日?|閲覧日?|発行日|刊行日|最終確認日?|取得日)[::]? ?$/u,
      example: '閲覧日:2018年1月5日',
    },
    { where: 'after', expression: /^(?:に)?は/u, earlierYear: 'alone', example: '2016年は' },
    {
      where: 'after',
      expression:
        /^[にのからよりまで]{0,2}[^、。\d]{0,30}?(?:[しっいんえれきけげせてねめべじちりぎみ]た|[うくぐすつぬぶむる])(?=[\p{Script=Han}\p{Script=Katakana}「『])(?!際|時|後|前|間|中|為|場合|結果|直後|直前|以上|一方|上で|限り|通り|方針|方向|必要|予定|見通|可能|模様)/u,
      earlierYear: 'any',
      example: '2015年3月に訪露した外相',
    },
  ],
  en: [
    {
      where: 'before',
      expression:
        /\b(?:compared (?:with|to)|against|unlike(?: in)?|relative to|versus|vs\.?|than(?: in)?|in contrast to|as in|back in) (?:the )?$/iu,
      example: 'compared with 2016',
    },
    {
      where: 'before',
      expression: /\b(?:accessed|retrieved|published|last (?:visited|updated|modified))(?: on|:)? ?$/iu,
      example: 'accessed 15 May 2018',
    },
    {
      where: 'before',
      expression: /[,(] ?(?:who|which|whose|where|when) [^,.;()]{0,60}$/iu,
      earlierYear: 'any',
      example: ', who visited Moscow in November 2014',
    },
  ],
}

/** What a comparison is made with; the dates of the list before it are all compared with. */
export const COMPARISON: Readonly<Record<Language, RegExp>> = {
  ja: /と比較|と比べ|に比べると|に比べれば/u,
  en: /(?!)/u,
}

/** A clause that ends here says something of its own: what comes before it belongs to no comparison after it. */
export const CLAUSE_END = /[がてしばりずめ]、|。/u
