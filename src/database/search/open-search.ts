import { ShuttenError } from '../../errors.js'
import type { ShelvedText, TextIndex } from '../../search/text-index.js'
import { isTooLong, postgresFault } from '../postgres-fault.js'
import { openPool, type Pool } from '../postgres-pool.js'
import { forgetTexts } from './forget-texts.js'
import { loadTexts, versionsOf, type Progress, type ReportVersion } from './load-texts.js'
import { postgresIndex } from './postgres-index.js'
import { refreshStatistics } from './statistics.js'
import { createSearchTables } from './tables.js'

/** Search in a PostgreSQL database. */
export interface DatabaseSearch {
  /** Loads the texts of a library, those that are not there yet, and searches them. @throws ShuttenError search-away */
  index(texts: readonly ShelvedText[]): Promise<TextIndex>
  close(): Promise<void>
}

/** Who is told what happens. */
export interface SearchListener {
  readonly progress: Progress
  /** Something that was asked of the database failed; what it holds is brought up to date at the next try. */
  readonly failed: (error: ShuttenError) => void
}

/** How long things take. */
export interface SearchOptions {
  /** Milliseconds that each statement of a search may take; default: 5,000. */
  readonly within?: number
}

/**
 * Opens search in the database of an address. The texts of the last library that was loaded are kept there as long as
 * this process tells, every ten minutes, that it has them; those that no process has had for an hour are deleted.
 * @throws ShuttenError store-unusable
 */
export async function openDatabaseSearch(
  url: string,
  listener: SearchListener,
  { within = SEARCHING }: SearchOptions = {},
): Promise<DatabaseSearch> {
  const pools = {
    search: openPool(url, { statement: within }),
    load: openPool(url, { most: 1, statement: 0 }),
  }
  try {
    await createSearchTables(pools.load)
  } catch (error) {
    await endPools(pools)
    throw postgresFault(url, error)
  }
  return databaseSearch(pools, url, listener)
}

type Pools = Readonly<Record<'search' | 'load', Pool>>

async function endPools({ search, load }: Pools): Promise<void> {
  await Promise.all([search.end(), load.end()])
}

function databaseSearch(pools: Pools, url: string, { progress, failed }: SearchListener): DatabaseSearch {
  let kept: readonly ReportVersion[] = []
  const inTurn = oneByOne()
  const keep = (versions: readonly ReportVersion[], told?: Progress): Promise<void> =>
    keepTexts(pools.load, versions, told).catch(away(url))
  const keepOn = (): Promise<void> => inTurn(() => keep(kept))
  const timer = setInterval(() => void keepOn().catch(failed), EVERY).unref()
  return {
    index: (texts) =>
      inTurn(async () => {
        const versions = versionsOf(texts)
        // Until it is loaded, the last library is still searched.
        await keep(
          [...new Map([...kept, ...versions].map((each) => [each.version, each])).values()],
          progress,
        )
        kept = versions
        return answering(postgresIndex(pools.search, versions), slowOrAway(url, failed))
      }),
    async close() {
      clearInterval(timer)
      await endPools(pools)
    },
  }
}

/** There is one connection to load by: who waited for it while another works would be told that it is away. */
function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}

/** Milliseconds. */
const SEARCHING = 5_000
const EVERY = 600_000
/** Seconds. */
const FORGOTTEN_AFTER = 3_600

async function keepTexts(pool: Pool, versions: readonly ReportVersion[], progress?: Progress): Promise<void> {
  await loadTexts(pool, versions, progress)
  await forgetTexts(pool, FORGOTTEN_AFTER)
  await refreshStatistics(pool)
}

/** What goes wrong is told without what pg knows of the connection. */
function away(url: string, failed: SearchListener['failed'] = () => undefined): (error: unknown) => never {
  return (error) => {
    const fault = new ShuttenError('search-away', postgresFault(url, error).message)
    failed(fault)
    throw fault
  }
}

/** A search that took too long says nothing of the database. */
function slowOrAway(url: string, failed: SearchListener['failed']): (error: unknown) => never {
  const orAway = away(url, failed)
  return (error) => {
    if (!isTooLong(error)) return orAway(error)
    const fault = new ShuttenError('search-slow', 'A search took too long and was ended.')
    failed(fault)
    throw fault
  }
}

function answering(index: TextIndex, orFault: (error: unknown) => never): TextIndex {
  return {
    search: (...asked) => index.search(...asked).catch(orFault),
    count: (...asked) => index.count(...asked).catch(orFault),
    hasEach: (...asked) => index.hasEach(...asked).catch(orFault),
    frequenciesOf: (...asked) => index.frequenciesOf(...asked).catch(orFault),
  }
}
