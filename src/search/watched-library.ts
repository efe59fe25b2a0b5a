import { watch } from 'node:fs'
import type { Warning } from '../report/report.js'
import { followContent, type Followed } from './followed-content.js'
import type { LoadedLibrary } from './load-library.js'

/** A library that follows its content directory by itself. */
export interface WatchedLibrary extends Followed {
  readonly close: () => Promise<void>
}

/** What is told of a change. */
export interface WatchListener {
  readonly changed: (folders: readonly string[], faults: readonly Warning[]) => void
  readonly failed: (error: unknown) => void
}

/** Milliseconds in which nothing more happens: a report that is being copied is read when it is there. */
const QUIET = 400
/** Where a file system tells nothing, as over a network, it is looked at so often. */
const EVERY = 30_000

/**
 * Follows a content directory: what changes in it is read in a thread of its own, and indexed while everything else goes
 * on. What was open for searching is closed with it.
 */
export async function watchLibrary(
  directory: string,
  loaded: LoadedLibrary,
  listener: WatchListener,
): Promise<WatchedLibrary> {
  const followed = await followContent(directory, loaded)
  const refresh = async (): Promise<readonly string[]> => {
    const folders = await followed.refresh()
    if (folders.length > 0) listener.changed(folders, followed.faults())
    return folders
  }
  const refreshAlone = (): void => void refresh().catch(listener.failed)
  const quiet = afterQuiet(refreshAlone)
  const again = setInterval(refreshAlone, EVERY).unref()
  const unwatch = watchFiles(directory, quiet.tell)
  const close = async (): Promise<void> => {
    for (const end of [quiet.end, unwatch, () => clearInterval(again)]) end()
    await loaded.close?.()
  }
  return { ...followed, refresh, close }
}

/** Works once nothing has been told for a while. */
function afterQuiet(work: () => void): Readonly<Record<'tell' | 'end', () => void>> {
  let timer: NodeJS.Timeout | undefined
  const end = (): void => clearTimeout(timer)
  return {
    end,
    tell() {
      end()
      timer = setTimeout(work, QUIET)
    },
  }
}

function watchFiles(directory: string, tell: () => void): () => void {
  try {
    const watcher = watch(directory, { recursive: true }, tell)
    // What cannot be watched any more is still looked at now and then.
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  } catch {
    return () => undefined
  }
}
