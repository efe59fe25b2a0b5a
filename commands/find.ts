import { findAnswer } from '../src/answer/find-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'find',
  description: { en: 'Passages that hold the words', ja: '語句を含む箇所を探します' },
  options: {
    text: { type: 'text', required: true, description: { en: 'The words to look for', ja: '探す語句' } },
    period: {
      type: 'period',
      description: { en: 'Only passages with a date in it', ja: 'この期間の日付を含む箇所だけ' },
    },
    actor: {
      type: 'actor',
      description: { en: 'Only passages that name this actor', ja: 'この国・機関が出る箇所だけ' },
    },
  },
  words: 'whole',
  examples: ['find 北朝鮮', 'find oil exports period:september-2017', 'find "拒否権を行使"'],
  handle: (args, context) => findAnswer(args, context),
})
