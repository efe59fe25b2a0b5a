import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { ReportKeys } from '../../command/exchange/report-keys.js'
import type { Language } from '../../report/report.js'
import type { Asker } from '../../search/asker.js'
import type { View } from './view.js'

/** What a page is asked for with. */
export interface PageRequest {
  readonly view: View
  readonly asker: Asker
  /** Who asks, to keep the pace. */
  readonly who: string
  /** A value of the address; undefined: it has none. */
  readonly query: (name: string) => string | undefined
  /** The address of the same page in another language. */
  readonly inLanguage: (language: Language) => string
}

/** What a page's request knows besides its address. */
interface Known {
  readonly zone: string
  readonly language: Language
  readonly now: () => number
}

/** Reads a request: its language, and the report that its key opens. */
export function requestOf(
  c: Context,
  root: string,
  { zone, language, now }: Known,
  keys: ReportKeys,
): PageRequest {
  const query = (name: string): string | undefined => c.req.query(name)
  const [report, key] = [c.req.param('report') ?? query('report') ?? '', query('key') ?? '']
  const opened = keys.opens(report, key, now()) ? { report, key } : null
  const chosen = languageNamed(query('lang'))
  const view = {
    language: chosen ?? languageAccepted(c.req.header('accept-language') ?? '') ?? language,
    isLanguageChosen: chosen !== null,
    isTranslated: query('translations') === 'open',
    root,
    opened,
  }
  const asker = { platform: 'web', admin: false, zone, ...(opened && { shown: [opened.report] }) } as const
  const inLanguage = (other: Language): string => {
    const asked = new URLSearchParams(c.req.query())
    asked.set('lang', other)
    return `?${asked.toString()}`
  }
  return { view, asker, who: whoAsks(c), query, inLanguage }
}

const languageNamed = (name: string | undefined): Language | null =>
  name === 'ja' || name === 'en' ? name : null

/** The one of ours that a browser likes best: `ja,en-US;q=0.9`. */
function languageAccepted(header: string): Language | null {
  const liked = header
    .slice(0, 400)
    .split(',')
    .map((each) => {
      const [tag = '', ...rest] = each.trim().split(';')
      const quality = Number(/q=([\d.]+)/u.exec(rest.join(';'))?.[1] ?? 1)
      return { language: languageNamed(tag.slice(0, 2).toLowerCase()), quality }
    })
  const ours = liked.filter(({ language, quality }) => language !== null && quality > 0)
  return ours.toSorted((a, b) => b.quality - a.quality)[0]?.language ?? null
}

/** The address of who asks; behind a proxy on this machine, the one that the proxy names. */
function whoAsks(c: Context): string {
  const remote = remoteOf(c)
  const named = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return LOOPBACK.test(remote) && named !== undefined ? named.slice(0, 64) : remote
}

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/u

/** Empty where there is no connection, as in tests. */
function remoteOf(c: Context): string {
  if (!isConnected(c.env)) return ''
  return getConnInfo(c).remote.address ?? ''
}

const isConnected = (env: unknown): boolean => typeof env === 'object' && env !== null && 'incoming' in env
