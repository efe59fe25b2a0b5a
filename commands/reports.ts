import { reportsAnswer } from '../src/answer/reports-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'reports',
  description: { en: 'The reports that are read', ja: '読み込まれている報告書' },
  options: {},
  words: 'sorted',
  examples: ['reports'],
  handle: (_args, context) => reportsAnswer(context),
})
