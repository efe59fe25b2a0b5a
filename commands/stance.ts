import { changeAnswer } from '../src/answer/change-answer.js'
import { stanceAnswer } from '../src/answer/stance-answer.js'
import { defineCommand } from '../src/command/command.js'

export default defineCommand({
  name: 'stance',
  description: {
    en: 'What an actor did and said, with the words that tell it',
    ja: '国・機関が何をし、何を述べたかを、原文の引用で示します',
  },
  options: {
    actor: {
      type: 'actor',
      required: true,
      description: { en: 'A state, a body or a person', ja: '国・機関・人物' },
    },
    period: { type: 'period', description: { en: 'When, such as april-2017', ja: '期間（例：2017年4月）' } },
    'compared-to': {
      type: 'period',
      description: {
        en: 'Another time: what changed between the two',
        ja: '別の期間（二つの間の変化を示します）',
      },
    },
    towards: {
      type: 'actor',
      byName: true,
      description: { en: 'Only what is directed at this actor', ja: 'この国・機関に対するものだけ' },
    },
    topic: { type: 'text', description: { en: 'About what, such as sanctions', ja: '主題（例：制裁）' } },
  },
  words: 'sorted',
  examples: [
    'stance russia april-2017',
    'stance 中国 2017年4月',
    'stance north-korea towards:china',
    'stance russia 2016 vs 2017',
  ],
  handle: ({ 'compared-to': other, ...asked }, context) =>
    other === undefined || asked.period === undefined
      ? stanceAnswer({ ...asked, period: asked.period ?? other }, context)
      : changeAnswer({ ...asked, period: asked.period, other }, context),
})
