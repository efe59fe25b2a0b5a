import type { Language } from '../../report/report.js'
import type { Side } from './stretch.js'

/** Words between two dates that make them a range, and what must stand round them. */
export interface LinkRow {
  readonly between: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
  readonly example: string
}

/** Words beside a date that open one side of it. */
export interface SideRow {
  readonly side: Side
  readonly where: 'before' | 'after'
  readonly expression: RegExp
  /** What holds ever since is the background of a report, not its news. */
  readonly background?: boolean
  /** The words are about a thing that the date is of: 2014年3月のクリミア併合以降. The date stays as it is. */
  readonly apart?: boolean
  /** Only beside a date that states its year or its day: 2015年前. */
  readonly statedOnly?: boolean
  readonly example: string
}

const JA_CLOSING = /^(?:まで(?:の間|に)?|の間|にかけて|にわた(?:って|り|る)|いっぱい|以前)/u

/** How dates are joined to a range. */
export const LINK_ROWS: Readonly<Record<Language, readonly LinkRow[]>> = {
  ja: [
    { between: /^(?:から、?|~|-)$/u, example: '3月から5月まで' },
    { between: /^(?:より|以降|以後)$/u, after: JA_CLOSING, example: '2020年6月以降7月にかけて' },
  ],
  en: [
    {
      between: /^ ?(?:-|~|to|through|thru|till|until|up to|up until) ?(?:the |on |in )?$/iu,
      example: 'from March to May',
    },
    { between: /^,? and (?:the )?$/iu, before: /\bbetween (?:the )?$/iu, example: 'between March and May' },
  ],
}

/** The words before and after a range that belong to it. */
export const RANGE_EDGES: Readonly<Record<Language, { readonly before: RegExp; readonly after: RegExp }>> = {
  ja: { before: /$^/u, after: JA_CLOSING },
  en: { before: /\b(?:from|between) (?:the )?$/iu, after: /$^/u },
}

/** The words beside a date that open one of its sides; the first that fits is taken. */
export const SIDE_ROWS: Readonly<Record<Language, readonly SideRow[]>> = {
  ja: [
    {
      side: 'since',
      where: 'after',
      expression: /^(?:または|及び|および|又は|と|か)(?:その後|それ以降)/u,
      example: '2015年またはその後',
    },
    {
      side: 'until',
      where: 'after',
      expression: /^(?:または|及び|および|又は|と|か)(?:その前|それ以前)/u,
      example: '2013年及びその前',
    },
    {
      side: 'since',
      where: 'after',
      expression: /^(?:以降|以来|以後)/u,
      background: true,
      example: '2014年以降',
    },
    {
      side: 'since',
      where: 'after',
      expression: /^来(?=[のはも、続]|$)/u,
      background: true,
      example: '昨年来の',
    },
    {
      side: 'since',
      where: 'after',
      expression: /^の[^、。,.()「」『』\d]{1,24}?(?:以降|以来|以後)/u,
      background: true,
      apart: true,
      example: '2014年3月の併合以降',
    },
    {
      side: 'whole',
      where: 'after',
      expression: /^の[^、。,.()「」『』\d]{1,24}?後(?=[、にのもは])/u,
      background: true,
      apart: true,
      example: '2014年3月の併合後、',
    },
    {
      side: 'after',
      where: 'after',
      expression: /^(?:よりも?(?:後|あと)|の後(?:から)?(?![半期継任ろ]))/u,
      example: '2020年より後',
    },
    {
      side: 'before',
      where: 'after',
      expression: /^(?:よりも?前|の前(?![半期年日月後の述]))/u,
      example: '6月より前',
    },
    { side: 'until', where: 'after', expression: /^(?:以前|まで(?:の間|に)?)/u, example: '2012年まで' },
    { side: 'before', where: 'after', expression: /^未満/u, example: '2012年未満' },
    { side: 'since', where: 'after', expression: /^(?:から|~(?!\d))/u, example: '2017年3月から' },
    {
      side: 'after',
      where: 'after',
      expression: /^後(?![半期述者継退任ろ藤北方進輩])/u,
      statedOnly: true,
      example: '2007年後',
    },
    {
      side: 'before',
      where: 'after',
      expression: /^前(?![半期述者掲提線進面任例夜文後年月日回身田原川])/u,
      statedOnly: true,
      example: '2015年前',
    },
  ],
  en: [
    {
      side: 'whole',
      where: 'before',
      expression:
        /(?:%|\b(?:percent|per cent|r[io]sen?|f[ae]ll(?:en)?|grew|grown|up|down|increased?|decreased?|declined?|dropped|jumped|slipped|unchanged|changed?))(?: [^.;:,]{0,24})? from (?:the )?$/iu,
      background: true,
      apart: true,
      example: 'rose from 2016',
    },
    {
      side: 'since',
      where: 'after',
      expression:
        /^,? (?:(?:or|and) (?:later(?! (?:than|the|that|this|in|on|a)\b)|onwards?|greater)|onwards?|(?:or|and) after(?= ?(?:[.,;?!)]|$)))\b/iu,
      example: '2012 or later',
    },
    {
      side: 'until',
      where: 'after',
      expression: /^,? (?:or|and) (?:earlier|before)\b(?= ?(?:[.,;?!)]|$))/iu,
      example: '2012 or before',
    },
    {
      side: 'since',
      where: 'before',
      expression: /\b(?:(?:no|not) (?:earlier|sooner) than|not before) (?:the )?$/iu,
      example: 'no earlier than 2018',
    },
    {
      side: 'until',
      where: 'before',
      expression: /\b(?:no|not) (?:later|more recent) than (?:the )?$/iu,
      example: 'no later than 2010',
    },
    {
      side: 'until',
      where: 'before',
      expression:
        /\b(?:before or (?:on|in|at)|(?:on|in|at) or (?:before|earlier than)|ending (?:with|on|in)|as late as|up (?:to|until)) (?:the )?$/iu,
      example: 'before or in Feb 2018',
    },
    {
      side: 'after',
      where: 'before',
      expression: /\b(?:later than|after) (?:the )?$/iu,
      example: 'after 2016',
    },
    {
      side: 'before',
      where: 'before',
      expression: /\b(?:earlier than|sooner than|prior to|before) (?:the )?$/iu,
      example: 'before 2018',
    },
    {
      side: 'since',
      where: 'before',
      expression: /\bsince (?:the )?$/iu,
      background: true,
      example: 'since 2014',
    },
    {
      side: 'since',
      where: 'before',
      expression: /\b(?:(?:starting|beginning|effective)(?: on| from| in)?|from|as from) (?:the )?$/iu,
      example: 'from March 2017',
    },
    {
      side: 'until',
      where: 'before',
      expression: /(?<!\bNot )\b(?:[Uu]ntil|[Tt]ill|[Bb]y|[Tt]hrough) (?:the )?$/u,
      example: 'until 2012',
    },
  ],
}
