import type { Language } from '../../report/report.js'

/** How a page is asked for, which links on it carry on. */
export interface View {
  /** The language of the interface. */
  readonly language: Language
  /** Whether the address names it, rather than the browser. */
  readonly isLanguageChosen: boolean
  /** Whether translations are unfolded. */
  readonly isTranslated: boolean
  /** From the page to the first one: `./` or `../`. */
  readonly root: string
  /** A report that the address opens, and the key that does. */
  readonly opened: { readonly report: string; readonly key: string } | null
}

/** What an address asks for. */
type Query = Readonly<Record<string, string | number | null | undefined>>

/** The address of an answer. */
export function answerHref(view: View, query: Query): string {
  const { root, opened } = view
  return root + queryOf({ ...query, ...chosen(view), report: opened?.report, key: opened?.key })
}

/** The address of a report's page, or a place on it. */
export function readerHref(view: View, report: string, query: Query = {}, fragment = ''): string {
  const key = view.opened?.report === report ? view.opened.key : null
  const translations = view.isTranslated ? 'open' : null
  const asked = queryOf({ ...query, ...chosen(view), translations, key })
  return `${view.root}r/${report}${asked}${fragment === '' ? '' : `#${fragment}`}`
}

const chosen = ({ language, isLanguageChosen }: View): Query => (isLanguageChosen ? { lang: language } : {})

function queryOf(query: Query): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined) given.set(name, String(value))
  return given.size === 0 ? '' : `?${given.toString()}`
}
