import type { AnswerContext } from './answer-context.js'
import { sentencesIn, type SentencePlace } from './position-hits.js'

/** Headings under which reports draw their conclusions, in both languages. */
const conclusion =
  /おわりに|終わりに|結論|結語|まとめ|総括|むすび|結び|^\W*(?:conclusions?|concluding\b.*|summary|findings)\W*$/iu

/** The sentences of the sections in which the reports conclude. */
export function conclusionsIn({ library }: Pick<AnswerContext, 'library'>): readonly SentencePlace[] {
  return sentencesIn(library).filter(({ report, paragraph }) =>
    report.sections.some(({ title, paragraphs }) => conclusion.test(title) && paragraphs.includes(paragraph)),
  )
}
