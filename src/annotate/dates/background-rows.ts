import type { Language } from '../../report/report.js'

/** Words beside a date that put it out of the main line of a report; both, where a row has both. */
export interface BackgroundRow {
  readonly before?: RegExp
  readonly after?: RegExp
  /** Only for a year before that of the last date of the main line. */
  readonly earlierYear?: 'any' | 'alone'
  readonly example: string
}

const JAPANESE: readonly BackgroundRow[] = [
  {
    after: /^(?:の[^、。]{0,12})?(?:と比較|と比べ|に比べ|に比し|度?比|に対し、)/u,
    example: '2016年と比べて',
  },
  {
    after: /^(?:の[^、。]{0,12})?(?:とは?(?:異な|違[いっ]|同様|同じ|対照)|[をも](?:上|下)回|並み)/u,
    earlierYear: 'any',
    example: '2014年と異なり',
  },
  {
    after: /^(?:に)?(?:最終)?(?:アクセス|閲覧|最終確認|取得|発行|刊行|公刊)/u,
    example: '2018年1月5日閲覧',
  },
  {
    before: /(?:アクセス日?|閲覧日?|発行日|刊行日|最終確認日?|取得日)[::]? ?$/u,
    example: '閲覧日:2018年1月5日',
  },
  { after: /^(?:に)?は/u, earlierYear: 'alone', example: '2016年は' },
  {
    after:
      /^の[^、。\d]{0,20}?(?:併合|侵攻|戦争|紛争|危機|革命|崩壊|独立|を受け|を機に|を契機|をきっかけ|を踏まえ|に基づ|に伴|に続く|によ[りるっ]|のよう[にな]|当時)/u,
    earlierYear: 'any',
    example: '2014年のクリミア併合で',
  },
  {
    after:
      /^[にのからよりまで]{0,2}[^、。\d]{0,30}?(?:[しっいんえれきけげせてねめべじちりぎみ]た|[うくぐすつぬぶむる])(?=[\p{Script=Han}\p{Script=Katakana}「『])(?!際|時|後|前|間|中|為|場合|結果|直後|直前|以上|一方|上で|限り|通り|方針|方向|必要|予定|見通|可能|模様)/u,
    earlierYear: 'any',
    example: '2015年3月に訪露した外相',
  },
]

/** The words that make a year the name of an event: the 2014 annexation, its 2006 test. */
const OWNER = /\b(?:the|its|his|her|their|a|an|this|that|[\p{L}]+['’]s) $/iu
const NOUN = /^(?: [\p{Lu}][\p{L}-]*)? (?!(?:or|and|to|in|was|were|is|had|has|until|through|till)\b)\p{L}/u

const ENGLISH: readonly BackgroundRow[] = [
  {
    before:
      /\b(?:compared (?:with|to)|against|unlike(?: in)?|relative to|versus|vs\.?|than(?: in)?|in contrast (?:to|with)|as (?:(?:it|he|she|they) (?:did |had |was |were )?|had happened |happened )?(?:in|on)|back in|similar to|recall\p{L}* (?!(?:its|their|his|her|the|several|all) (?:\p{L}+ )?(?:ambassador|envoy|diplomat|consul|charg|troops|forces|soldiers|delegation|representative))[^.;]{0,40}) (?:the )?$/iu,
    example: 'compared with 2016',
  },
  {
    before:
      /\b(?:same|corresponding|comparable) (?:period|month|quarter|time|day|date) (?:of|in|a) (?:the )?$/iu,
    example: 'the same period of 2016',
  },
  {
    before: /\b(?:accessed|retrieved|published|last (?:visited|updated|modified))(?: on|:)? ?$/iu,
    example: 'accessed 15 May 2018',
  },
  {
    before: /[,(] ?(?:who|whom|which|whose|where|when) [^,.;()]{0,60}$/iu,
    earlierYear: 'any',
    example: ', who visited Moscow in November 2014',
  },
  { before: OWNER, after: NOUN, earlierYear: 'alone', example: 'the 2014 annexation' },
  { before: /\bthe (?:\p{L}+ ){1,3}of $/iu, earlierYear: 'alone', example: 'the treaty of 2000' },
  {
    after: /^,? (?:by|in) (?:contrast|comparison)\b/iu,
    earlierYear: 'any',
    example: 'In 2016, by contrast',
  },
  {
    after:
      /^[^.;]{0,60}?\bhad (?:\p{L}+ly |already |not |also |never )?(?:been|\p{L}+(?:ed|en|wn|ne|ld|id|de|nt|ght|pt|et|ut))\b/iu,
    earlierYear: 'any',
    example: 'In March 2014 it had vetoed a draft',
  },
  {
    before: /\bhad (?:\p{L}+ly |already |not |also |never )?\p{L}+[^.;,]{0,60}$/iu,
    earlierYear: 'any',
    example: 'he had met Kim in May 2016',
  },
]

/** Comparisons, flashbacks, past events, and the dates on which something was published or looked up. */
export const BACKGROUND_ROWS: Readonly<Record<Language, readonly BackgroundRow[]>> = {
  ja: JAPANESE,
  en: ENGLISH,
}

/** What a comparison is made with; the dates of the list before it are all compared with. */
export const COMPARISON: Readonly<Record<Language, RegExp>> = {
  ja: /と比較|と比べ|に比べると|に比べれば/u,
  en: /(?!)/u,
}

/** What something is likened to; a date of another year before it is no step of the story: 1916年の攻勢に似ている. */
export const SIMILE: Readonly<Record<Language, RegExp>> = {
  ja: /に(?:[よ酷]く?)?似|に類[しす]|を(?:思わせ|想起させ|彷彿)|(?<![以次上下左右述])の(?:よう|如|ごと)[にくき]|[ただ](?:よう|如|ごと)[にくき]/u,
  en: /(?!)/u,
}

/** The words round a bare year that only describes a noun: his 1992 candidacy. */
export const PASSING: Readonly<Partial<Record<Language, BackgroundRow>>> = {
  en: { before: OWNER, after: NOUN, example: 'his 1992 candidacy' },
}

/** A clause that ends here says something of its own: what comes before it belongs to no comparison after it. */
export const CLAUSE_END = /[がてしばりずめ]、|。/u
