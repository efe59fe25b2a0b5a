import type { Logger } from 'pino'
import type { Vocabulary } from '../../annotate/vocabulary.js'
import type { Command } from '../../command/command.js'
import { dateAt } from '../../due/local-day.js'
import type { Endpoint } from '../../command/endpoint.js'
import type { Settings } from '../../env.js'
import { logAnswer } from '../../log.js'
import type { Library } from '../../search/library.js'
import type { Asked } from './answer/answer-page.js'
import type { Operation } from './operation/routes.js'
import { openWeb, type Web } from './open-web.js'

/** What the root hands over. */
export interface StartParts {
  readonly library: () => Library<Vocabulary>
  readonly commands: readonly Command[]
  readonly settings: Settings
  readonly log: Logger
  /** Signs the links to reports that not everybody may see. */
  readonly secret: string
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
  /** Told of each answer. */
  readonly answered?: (asked: Asked) => void
  /** What those who operate it may ask. */
  readonly operation?: Operation
  /** Where the platforms that are open are reached; absent: nowhere. */
  readonly endpoints?: () => readonly Endpoint[]
  /** Nothing is served without the port. */
  readonly isNeeded?: boolean
}

/**
 * Serves the pages as the settings say. Null: they cannot be served, which is one line of the log.
 * @throws ShuttenError `port-unusable` where they are needed
 */
export async function startWeb(given: StartParts): Promise<Web | null> {
  const { settings, log, now, answered, endpoints = () => [], isNeeded = false, ...parts } = given
  const { name, zone, language, http } = settings
  const pages = {
    ...parts,
    name,
    zone,
    language: language === 'ja' ? 'ja' : 'en',
    today: () => dateAt(zone, now()),
    now,
    log,
    endpoints,
    answered: (asked: Asked) => {
      logAnswer(log, asked.answer, asked.milliseconds)
      answered?.(asked)
    },
  } as const
  const web = await openWeb(pages, { ...http, isNeeded })
  if (web !== null) log.info({ address: web.address }, 'serving pages')
  return web
}
