import { briefAnswer } from '../src/answer/brief-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'brief',
  description: {
    en: "Positions, and the report's own conclusion, on an actor or a topic",
    ja: '国・機関または主題についての立場と、報告書自身の結論',
  },
  options: {
    actor: { type: 'actor', description: { en: 'A state, a body or a person', ja: '国・機関・人物' } },
    period: { type: 'period', description: { en: 'Only in this time', ja: 'この期間だけ' } },
    topic: { type: 'text', description: { en: 'About what', ja: '主題' } },
  },
  words: 'sorted',
  examples: ['brief russia', 'brief 中国 2017年', 'brief sanctions'],
  handle: (args, context) => briefAnswer(args, context),
})
