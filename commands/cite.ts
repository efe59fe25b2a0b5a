import { citeAnswer } from '../src/answer/cite-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'cite',
  description: {
    en: 'The words at a place, or whether a quotation stands in the reports',
    ja: '場所を指定して引用するか、引用文が原文どおりかを確かめます',
  },
  options: {
    place: {
      type: 'text',
      required: true,
      complete: 'places',
      description: {
        en: 'A place such as 3.2 or n4, or a quotation',
        ja: '3.2 や n4 などの場所、または引用文',
      },
    },
  },
  words: 'whole',
  audience: 'channel',
  examples: ['cite 3.2', 'cite n4', 'cite 「ロシアは拒否権を行使していた」'],
  handle: ({ place }, context) => citeAnswer(place, context),
})
