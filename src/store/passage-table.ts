import type { Ledger } from '../command/schedule-ports.js'
import type { Database } from '../database/open-sqlite.js'
import type { PassageRow } from '../database/tables.js'
import { ShuttenError } from '../errors.js'
import { checksumOf } from './checksum.js'

/** Which passages channels have been sent, in a database. */
export function passageTable(database: Database): Pick<Ledger, 'passages' | 'keepPassages' | 'dropPassages'> {
  return {
    async passages(place, but) {
      const rows = await database.selectFrom('passages').selectAll().where('place', '=', place).execute()
      if (rows.some((row) => checksumOfPassage(row) !== row.checksum))
        throw new ShuttenError('store-damaged', 'What passages a channel was sent was changed from outside.')
      const others = rows.filter(({ note, date }) => note !== but.note || date !== but.date)
      return new Set(others.map(({ hash }) => hash))
    },
    async keepPassages({ place, note, date }, hashes) {
      if (hashes.length === 0) return
      const rows = [...new Set(hashes)].map((hash) => ({ place, note, date, hash }))
      await database
        .insertInto('passages')
        .values(rows.map((row) => ({ ...row, checksum: checksumOfPassage(row) })))
        .onConflict((conflict) => conflict.columns(['place', 'note', 'date', 'hash']).doNothing())
        .execute()
    },
    async dropPassages({ place, note, date }) {
      const kept = database.deleteFrom('passages').where('place', '=', place)
      await kept.where('note', '=', note).where('date', '=', date).execute()
    },
  }
}

/** Mends the rows that were changed from outside: what they say is taken as true. */
export async function acceptPassages(database: Database): Promise<void> {
  const rows = await database.selectFrom('passages').selectAll().execute()
  for (const row of rows.filter((each) => checksumOfPassage(each) !== each.checksum))
    await database
      .updateTable('passages')
      .set({ checksum: checksumOfPassage(row) })
      .where('place', '=', row.place)
      .where('note', '=', row.note)
      .where('date', '=', row.date)
      .where('hash', '=', row.hash)
      .execute()
}

const checksumOfPassage = ({ place, note, date, hash }: Omit<PassageRow, 'checksum'>): string =>
  checksumOf([place, note, date, hash])
