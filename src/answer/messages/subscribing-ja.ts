import type { subscribingEn } from './subscribing-en.js'

/** What is said to those who subscribe a channel, and of what is scheduled, in Japanese. */
export const subscribingJa: Readonly<Record<Exclude<keyof typeof subscribingEn, `${string}_one`>, string>> = {
  'schedule-title': '定期投稿',
  'schedule-help':
    'add on-this-day 09:00 Asia/Tokyo · add weekly monday 09:00 · add monthly 1 09:00 · add watch ロシア 制裁 weekly · list · preview 30 · test · pause · resume · remove · notify on-this-day とロール（なしは none）',
  'schedule-no-channel':
    '定期投稿はチャンネルごとに設定します。Slack か Discord のチャンネルで使ってください。',
  'schedule-would': 'Slack か Discord のチャンネルでの「{{what}}」は次のとおりです。',

  'schedule-no-time': '「{{typed}}」は時刻ではありません。09:00 のように 00:00 から 23:59 で書いてください。',
  'schedule-no-zone': '「{{typed}}」というタイムゾーンはありません。最も近い名前は {{nearest}} です。',
  'schedule-what':
    '何を投稿しますか。on-this-day、weekly、monthly、または watch と探す語句を書いてください。',
  'schedule-no-action': '「{{typed}}」という操作はありません。次のものがあります：',
  'schedule-no-option': '「{{typed}}」は {{option}} に指定できません。{{allowed}} のどれかを書いてください。',
  'schedule-watch-what': 'watch には探す語句が要ります。例：watch ロシア 制裁 weekly',
  'schedule-word-unknown': '「{{typed}}」は理解できません。語句を書けるのは watch だけです。',
  'schedule-no-report': '「{{typed}}」という報告書はここにありません。一覧は /reports です。',
  'schedule-no-role':
    '「{{typed}}」は通知できるロールではありません。このサーバーのロールを選ぶか、ユーザーグループの ID（S…）を書いてください。全員への通知はしません。',
  'schedule-twice':
    'このチャンネルには {{name}}（{{what}}）がすでにあります。変えるときは先に削除してください。',
  'schedule-cannot-post':
    '追加しませんでした。このチャンネルに投稿できません（{{code}}）。ボットを招待するか、メッセージの送信と埋め込みリンクを許可してから、もう一度追加してください。',
  'schedule-not-tried': '追加しませんでした：{{why}}。',
  'schedule-why-held': '今はすべての投稿を保留しています。理由は /status にあります',
  'schedule-why-no-platform': 'このプラットフォームに今は接続していません',
  'schedule-why-refused': '拒否されました（{{code}}）',
  'schedule-why-unknown': '投稿されたかどうか分かりません（{{code}}）',
  'schedule-hello': 'このチャンネルへの投稿を始めます：{{what}}。',

  'schedule-added': '{{name}} を追加しました：{{what}}。',
  'schedule-days_other': '年に{{count}}日投稿します',
  'schedule-days-none': '今の報告書には該当するものがありません',
  'schedule-expected': '{{days}}。次回：{{next}}。',
  'schedule-expected-watch': '毎回探します。次回：{{next}}。このチャンネルに未投稿のものだけです。',
  'schedule-notify-ask': '{{name}} の投稿ごとに {{role}} へ通知しますか。',
  'schedule-notify-yes': 'はい、通知します',
  'schedule-notified': '今後 {{name}} の投稿ごとに {{role}} へ通知します。',

  'schedule-notifies-nobody': '今後 {{name}} の投稿では誰にも通知しません。',
  'schedule-none': 'このチャンネルには定期投稿がありません。',
  'schedule-line': '{{name}} · {{what}} · 次回：{{next}}',
  'schedule-line-paused': '{{name}} · {{what}} · 休止中',
  'schedule-which': 'どれですか。',
  'schedule-paused': '{{name}} を休止しました。休止中の分は後からも投稿しません。',
  'schedule-resumed': '{{name}} を再開しました。次回：{{next}}。',
  'schedule-removed': '{{name}} を削除しました。',
  'schedule-tested': '{{name}} のテストを投稿しました。',
  'schedule-test-failed': '{{name}} のテストを投稿できませんでした：{{why}}。',
  'schedule-test-unknown': '{{name}} のテストが投稿されたかどうか分かりません（{{code}}）。',
  'schedule-posting': '今から投稿します。',
  'schedule-post-later': 'まだ投稿できないため、再試行します。状況は /status にあります。',
  'schedule-post-failed': '投稿しませんでした：{{why}}。',
  'schedule-marked': '投稿済みとしました。',
  'schedule-not-held': '「{{typed}}」で保留中のものはありません。',
  'schedule-released': '投稿を再開しました。今後の分から投稿します。',
  'schedule-away': '今は保存先に接続できないため、何も変えていません。1分後にもう一度お試しください。',

  'schedule-every-day': '毎日 {{at}}',
  'schedule-every-week': '毎週{{weekday}} {{at}}',
  'schedule-every-month_other': '毎月{{count}}日 {{at}}',
  'schedule-subject-on-this-day': 'この日の出来事',
  'schedule-subject-digest': 'まとめ',
  'schedule-subject-watch': '「{{words}}」の新しい箇所',
  'schedule-heartbeat': '該当がない日も投稿',
  'schedule-notifies': '{{role}} へ通知',
  'schedule-round': '5年ごとの節目だけ',

  'status-schedule': '定期投稿',
  'status-no-tick': 'まだ一度も確認していません。',
  'status-tick': '最後の確認は {{age}} 前。',
  'status-away': '保存先に接続できません。投稿は止まり、回答は続けます。',
  'status-hold-restored':
    '投稿を止めています：台帳が古い写しか、復元されたものです。解除すると、その後の分から投稿します。',
  'status-hold-damaged':
    '投稿を止めています：台帳が壊れています。確かめてから解除すると、その後の分から投稿します。',
  'status-release': '解除',
  'status-next': '次：{{place}} の {{note}}、{{at}}',
  'status-nothing-next': '予定はありません。',
  'status-held': '保留：{{place}} の {{note}}（{{date}}）：{{reason}}',
  'status-failed': '投稿できず：{{place}} の {{note}}（{{date}}）：{{reason}}',
  'status-waiting': '未投稿（再試行中）：{{place}} の {{note}}（{{date}}）：{{reason}}',
  'status-absent': '未接続：{{platform}}。そのチャンネルへの投稿は待ち、1日を過ぎると一覧だけにします。',
  'status-damaged': '壊れた行（保留）：{{row}}',
  'status-decide': '{{note}}（{{date}}）',
  'status-post-now': '今すぐ投稿',
  'status-mark-posted': '投稿済みにする',
}
