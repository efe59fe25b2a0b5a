import { timelineAnswer } from '../src/answer/timeline-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'timeline',
  description: {
    en: 'What the reports date, in the order of time',
    ja: '報告書が日付を示す出来事を、時間の順に並べます',
  },
  options: {
    actor: { type: 'actor', description: { en: 'Only of this actor', ja: 'この国・機関だけ' } },
    period: { type: 'period', description: { en: 'Only in this time', ja: 'この期間だけ' } },
    topic: { type: 'text', description: { en: 'Only about this', ja: 'この主題だけ' } },
  },
  words: 'sorted',
  examples: ['timeline', 'timeline russia 2017', 'timeline 2017-07..2017-09'],
  handle: (args, context) => timelineAnswer(args, context),
})
