import type { searchEn } from './search-en.js'

/** The words of answers to what is searched, in Japanese. */
export const searchJa: Readonly<Record<Exclude<keyof typeof searchEn, `${string}_one`>, string>> = {
  translation: '訳（{{by}}による。報告書の言葉ではありません）：{{text}}',
  'translation-outdated':
    '古い訳（{{by}}による。訳の後に原文が変わったため、誤りのおそれがあります）：{{text}}',
  'find-title': '検索：{{words}}',
  'find-nothing': '「{{words}}」に当たる箇所は報告書にありません。',
  'find-listed': '用語・名称の一覧、日付、金額の対応によって見つかりました：{{pairs}}',
  'find-unknown': '「{{words}}」は報告書にありません。',
  'find-stands_other': '「{{words}}」は{{count}}回出てきます。',
  'find-apart': 'どの語も報告書にありますが、合わせて答える箇所はありません。近い箇所を下に示します。',
  'find-cut': '珍しい順に{{count}}語だけを探しました。探さなかった語：{{words}}',
  'search-away':
    'ただいま報告書を検索できません。検索用のデータベースが応答しません。/stance や /timeline など検索の要らないものは使えます。少し待ってからもう一度お試しください。',
  'search-slow':
    '検索に時間がかかりすぎて途中で打ち切りましたので、語を減らすか、人名・用語・日付など、より限られた語でもう一度お尋ねください。',
}
