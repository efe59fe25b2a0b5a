import type { Post } from './schedule-ports.js'

/** What stands under each message of a note: `Shutten · on-this-day · 12 April 2027 · 2 / 3 · 4k9x2m7p1c`. */
export const postFooter = (
  { footer, reference }: Pick<Post, 'footer' | 'reference'>,
  part: number,
  of: number,
): string => [footer, ...(of > 1 ? [`${part} / ${of}`] : []), reference(part)].join(' · ')
