import { defineCommand } from '../src/command/command.js'
import { languageAnswer } from '../src/command/language-answer.js'

export default defineCommand({
  name: 'language',
  description: { en: 'The language of answers in this channel', ja: 'このチャンネルの回答の言語' },
  options: {
    language: {
      type: 'text',
      complete: 'languages',
      description: { en: 'ja, en, or auto: that of each question', ja: 'ja、en、または auto（質問の言語）' },
    },
  },
  words: 'whole',
  examples: [],
  effects: true,
  handle: ({ language }, context) => languageAnswer(language, context),
})
