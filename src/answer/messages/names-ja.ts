/**
 * What commands and their options are called in Japanese where a platform can show it; who types them types the English
 * names everywhere. A name that is not here is shown in English.
 */
export const namesJa: Readonly<Record<string, string>> = {
  stance: '立場',
  find: '検索',
  cite: '出典',
  timeline: '年表',
  compare: '比較',
  onthisday: 'この日',
  brief: '要点',
  figures: '数値',
  reports: '報告書',
  report: '誤りの報告',
  schedule: '定期投稿',
  status: '稼働状況',
  help: 'ヘルプ',
  person: '人物',
  language: '言語',

  actor: '主体',
  other: '相手',
  towards: '対象',
  period: '期間',
  topic: '主題',
  text: '語句',
  place: '場所',
  format: '形式',
  day: '日付',
  name: '名前',
  command: 'コマンド',
  public: '公開',
}
