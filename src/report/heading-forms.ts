/** A form that a numbered heading is written in. */
export interface HeadingForm {
  /** Headings of one form stand at one level. */
  readonly name: string
  /** Its groups are `number` as printed, without its full stop, and `title`. */
  readonly expression: RegExp
  /** Whether its words alone show that it is a heading, wherever its numbers begin. */
  readonly isCertain: boolean
  readonly example: string
}

const counter = '[\\d０-９一二三四五六七八九十百〇]+'
const after = '(?:[.．:：、―—–-]?[\\s　]*)'

const form = (
  name: string,
  number: string,
  title: string,
  isCertain: boolean,
  example: string,
): HeadingForm => ({
  name,
  expression: new RegExp(`^(?<number>${number})${title}$`, 'u'),
  isCertain,
  example,
})

/** Forms of numbered headings, the more telling first. */
export const headingForms: readonly HeadingForm[] = [
  form('部', `第${counter}[部編篇]`, `(?:${after}|[\\s　]+)(?<title>.*)`, true, '第一部　背景'),
  form('章', `第${counter}章`, `${after}(?<title>.*)`, true, '第1章 背景'),
  form('節', `第${counter}節`, `${after}(?<title>.*)`, true, '第一節　満州国の責務'),
  form('項', `第${counter}[項款]`, `[\\s　]+(?<title>.*)`, true, '第1項 貿易'),
  form('part', '(?:Part|PART) (?:\\d{1,3}|[IVXLC]+|[A-Z])', `${after}(?<title>.*)`, true, 'Part II: Trade'),
  form(
    'chapter',
    '(?:Chapter|CHAPTER) (?:\\d{1,3}|[IVXLC]+)',
    `${after}(?<title>.*)`,
    true,
    'Chapter 3. Trade',
  ),
  form(
    'section',
    '(?:Section|SECTION) (?:\\d{1,3}|[IVXLC]+)',
    `${after}(?<title>.*)`,
    true,
    'Section 4: Trade',
  ),
  form('1.1.1', '\\d{1,2}(?:[.．]\\d{1,2}){2,4}', `(?:[.．]?[\\s　]+)(?<title>\\D.*)`, true, '1.2.1 Trade'),
  form(
    '1.1',
    '[\\d０-９]{1,2}[.．][\\d０-９]{1,2}',
    `(?:[.．]?[\\s　]+|[.．](?=\\D))(?<title>\\D.*)`,
    true,
    '1.2 Trade',
  ),
  form('1.', '[\\d０-９]{1,2}', `(?:[.．、][\\s　]*|[)）][\\s　]+)(?<title>[^\\d\\s].*)`, false, '1. 貿易'),
  form('I.', '[IVX]{1,6}|[Ⅰ-Ⅻ]', `(?:[.．、][\\s　]*|　)(?<title>\\S.*)`, false, 'II. Trade'),
  form('一', '[一二三四五六七八九十]{1,3}', `(?:[、．.][\\s　]*|[\\s　]+)(?<title>\\S.*)`, false, '二、貿易'),
  form('A.', '[A-Z]', `[.．][\\s　]+(?<title>\\S.*)`, false, 'B. Trade'),
  form(
    '(1)',
    `[（(](?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）]`,
    `[\\s　]*(?<title>\\S.*)`,
    false,
    '（1）貿易',
  ),
  form('1', '[\\d０-９]{1,2}', `[\\s　]+(?<title>\\D.*)`, false, '1 貿易'),
]

/** Headings that carry no number and are known by their words; compared in lower case and without spaces. */
export const namedHeadings: ReadonlySet<string> = new Set(
  [
    'はじめに おわりに 終わりに 序 序文 序論 序章 序言 緒言 緒論 まえがき 前書き あとがき 後書き 結論 結語 結び むすび',
    'むすびにかえて おわりにかえて まとめ 要旨 要約 概要 目次 目的 背景 謝辞 終章 補論 補遺 凡例 展望 今後の課題 参考文献 文献',
    'introduction conclusion conclusions summary executivesummary abstract background foreword preface overview',
    'acknowledgements acknowledgments bibliography references appendix annex recommendations contents tableofcontents',
    'keyfindings findings discussion methodology glossary afterword epilogue prologue keypoints concludingremarks',
  ]
    .join(' ')
    .split(' '),
)

/** Headings that a report's notes stand under. */
export const noteHeadings: ReadonlySet<string> = new Set(
  '注 註 注釈 註釈 脚注 脚註 後注 尾注 文末脚注 注記 notes endnotes footnotes note'.split(' '),
)
