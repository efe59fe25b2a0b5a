import type { scheduleEn } from './schedule-en.js'

/** The words of notes and digests, in Japanese: a part of `ja`. */
export const scheduleJa: Readonly<Record<Exclude<keyof typeof scheduleEn, `${string}_one`>, string>> = {
  'on-this-day-title': 'この日の出来事：{{day}}',
  'on-this-month-title': 'この月の出来事：{{day}}',
  'on-this-day-nothing': '{{day}}の出来事は報告書にありません。',
  'on-this-day-ago_other': '{{count}}年前のこの日（{{date}}）',
  'nearest-days': '近い日：',
  'years-ago_other': '{{count}}年前（{{date}}）',
  'same-story': '関連する近い日：',
  'report-sums-up': '報告書の見方',

  'note-also': 'ほかに：{{headline}} · {{ref}}',
  'note-late': '遅延：本来は{{when}}の投稿です。',
  'note-test': 'これは試し投稿です。{{name}} はこのように投稿されます。',
  'note-nothing-between': '{{name}}：{{from}}から{{to}}までに当たる出来事は報告書にありません。',
  'note-nothing-new': '{{name}}：前回以降、新しい箇所はありません。',

  'digest-week': 'この週の出来事：{{from}}〜{{to}}',
  'digest-month': 'この月の出来事：{{month}}',
  'digest-days': 'この期間の出来事：{{from}}〜{{to}}',
  'digest-next': '次に来る日：',
  'digest-month-only': '月だけが分かる出来事：{{month}}',
  'digest-figures': 'その月の数値：{{month}}',

  'watch-title_other': '「{{words}}」の新しい箇所：{{count}}件',
  'watch-more_other': '残り{{count}}件は次回に投稿します。',

  'missed-title': '停止中に投稿できなかったもの',
  'missed-line_other': '{{when}} · {{name}} · {{count}}件',
  'missed-watch': '{{when}} · {{name}} · 新しい箇所は次回に投稿します',
  'missed-more_other': 'それ以前に{{count}}件。',
  'missed-see': '内容を見るには：',

  'preview-title_other': '今後{{count}}日間の投稿',
  'preview-posts_other': '投稿{{count}}件',
  'preview-none': '投稿はありません。',
  'preview-watch': '投稿時点で新しい箇所を知らせます。現時点では次のとおりです。',
  'preview-empty_other': '{{name}}：投稿のない日が{{count}}日：{{days}}。',
}
