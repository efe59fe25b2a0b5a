import { defineCommand } from '../src/command/command.js'
import { helpAnswer } from '../src/command/help-answer.js'

export default defineCommand({
  name: 'help',
  description: { en: 'What may be asked', ja: '使い方' },
  options: {
    command: {
      type: 'text',
      complete: 'commands',
      description: { en: 'Only this command, with its examples', ja: 'このコマンドだけ（例つき）' },
    },
  },
  words: 'whole',
  examples: ['help', 'help stance'],
  handle: ({ command }, context) => helpAnswer(command, context),
})
