import path from 'node:path'
import { copySqlite } from '../database/copy-sqlite.js'
import type { Database } from '../database/open-sqlite.js'
import { ShuttenError } from '../errors.js'
import { writeHold } from './setting-table.js'

/**
 * Writes a consistent copy of a database to a file. Whoever restores it gets a store that holds all notes: what has
 * been posted since is not in it.
 * @throws ShuttenError store-unusable where the file is there already, or cannot be written
 */
export async function backUp(database: Database, file: string, now: number): Promise<void> {
  try {
    await copySqlite(database, file, (copy) => writeHold(copy, { reason: 'restored', since: now }))
  } catch (cause) {
    throw new ShuttenError(
      'store-unusable',
      `No backup was written to ${file}; see that it is not there yet, and that its directory can be written.`,
      { cause },
    )
  }
}

/** Where a backup goes if nobody says so: `data/backup-20261127T083000Z.sqlite`. */
export const backupFileIn = (directory: string, now: number): string =>
  path.join(directory, `backup-${new Date(now).toISOString().replace(/[-:]|\.\d+/gu, '')}.sqlite`)
