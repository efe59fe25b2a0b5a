import { otherOf, page, type PageParts } from './layout.js'
import type { Markup } from './markup.js'
import type { PageRequest } from './request.js'

/** A page as an answer to a request. */
export function layoutOf(
  { view, inLanguage }: PageRequest,
  parts: Omit<PageParts, 'view' | 'otherLanguage'>,
): Markup {
  return page({ ...parts, view, otherLanguage: inLanguage(otherOf(view)) })
}
