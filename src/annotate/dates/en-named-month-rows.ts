import { MONTH, monthOf } from './en-fragments.js'
import { pattern, type PatternRow } from './words.js'

/**
 * English months that are named beside a word that counts from another date: last June, that November. A sentence that opens with
 * "That July" may go back past the date before it: it says no year.
 */
export const EN_NAMED_MONTH_ROWS: readonly PatternRow[] = [
  {
    name: 'month by its name, near the document',
    expression: pattern(`\\b(?<which>this|last|next) ${MONTH}(?!\\w)(?! ?\\d)`, 'i'),
    yields: ({ which, month }) => ({
      kind: 'named-month',
      month: monthOf(month),
      by: /last/iu.test(which ?? '') ? -1 : /next/iu.test(which ?? '') ? 1 : 0,
    }),
    example: ['last June', '2017-06'],
  },
  {
    name: 'month by its name, near another date',
    expression: pattern(`\\b(?<which>that(?: same)?|the same|the following) ${MONTH}(?!\\w)(?! ?\\d)`, 'i'),
    yields: ({ which, month }) =>
      which?.startsWith('That') === true
        ? null
        : /following/iu.test(which ?? '')
          ? { kind: 'next-month', month: monthOf(month) }
          : { kind: 'month', month: monthOf(month), year: { kind: 'near', from: 'anchor', by: 0 } },
    example: ['that May', '2017-05'],
  },
]
