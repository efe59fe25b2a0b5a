import type { HeadingNode } from './answer.js'

/** A heading over hits of one kind. */
export const heading = (group: HeadingNode['group'], text: string): HeadingNode => ({
  kind: 'heading',
  text,
  group,
})
