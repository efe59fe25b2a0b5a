import type { Heading } from './headings.js'

/**
 * Levels for headings in reading order, 1 outermost: a form seen before returns to its level, a new one goes a level
 * deeper. A heading without a number holds no numbered one, unless it is a title that no text follows.
 * @param isFollowed whether text follows a heading before the next one
 */
export function levelHeadings(
  headings: readonly Heading[],
  isFollowed: (index: number) => boolean,
): readonly number[] {
  const levels: number[] = []
  const [first] = headings
  const title = first?.form === 'free' && !isFollowed(0) ? [first] : []
  let open: readonly Heading[] = []
  for (const [index, heading] of headings.entries()) {
    open = [...outerOf(heading, { open, title, isAfterText: index > 0 && isFollowed(index - 1) }), heading]
    levels.push(open.length)
  }
  return levels
}

interface Place {
  readonly open: readonly Heading[]
  /** The text's own title, which all else stands under. */
  readonly title: readonly Heading[]
  readonly isAfterText: boolean
}

/** The open headings that a heading stands in. */
function outerOf(heading: Heading, { open, title, isAfterText }: Place): readonly Heading[] {
  const same = open.findIndex((other, index) => other.form === heading.form && index >= title.length)
  if (same >= 0) return open.slice(0, same)
  if (heading.number === null) return isAfterText && heading.form === 'named' ? title : open
  return open.at(-1)?.number === null && isAfterText ? open.slice(0, -1) : open
}
