import { defineCommand } from '../src/command/command.js'
import { reportAnswer } from '../src/command/report-answer.js'

export default defineCommand({
  name: 'report',
  description: { en: 'Tell the administrators of a wrong reading', ja: '読み取りの誤りを管理者に知らせます' },
  options: {
    place: {
      type: 'text',
      required: true,
      complete: 'places',
      description: { en: 'The place, and what is wrong there', ja: '場所と、誤りの内容' },
    },
  },
  words: 'whole',
  examples: [],
  effects: true,
  handle: ({ place }, context) => reportAnswer(place, context),
})
