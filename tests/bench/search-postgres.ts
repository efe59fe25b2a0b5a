import { performance } from 'node:perf_hooks'
import { openDatabaseSearch } from '../../src/database/search/open-search.js'
import type { ShelvedText } from '../../src/search/text-index.js'
import { startPostgres } from '../postgres/server.js'
import { heapInUse, middleAndWorst, percentile } from './measures.js'
import type { MeasuredEngine, Questions } from './search-rows.js'

/**
 * How well and how fast a file's questions are answered by search in PostgreSQL, on a server that is started for it with
 * settings for tests; null: there is none on this machine. What is held in memory besides the texts is measured.
 */
export async function measurePostgres({ paragraphs, queries }: Questions): Promise<MeasuredEngine | null> {
  const server = await startPostgres()
  if (typeof server === 'string') return null
  const search = await openDatabaseSearch(server.url, { progress: () => undefined, failed: console.error })
  const texts = paragraphs.map((text, at): ShelvedText => ({
    ...text,
    reportId: `r${Math.floor(at / 100).toString()}`,
    isAid: false,
  }))
  const among = {
    reports: [...new Set(texts.map(({ reportId }) => reportId))],
    keep: () => true,
    isNarrow: false,
  }
  const before = heapInUse()
  const started = performance.now()
  const index = await search.index(texts)
  const rate = (texts.length / (performance.now() - started)) * 1000
  const heap = heapInUse() - before
  for (const { q } of queries.slice(-100)) await index.search(q, 10, [], among)
  const times: number[] = []
  let sum = 0
  for (const { q, rel } of queries) {
    const asked = performance.now()
    const found = await index.search(q, 10, [], among)
    times.push(performance.now() - asked)
    const rank = found.findIndex(({ id }) => id === rel) + 1
    if (rank > 0) sum += 1 / rank
  }
  await search.close()
  await server.remove()
  const score = `MRR@10 ${(sum / queries.length).toFixed(4)}`
  const measured = `${score}, ${middleAndWorst(times)}, ${rate.toFixed(0)} paragraphs/s, ${heap.toFixed(0)} MB`
  return { what: 'Shutten on PostgreSQL', measured, peer: '', middle: percentile(times, 0.5), rate }
}
