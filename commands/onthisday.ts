import { onThisDayAnswer } from '../src/answer/on-this-day-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'onthisday',
  description: {
    en: 'What happened on a day or in a month, as the reports tell it',
    ja: '報告書によるこの日・この月の出来事',
  },
  options: {
    day: {
      type: 'period',
      description: {
        en: 'A day or a month, such as 4/12 or april; today if left out',
        ja: '日か月（例：4月12日）。省くと今日',
      },
    },
  },
  words: 'sorted',
  examples: ['onthisday 4/12', 'onthisday 9月', 'onthisday'],
  handle: ({ day }, context) => onThisDayAnswer(day, context),
})
