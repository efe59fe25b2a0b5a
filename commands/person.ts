import { personAnswer } from '../src/answer/person-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'person',
  description: { en: 'A person: office, state, each mention', ja: '人物の役職・所属と、すべての言及' },
  options: {
    name: {
      type: 'text',
      required: true,
      complete: 'people',
      description: { en: 'The name, in any spelling', ja: '人名（どの表記でも）' },
    },
  },
  words: 'whole',
  examples: ['person lavrov', 'person 王毅', 'person 崔善姫'],
  handle: ({ name }, context) => personAnswer(name, context),
})
