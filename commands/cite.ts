import { citeAnswer } from '../src/answer/cite-answer.js'
import { isFormat, noFormatAnswer } from '../src/answer/citing/citations-answer.js'
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
    format: {
      type: 'text',
      byName: true,
      complete: 'formats',
      description: {
        en: 'To be copied: bibtex, ris, csl, apa, markdown or plain',
        ja: 'コピー用の形式（bibtex、ris、csl、apa、markdown、plain）',
      },
    },
  },
  words: 'whole',
  audience: 'channel',
  examples: ['cite 3.2', 'cite 3.2 bibtex', 'cite n4', 'cite 「ロシアは拒否権を行使していた」'],
  handle: ({ place, format }, context) =>
    format === undefined || isFormat(format)
      ? citeAnswer([place, format].filter(Boolean).join(' '), context)
      : noFormatAnswer(place, format, context),
})
