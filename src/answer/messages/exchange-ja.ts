import type { exchangeEn } from './exchange-en.js'

/** What is said on every platform round an answer, on buttons, and of the process itself, in Japanese. */
export const exchangeJa: Readonly<Record<Exclude<keyof typeof exchangeEn, `${string}_one`>, string>> = {
  says: '報告書の記述',
  'say-many': '報告書の記述',
  searched: '検索した報告書: {{reports}}。',
  'and-more': 'ほか{{count}}件',
  'more-hits': '続きが{{count}}件あります',
  'quoted-at': '[{{number}}] の引用と同じ文',
  glosses: '日本語で',

  'went-wrong': '処理中に問題が起きました。質問の誤りではありません。もう一度質問してください。',
  'option-public': '回答を全員に見せる',
  'find-citations': '出典を探す',

  'button-context': '前後を表示',
  'button-more': '続き（{{count}}件）',
  'button-copy': '出典をコピー',
  'button-share': 'チャンネルに共有',
  'button-report': '読み取りの誤りを報告',
  'button-forged': 'このボタンは無効です。もう一度質問してください。',
  'button-outdated': 'このボタンは1か月以上前のものか、質問が残っていません。もう一度質問してください。',
  'too-fast_other': '質問は10秒に5件までです。{{count}}秒後にもう一度質問してください。',
  unanswered: 'こちらの不具合で答えられませんでした（理由は記録にあります）。もう一度お尋ねください。',
  'shared-by': '{{by}}さんが共有しました。質問: {{words}}',

  'context-title': '前後の文脈',
  'copy-title': 'コピー用',

  'report-title': '読み取りの誤りを報告',
  'report-which': 'どの箇所の読み取りが誤っていますか。',
  'report-nothing': 'その箇所は報告書にありません。3.2 のような場所と、誤りの内容を入力してください。',
  'report-told': '{{ref}} について管理者に知らせました。ありがとうございます。',
  'report-untold': '知らせることのできる管理者がいません。SHUTTEN_ADMINS を設定してください。',
  'report-notice': '読み取りの誤りが報告されました: {{ref}}（{{user}}）。{{remark}}',

  'administrators-only': 'これは管理者だけができます（SHUTTEN_ADMINS で指定）。',
  'platforms-only': 'これは Slack と Discord でのみ使えます。',

  'language-title': '言語',
  'language-ja': 'このチャンネルでは日本語で答えます。',
  'language-en': 'Answers in this channel are in English.',
  'language-auto': '質問の言語で答えます。',
  'language-unknown': '「{{typed}}」は回答に使える言語ではありません。',

  'status-title': '稼働状況',
  'status-process': 'このプロセス',
  'status-connections': '接続',
  'status-unread': '読み込めなかったもの（前の版があればそれを使用）',
  'status-running': '{{age}}前から稼働しています。',
  'status-answered_other': '{{count}}件の質問に答えました。',
  'status-no-faults': '障害はありません。',
  'status-faults': '障害: {{faults}}。',
  'status-open': '{{platform}}、{{name}}: 接続中（{{age}}）',
  'status-closed': '{{platform}}、{{name}}: 切断中（{{age}}）',
  'status-report_other': '{{id}} · {{hash}} · 警告{{count}}件',
  'age-days': '{{days}}日{{hours}}時間',
  'age-hours': '{{hours}}時間{{minutes}}分',
  'age-minutes': '{{minutes}}分{{seconds}}秒',
}
