import { createAnnotator } from '../src/annotate/annotate-report.js'
import type { AnnotatedReport, Annotations } from '../src/annotate/annotations.js'
import { loadVocabulary } from '../src/annotate/vocabulary.js'
import { readReport } from '../src/report/read-report.js'
import { readReview } from '../src/report/review/read-review.js'
import { defaultContentDirectory } from '../src/search/load-library.js'

/** What the program knows of the field. */
export const vocabulary = loadVocabulary([defaultContentDirectory()])
const annotate = createAnnotator(vocabulary)

/** A text as it is read with a review.yaml. */
export function readReviewed(text: string, yaml: string): AnnotatedReport {
  const record = { title: '題', supplied: [], visibleTo: null, issued: '2020-03' }
  const review = readReview(yaml, 'a/review.yaml')
  return annotate(readReport(text, record, { format: 'text', id: 'a', review }))
}

/** An entry of a review.yaml that says something of words; `why` and a signature are added. */
export const entryFor = (words: string, says: string): string =>
  [
    `- words: ${JSON.stringify(words)}`,
    ...says.split('\n').map((line) => `  ${line}`),
    '  why: x',
    '  by: N. Mori',
    '  on: 2026-11-20',
    '',
  ].join('\n')

/** All that was read of one kind, with no review in it. */
export const allOf = <Kind extends 'dates' | 'actors' | 'positions' | 'figures'>(
  { annotations }: AnnotatedReport,
  kind: Kind,
): Annotations[Kind] =>
  annotations.flatMap((each): readonly unknown[] => each[kind]) as unknown as Annotations[Kind]

/** What an editor is told of entries. */
export const unusedIn = ({ warnings }: AnnotatedReport): readonly string[] =>
  warnings.filter(({ code }) => code.startsWith('review')).map(({ message }) => message)
