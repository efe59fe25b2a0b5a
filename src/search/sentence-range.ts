/** The first and the last of some sentences of a paragraph, counted from 1, inclusive. */
export type SentenceRange = readonly [first: number, last: number]
