import { ask } from './command/ask.js'
import { loadCommands } from './command/load-commands.js'
import type { Answer } from './answer/answer.js'
import type { Language } from './report/report.js'
import type { Asker } from './search/asker.js'
import { loadLibrary } from './search/load-library.js'

export { readDates } from './annotate/dates/read-dates.js'
export { readPeriod } from './annotate/dates/read-period.js'
export { readReport } from './report/read-report.js'
export { createSearchIndex } from './search/search-index.js'

/** A library that answers. */
export interface OpenLibrary {
  /**
   * Answers a command or a question. `today` is an ISO day, default the current one; `language` default the
   * question's own; without an asker, all reports are seen.
   */
  readonly ask: (
    words: string,
    options?: { readonly today?: string; readonly language?: Language; readonly asker?: Asker },
  ) => Promise<Answer>
}

const console_: Asker = { platform: 'console', admin: true, zone: 'UTC' }

/**
 * Opens the reports of a content directory.
 * @throws ShuttenError content-missing, content-empty, vocabulary-invalid
 */
export async function openLibrary(contentDirectory: string): Promise<OpenLibrary> {
  const { library } = loadLibrary(contentDirectory)
  const commands = await loadCommands()
  const paging = { limit: 'all', page: 1 } as const
  return {
    ask: (words, { today = new Date().toISOString().slice(0, 10), asker = console_, ...language } = {}) =>
      ask(words, { library, commands, today, asker, paging, ...language }),
  }
}
