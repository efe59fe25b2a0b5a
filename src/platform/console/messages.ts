import type { Language } from '../../report/report.js'

/** The console's own words in a language. */
export function messagesFor(language: Language): Messages {
  return language === 'ja' ? ja : en
}

const en = {
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}.`,
  typeMore: 'type more',
  addFlag: (flag: string) => `add ${flag}`,
  previousYear: 'the year before',
  comparedTo: (period: string) => `compared with ${period}`,
  welcome: (name: string, reports: string) => `${name} has read ${reports}.`,
  howTo: (example: string) =>
    `Try: ${example}   (help lists the commands, Tab completes, more turns the page, exit leaves)`,
  inBrowser: (address: string) => `In the browser: ${address}`,
  noMore: 'There is nothing more to show.',
  leaveHint: 'Press Ctrl-D to leave.',
} as const

/** The same keys in every language, each a sentence or a function that makes one. */
export type Messages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key]
}

const ja: Messages = {
  pageOf: (page, pages) => `${pages}ページ中${page}ページ目。`,
  typeMore: 'more と入力',
  addFlag: (flag) => `${flag} を追加`,
  previousYear: '前年',
  comparedTo: (period) => `${period}との比較`,
  welcome: (name, reports) => `${name}は${reports}を読み込みました。`,
  howTo: (example) =>
    `例: ${example}  (help でコマンド一覧、Tab で補完、more または「次」で続き、exit で終了)`,
  inBrowser: (address) => `ブラウザ: ${address}`,
  noMore: 'これ以上はありません。',
  leaveHint: '終了するには Ctrl-D を押してください。',
}
