import { createLibrary, type Library } from '../../src/search/library.js'
import { makeReport, type Making } from './made-report.js'

/** A library of reports made by hand. */
export function makeLibrary(...makings: readonly Making[]): Library<null> {
  const made = makings.map(makeReport)
  return createLibrary({
    reports: made.map(({ report }) => report),
    vocabulary: null,
    sources: new Map(made.map(({ report, source }) => [report.id, source])),
  })
}

/** Two sections about a vote, with footnotes 1 and 2; the source holds the second alone. */
export const VOTE: Making = {
  id: 'vote',
  sections: [
    {
      title: '採決',
      paragraphs: [
        [
          '米国が声明案を提出した。',
          '中国は棄権したが、ロシアは反対した^1^。',
          'その後、声明は採択された^2^。',
        ],
        ['シリアに関する決議案では、ロシアは拒否権を行使していた。', '中国は賛成していない。'],
      ],
    },
    { title: '貿易', paragraphs: [['北朝鮮の輸出額は「過去最大」となった。', 'ロシアとの貿易は少ない。']] },
  ],
  notes: { '2': '安全保障理事会の公式記録による。' },
}

/** A report in English. */
export const SANCTIONS: Making = {
  id: 'sanctions',
  between: ' ',
  sections: [
    {
      title: 'Sanctions',
      paragraphs: [
        ['Russia’s ambassador opposed the new sanctions.^1^', 'The therapist did not comment.'],
        ['Exports of refined petroleum were capped.', 'North Korea condemned the “hostile” vote.'],
      ],
    },
  ],
}
