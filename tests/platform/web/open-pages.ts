import { pino } from 'pino'
import { createReportKeys } from '../../../src/command/exchange/report-keys.js'
import { createApp, type WebParts } from '../../../src/platform/web/app.js'
import type { Asked } from '../../../src/platform/web/answer/answer-page.js'
import { shipped, TODAY } from '../../answer/opened.js'

/** A clock that stands still unless it is moved. */
const START = Date.parse(`${TODAY}T03:00:00Z`)
const SECRET = 'a secret of the tests'

/** Pages as the root would serve them. */
export interface Pages {
  readonly parts: WebParts
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Response>
  /** The text of a page that is there. */
  page(path: string): Promise<string>
  /** Moves the clock, in milliseconds. */
  wait(milliseconds: number): void
  /** A key as a link that was made now has it. */
  key(report: string): string
  readonly answered: Asked[]
  readonly lines: string[]
}

/** Opens the pages of some reports. */
export function openPages({ context } = shipped, more: Partial<WebParts> = {}): Pages {
  let now = START
  const answered: Asked[] = []
  const lines: string[] = []
  const parts: WebParts = {
    library: () => context.library,
    commands: context.commands,
    name: 'Shutten',
    secret: SECRET,
    zone: 'UTC',
    language: 'en',
    today: () => TODAY,
    now: () => now,
    log: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    answered: (asked) => void answered.push(asked),
    endpoints: () => [],
    ...more,
  }
  const app = createApp(parts)
  const get: Pages['get'] = async (path, headers = {}, method = 'GET') =>
    app.request(path, { headers, method })
  return {
    parts,
    get,
    page: async (path) => {
      now += 10_000
      const response = await get(path)
      if (response.status !== 200) throw new Error(`${path} is ${String(response.status)}`)
      return response.text()
    },
    wait: (milliseconds) => {
      now += milliseconds
    },
    key: (report) => createReportKeys(SECRET).make(report, now),
    answered,
    lines,
  }
}
