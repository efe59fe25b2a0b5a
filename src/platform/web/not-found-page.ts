import { layoutOf } from './page-of.js'
import { markup, type Markup } from './markup.js'
import { messagesFor } from './messages.js'
import type { PageRequest } from './request.js'

/** What is shown where nothing is, or nothing that may be seen: both look the same. */
export function notFoundPage(request: PageRequest, { name }: { readonly name: string }): Markup {
  const words = messagesFor(request.view.language)
  const body = markup`<h1>${words.notFound}</h1><p>${words.notFoundWhy}</p>`
  const view = { ...request.view, opened: null }
  return layoutOf({ ...request, view }, { name, title: words.notFound, asked: '', body })
}
