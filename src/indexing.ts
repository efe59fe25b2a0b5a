import type { Logger } from 'pino'
import type { DatabaseSearch } from './database/search/open-search.js'
import type { Settings } from './env.js'
import { createProgressBar } from './platform/console/progress-bar.js'
import { loadIndexed, loadLibrary, type LoadedLibrary } from './search/load-library.js'

/**
 * Reads the reports of a directory and indexes them where the settings say.
 * @throws ShuttenError as `loadLibrary`; store-unusable, search-away
 */
export async function openIndexed(content: string, settings: Settings, log: Logger): Promise<LoadedLibrary> {
  const { search, secrets } = settings
  if (search === 'memory' || secrets.databaseUrl === null) return loadLibrary(content)
  const database = await openDatabase(secrets.databaseUrl, log)
  try {
    return { ...(await loadIndexed(content, database.index)), close: database.close }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function openDatabase(url: string, log: Logger): Promise<DatabaseSearch> {
  const { openDatabaseSearch } = await import('./database/search/open-search.js')
  const bar = createProgressBar('Indexing', process.stderr)
  let told = Date.now()
  return openDatabaseSearch(url, {
    progress(done, all) {
      bar.draw(done, all)
      if (done === all) bar.clear()
      if (done !== all && Date.now() - told < EVERY) return
      told = Date.now()
      log.info({ done, all }, 'indexing the reports in the database')
    },
    failed: ({ code, message }) => log[code === 'search-slow' ? 'warn' : 'error']({ code }, message),
  })
}

/** Milliseconds between two lines on how far it is. */
const EVERY = 10_000
