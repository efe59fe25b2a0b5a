import type { PoolClient } from 'pg'
import { setImmediate } from 'node:timers/promises'
import type { ShelvedText } from '../../search/text-index.js'
import type { Pool } from '../postgres-pool.js'
import { noteChanged } from './statistics.js'
import { LOCK } from './tables.js'
import { rowOf, textHash, uuidOf, type TextRow } from './text-row.js'
import { inTransaction } from './transaction.js'

/** A report as it is loaded: its texts, and the hash of all of them. */
export interface ReportVersion {
  readonly report: string
  readonly version: string
  readonly hashes: readonly string[]
  readonly texts: readonly ShelvedText[]
}

/** Told after each batch: how many of all texts are there. */
export type Progress = (done: number, all: number) => void

/** Texts by their reports. */
export function versionsOf(texts: readonly ShelvedText[]): readonly ReportVersion[] {
  const byReport = new Map<string, ShelvedText[]>()
  for (const text of texts) {
    const own = byReport.get(text.reportId)
    if (own === undefined) byReport.set(text.reportId, [text])
    else own.push(text)
  }
  return [...byReport].map(([report, own]) => {
    const hashes = own.map(textHash)
    return { report, version: uuidOf(hashes.join()), hashes, texts: own }
  })
}

/**
 * Writes what is not there yet, some reports a transaction, one replica at a time: what was there is not written again,
 * and what another replica has otherwise stays.
 */
export async function loadTexts(
  pool: Pool,
  versions: readonly ReportVersion[],
  progress: Progress = () => undefined,
): Promise<void> {
  const missing = await inTransaction(pool, async (client) => {
    await client.query(LOCK)
    return missingOf(client, versions)
  })
  const all = countOf(missing)
  let done = 0
  for (const batch of batchesOf(missing)) {
    await inTransaction(pool, (client) => writeBatch(client, batch))
    done += countOf(batch)
    progress(done, all)
  }
}

const countOf = (versions: readonly ReportVersion[]): number =>
  versions.reduce((sum, { texts }) => sum + texts.length, 0)

const BATCH = 500

function batchesOf(versions: readonly ReportVersion[]): readonly (readonly ReportVersion[])[] {
  const batches: ReportVersion[][] = []
  let room = 0
  for (const version of versions) {
    if (room <= 0) {
      batches.push([])
      room = BATCH
    }
    batches.at(-1)?.push(version)
    room -= version.texts.length
  }
  return batches
}

/** Those that are not there; of the others it is noted that they are still in use. */
async function missingOf(
  client: PoolClient,
  versions: readonly ReportVersion[],
): Promise<readonly ReportVersion[]> {
  const { rows } = await client.query<{ version: string }>(
    'UPDATE search_versions SET seen = now() WHERE version = ANY($1) RETURNING version',
    [versions.map(({ version }) => version)],
  )
  const there = new Set(rows.map(({ version }) => version))
  return versions.filter(({ version }) => !there.has(version))
}

/** What another replica wrote while this one waited for its turn is there now. */
async function writeBatch(client: PoolClient, batch: readonly ReportVersion[]): Promise<void> {
  await client.query(LOCK)
  const versions = await missingOf(client, batch)
  const { rows } = await client.query<{ hash: string }>(
    'SELECT hash FROM search_texts WHERE hash = ANY($1)',
    [versions.flatMap(({ hashes }) => hashes)],
  )
  const there = new Set(rows.map(({ hash }) => hash))
  const texts = versions.flatMap((each) => each.texts.filter((_, at) => !there.has(each.hashes[at] ?? '')))
  await writeTexts(client, await rowsOf(texts))
  await writeVersions(client, versions)
  await noteChanged(client, texts.length)
}

/** Reading texts takes long: others have their turn in between. */
async function rowsOf(texts: readonly ShelvedText[]): Promise<readonly TextRow[]> {
  const rows: TextRow[] = []
  for (const text of texts) {
    rows.push(rowOf(text))
    if (rows.length % AT_ONCE === 0) await setImmediate()
  }
  return rows
}

const AT_ONCE = 8

async function writeTexts(client: PoolClient, rows: readonly TextRow[]): Promise<void> {
  await client.query(
    `INSERT INTO search_texts (hash, report, is_aid, word_count, bigram_count, ends, terms, words, folded)
      SELECT hash, report, is_aid, word_count, bigram_count, ends::integer[], terms::integer[], words, folded
      FROM unnest($1::uuid[], $2::text[], $3::boolean[], $4::integer[], $5::integer[], $6::text[], $7::text[], $8::text[], $9::text[])
        AS given (hash, report, is_aid, word_count, bigram_count, ends, terms, words, folded)`,
    [
      rows.map(({ hash }) => hash),
      rows.map(({ report }) => report),
      rows.map(({ isAid }) => isAid),
      rows.map(({ wordCount }) => wordCount),
      rows.map(({ bigramCount }) => bigramCount),
      rows.map(({ ends }) => `{${ends.join()}}`),
      rows.map(({ terms }) => `{${terms.join()}}`),
      rows.map(({ words }) => words),
      rows.map(({ folded }) => folded),
    ],
  )
}

async function writeVersions(client: PoolClient, versions: readonly ReportVersion[]): Promise<void> {
  await client.query(
    `INSERT INTO search_versions (report, version, hashes, seen)
      SELECT report, version, hashes::uuid[], now()
      FROM unnest($1::text[], $2::uuid[], $3::text[]) AS given (report, version, hashes)`,
    [
      versions.map(({ report }) => report),
      versions.map(({ version }) => version),
      versions.map(({ hashes }) => `{${hashes.join()}}`),
    ],
  )
}
