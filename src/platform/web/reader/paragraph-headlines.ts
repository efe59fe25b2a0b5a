import type { Annotations } from '../../../annotate/annotations.js'
import { headlineOf } from '../../../answer/headline.js'
import { sentenceAt } from '../../../answer/position-hits.js'
import type { Language, Paragraph } from '../../../report/report.js'
import type { Reading } from './reading.js'

/** What each position of a paragraph says, in the reader's language: made once, as a paragraph that is cited is shown often. */
export function headlinesOf(
  paragraph: Paragraph,
  annotations: Annotations,
  { report, context }: Reading,
): readonly string[] {
  const known = made.get(annotations) ?? {}
  const headlines =
    known[context.language] ??
    annotations.positions.map((position) =>
      headlineOf(
        { report, paragraph, position, sentence: sentenceAt(paragraph, position.trigger.start) },
        context,
      ),
    )
  made.set(annotations, { ...known, [context.language]: headlines })
  return headlines
}

/** Annotations never change; when a report is dropped, so are its headlines. */
const made = new WeakMap<Annotations, Readonly<Partial<Record<Language, readonly string[]>>>>()
