import type { Language } from '../../report/report.js'

/** The pages' own words in a language. */
export function messagesFor(language: Language): Messages {
  return language === 'ja' ? ja : en
}

const en = {
  skip: 'Skip to the text',
  ask: 'Ask',
  askLabel: 'Ask the reports',
  askHint: 'russia april 2017',
  otherLanguage: '日本語',
  about: (name: string) => `${name} answers in the reports’ own words, with the place where they stand.`,
  reports: 'Reports',
  examples: 'Ask, for example',
  contents: 'Contents',
  issued: (date: string) => `issued ${date}`,
  notIssued: 'date not stated',
  supplied: 'In [ ]: not stated in the report, supplied by an editor.',
  legend: 'How it is marked',
  stated: 'a date that is stated whole',
  inferred: 'a date of which something was inferred',
  position: 'words that give a position',
  cited: 'the words cited',
  read: (paragraph: number) => `¶${paragraph}`,
  addresses: 'Addresses',
  addressOf: (place: string) => `Address of ${place}`,
  copied: 'Address copied',
  readAs: (words: string, meaning: string) => `${words} = ${meaning}`,
  note: (label: string) => `Note ${label}`,
  back: (label: string) => `Back to where note ${label} is called`,
  noteMissing: (label: string) => `Note ${label}, which the source does not hold`,
  paging: 'Pages',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  noPlace: (place: string) => `There is no ${place} in this report.`,
  moved: 'The words that were cited stand elsewhere by now: here.',
  changed: 'These words are no longer quite those that were cited: the report has changed since.',
  notFound: 'There is no such page',
  notFoundWhy: 'Perhaps it was moved, or the link to it has expired.',
} as const

/** The same keys in every language, each a sentence or a function that makes one. */
export type Messages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key]
}

const ja: Messages = {
  skip: '本文へ',
  ask: '質問する',
  askLabel: '報告書に質問する',
  askHint: 'ロシア 2017年4月',
  otherLanguage: 'English',
  about: (name) => `${name}は、報告書の原文と、その箇所を示して答えます。`,
  reports: '報告書',
  examples: '質問の例',
  contents: '目次',
  issued: (date) => `${date}発行`,
  notIssued: '発行日の記載なし',
  supplied: '［ ］は報告書に記載がなく、編集者が補ったもの。',
  legend: '下線の意味',
  stated: '本文に明記された日付',
  inferred: '一部を文脈から補った日付',
  position: '立場を示す語',
  cited: '引用された箇所',
  read: (paragraph) => `¶${paragraph}`,
  addresses: '各文のアドレス',
  addressOf: (place) => `${place}のアドレス`,
  copied: 'アドレスをコピーしました',
  readAs: (words, meaning) => `${words} ＝ ${meaning}`,
  note: (label) => `注${label}`,
  back: (label) => `注${label}の箇所へ戻る`,
  noteMissing: (label) => `注${label}（原資料に注の本文なし）`,
  paging: 'ページ',
  pageOf: (page, pages) => `${pages}ページ中${page}ページ目`,
  previous: '前のページ',
  next: '次のページ',
  noPlace: (place) => `この報告書に${place}はありません。`,
  moved: '引用された文は、現在ここにあります。',
  changed: '引用されたときと文章が変わっています。その後、報告書が改められました。',
  notFound: 'ページが見つかりません',
  notFoundWhy: '移動したか、リンクの期限が切れた可能性があります。',
}
