import type { ShelvedText } from '../../search/text-index.js'
import type { Pool } from '../postgres-pool.js'
import type { ReportVersion } from './load-texts.js'

/** What is known here of the texts of a library. Their words and what else the index holds is in the database. */
export interface Known {
  readonly pool: Pool
  readonly textOf: ReadonlyMap<string, ShelvedText>
  readonly hashOf: ReadonlyMap<string, string>
  /** By report: how many texts it has. */
  readonly counts: ReadonlyMap<string, number>
}

/** What is known of texts that are loaded. */
export function knownOf(pool: Pool, versions: readonly ReportVersion[]): Known {
  const pairs = versions.flatMap(({ texts, hashes }) =>
    texts.map((text, at) => [hashes[at] ?? '', text] as const),
  )
  return {
    pool,
    textOf: new Map(pairs),
    hashOf: new Map(pairs.map(([hash, { id }]) => [id, hash])),
    counts: new Map(versions.map(({ report, texts }) => [report, texts.length])),
  }
}
