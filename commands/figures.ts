import { figuresAnswer } from '../src/answer/figures-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'figures',
  description: {
    en: 'Numbers in the reports: what they are of, whose, and of when',
    ja: '報告書にある数値を、内容・主体・時期とともに示します',
  },
  options: {
    actor: { type: 'actor', description: { en: 'Only of this actor', ja: 'この国・機関だけ' } },
    period: { type: 'period', description: { en: 'Only in this time', ja: 'この期間だけ' } },
    topic: { type: 'text', description: { en: 'Of what, such as trade', ja: '内容（例：貿易）' } },
  },
  words: 'sorted',
  examples: ['figures trade 2017', 'figures 貿易 2017年9月', 'figures russia'],
  handle: (args, context) => figuresAnswer(args, context),
})
