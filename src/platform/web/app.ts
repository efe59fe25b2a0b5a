import { Hono, type Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Logger } from 'pino'
import type { Vocabulary } from '../../annotate/vocabulary.js'
import type { Command } from '../../command/command.js'
import type { Endpoint } from '../../command/endpoint.js'
import { createPace } from '../../command/exchange/pace.js'
import { createReportKeys } from '../../command/exchange/report-keys.js'
import type { Language } from '../../report/report.js'
import type { Library } from '../../search/library.js'
import { answerPage, type Asked } from './answer/answer-page.js'
import { serveEndpoints } from './serve-endpoints.js'
import { FILES } from './files.js'
import { notFoundPage } from './not-found-page.js'
import { addOperation, type Operation } from './operation/routes.js'
import { keepParagraphs } from './reader/kept-paragraphs.js'
import { reportPage } from './reader/report-page.js'
import { respond } from './respond.js'
import { requestOf, type PageRequest } from './request.js'

/** What the pages are made of. */
export interface WebParts {
  /** The reports as they are now: asked at each request. */
  readonly library: () => Library<Vocabulary>
  readonly commands: readonly Command[]
  /** The name that Shutten goes by. */
  readonly name: string
  /** Checks the links to reports that not everybody may see. */
  readonly secret: string
  /** The IANA zone that says which day is today. */
  readonly zone: string
  /** The language of pages that nobody asks for in another. */
  readonly language: Language
  /** The day, ISO 8601. */
  readonly today: () => string
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
  readonly log: Logger
  /** What an answer was about and how long it took. */
  readonly answered: (asked: Asked) => void
  /** Where the platforms that are open are reached: asked at each request. */
  readonly endpoints: () => readonly Endpoint[]
  /** What those who operate it may ask; absent: nothing of it is served. */
  readonly operation?: Operation
}

/** The pages: the first one, which answers, and those of reports. Nothing that is asked changes anything. */
export function createApp(parts: WebParts): Hono {
  const app = new Hono()
  const pace = createPace()
  const keys = createReportKeys(parts.secret)
  const kept = keepParagraphs()
  app.use(SECURE)
  app.use(serveEndpoints(parts.endpoints))
  for (const { name, type, text } of FILES)
    app.get(`/${name}`, (c) => respond(c, text, { 'content-type': type, 'cache-control': 'max-age=3600' }))
  app.get('/', async (c) => {
    const request = requestOf(c, './', parts, keys)
    const { html, wait } = await answerPage(request, parts, pace)
    if (wait === 0) return respond(c, html.toString(), headersOf(request))
    return c.html(html, 429, { ...headersOf(request), 'retry-after': String(wait) })
  })
  app.get('/r/:report', (c) => {
    const request = requestOf(c, '../', parts, keys)
    const html = reportPage(c.req.param('report'), request, parts, kept)
    if (html === null) return c.html(notFoundPage(request, parts), 404)
    return respond(c, html.toString(), headersOf(request))
  })
  if (parts.operation !== undefined) addOperation(app, parts.operation)
  app.notFound((c) => c.html(notFoundPage(requestOf(c, depthOf(c.req.path), parts, keys), parts), 404))
  return app.onError((error, c) => faulty(error, c, parts))
}

/** Nobody is told more than that it went wrong. */
function faulty(error: Error, c: Context, { log }: WebParts): Response {
  log.error({ err: error }, 'a page could not be made')
  return c.text('Something went wrong here. / 問題が発生しました。', 500)
}

/** From a page that is not there to the first one. */
const depthOf = (path: string): string => '../'.repeat(Math.min(8, path.split('/').length - 2)) || './'

/** What a link opens must stay nowhere. */
const headersOf = ({ view }: PageRequest): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  vary: 'accept-language',
  'cache-control': view.opened === null ? 'no-cache' : 'private, no-store',
  ...(view.opened !== null && { 'x-robots-tag': 'noindex' }),
})

/** Nothing is loaded from elsewhere, nothing is framed, and addresses with keys are told to nobody. */
const SECURE = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  // Who serves over TLS says so himself.
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
})
