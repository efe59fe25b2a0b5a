import { compareAnswer } from '../src/answer/compare-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'compare',
  description: { en: 'Two actors side by side, by date', ja: '二つの国・機関を日付ごとに並べて比べます' },
  options: {
    actor: { type: 'actor', required: true, description: { en: 'The one', ja: '一方の国・機関' } },
    other: { type: 'actor', required: true, description: { en: 'The other', ja: 'もう一方の国・機関' } },
    period: { type: 'period', description: { en: 'Only in this time', ja: 'この期間だけ' } },
    topic: { type: 'text', description: { en: 'Only about this', ja: 'この主題だけ' } },
  },
  words: 'sorted',
  examples: ['compare russia china april-2017', 'compare 中国 ロシア 2017年', 'compare russia china'],
  handle: (args, context) => compareAnswer(args, context),
})
