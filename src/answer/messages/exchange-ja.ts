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

  ending: '再起動中のため、この質問に答える時間がありませんでした。もう一度質問してください。',
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
  'shared-by': '{{by}}さんが共有しました。質問: {{words}}',

  'schedule-held_other':
    '次の{{count}}件は、投稿されたかどうかを確認できないため保留しています: {{notes}}。チャンネルを確かめ、/statusで「今すぐ投稿」か「投稿済みにする」を選んでください。',
  'schedule-failed_other': '次の{{count}}件は投稿できず、再試行もしません: {{notes}}。',
  'schedule-waits_other':
    '次の{{count}}件をまだ投稿できません: {{notes}}。1日のあいだ10分ごとに試し、その後は一覧だけにします。ボットをチャンネルに招待するか、権限を直してください。',
  'hold-restored':
    '定期投稿を止めています。保存データが古い写しで、その後に投稿したものが記録されていません。/statusで保留を解除すると、それ以降の分から投稿します。',
  'hold-damaged':
    '定期投稿を止めています。投稿の記録が外部から書き換えられています。/statusで保留を解除すると、それ以降の分から投稿します。',

  'context-title': '前後の文脈',
  'picture-day': '日付が明記',
  'picture-days': 'この期間のどこか',
  'picture-inferred': '文脈からの推定、または「ごろ」',
  'picture-no-actor': '主体の読み取れない日付',
  'picture-left': '図にないもの：{{names}}',
  'picture-figures-left': 'ほか{{count}}件は図にありません。',

  'copy-title': 'コピー用',
  'copy-formats': 'ほかの形式：',
  'cite-format': '{{citation}} · {{format}}',
  'cite-no-format': '「{{words}}」という形式はありません。使える形式：{{formats}}',

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
