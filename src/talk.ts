import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { Command } from './command/command.js'
import { complete } from './command/complete.js'
import { signingSecret, type Settings } from './env.js'
import { runConsole } from './platform/console/console.js'
import { historyIn } from './platform/console/history.js'
import { messagesFor } from './platform/console/messages.js'
import { welcome } from './platform/console/welcome.js'
import { startWeb } from './platform/web/start-web.js'
import type { Language } from './report/report.js'
import type { LoadedLibrary } from './search/load-library.js'

/** What the command line hands over. */
export interface TalkParts {
  readonly library: LoadedLibrary['library']
  readonly commands: readonly Command[]
  readonly settings: Settings
  readonly log: Logger
  /** Answers a line. */
  readonly respond: (line: string) => Promise<string>
  readonly language: Language
}

/** Talks on a terminal until its reader leaves, and serves the pages meanwhile, so that both can be tried. */
export async function talk({
  library,
  commands,
  settings,
  log,
  respond,
  language,
}: TalkParts): Promise<void> {
  const words = messagesFor(language)
  // Without a secret no link could have been made before, and none is made here.
  const secret = signingSecret(settings.secrets) ?? randomBytes(32).toString('hex')
  const web = await startWeb({ library: () => library, commands, settings, log, secret, now: Date.now })
  const opening = welcome(settings.name, library.reports, commands, language)
  await runConsole({
    input: process.stdin,
    output: process.stdout,
    welcome: web === null ? opening : `${opening}\n${words.inBrowser(web.address)}`,
    leaveHint: words.leaveHint,
    respond,
    complete: (line) => complete(line, { library, commands, language }),
    history: historyIn(settings.data),
  })
  await web?.close()
}
