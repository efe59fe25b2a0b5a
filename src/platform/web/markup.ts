import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** HTML in which every value is escaped already. */
export type Markup = HtmlEscapedString

/** What may stand in a blank: text is escaped, lists are joined, null and false are nothing. */
export type Blank = Markup | string | number | null | false | readonly Blank[]

/** HTML with blanks: `` markup`<p>${words}</p>` ``. */
export function markup(strings: TemplateStringsArray, ...blanks: readonly Blank[]): Markup {
  const written = html(strings, ...blanks)
  // Only a blank that is a promise would make it one, and none is.
  if (written instanceof Promise) throw new TypeError('A blank of a page was a promise.')
  return written
}

/** A heading of a level from 1 to 6; `rest` is what follows the name of its tag, up to its end. */
export const headingAt = (level: number, rest: Markup): Markup =>
  markup`${raw(`<h${level}`)}${rest}${raw(`</h${level}>`)}\n`

/** A picture of ours as SVG, in which every value is escaped already (see `pictureSvg`). */
export const picture = (svg: string): Markup => raw(svg)
