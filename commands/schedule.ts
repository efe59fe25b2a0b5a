import { defineCommand } from '../src/command/command.js'
import { scheduleAnswer } from '../src/command/schedule/schedule-answer.js'

export default defineCommand({
  name: 'schedule',
  description: {
    en: 'Notes and digests that this channel gets by itself',
    ja: 'このチャンネルへの定期投稿（この日の出来事、週・月のまとめ、新しい箇所）',
  },
  options: {
    do: {
      type: 'text',
      complete: 'schedule',
      description: {
        en: 'add, list, preview, test, pause, resume or remove, and which',
        ja: 'add（追加）、list（一覧）、preview（予告）、test、pause、resume、remove',
      },
    },
    what: {
      type: 'text',
      byName: true,
      complete: 'subjects',
      description: {
        en: 'on-this-day, weekly monday, monthly 1, or watch with words to look for',
        ja: 'on-this-day、weekly monday、monthly 1、または watch と語句',
      },
    },
    at: {
      type: 'text',
      byName: true,
      description: { en: 'The time of day, such as 09:00', ja: '時刻（例：09:00）' },
    },
    zone: {
      type: 'text',
      byName: true,
      complete: 'zones',
      description: { en: 'The time zone, such as Asia/Tokyo', ja: 'タイムゾーン（例：Asia/Tokyo）' },
    },
    empty: {
      type: 'text',
      byName: true,
      description: {
        en: 'quiet: nothing where there is nothing; heartbeat: a line that says so',
        ja: 'quiet：該当がなければ投稿しない、heartbeat：その旨を投稿',
      },
    },
    years: {
      type: 'text',
      byName: true,
      description: { en: 'round: only anniversaries of 5, 10, 15 … years', ja: 'round：5年ごとの節目だけ' },
    },
    reports: {
      type: 'text',
      byName: true,
      description: { en: 'Only these reports, by id', ja: 'これらの報告書だけ（ID）' },
    },
    language: {
      type: 'text',
      byName: true,
      complete: 'languages',
      description: { en: 'ja or en', ja: 'ja または en' },
    },
    leap: {
      type: 'text',
      byName: true,
      description: {
        en: 'leap-years: 29 February is noted in leap years alone, not on the 28th',
        ja: 'leap-years：2月29日の出来事はうるう年だけ（既定は平年の28日にも）',
      },
    },
    role: {
      type: 'text',
      byName: true,
      description: { en: 'Who is notified; it is asked again', ja: '通知するロール（確認があります）' },
    },
  },
  words: 'whole',
  examples: ['schedule preview 366'],
  effects: true,
  handle: (typed, context) => scheduleAnswer(typed, context),
})
