import fs from 'node:fs'
import { performance } from 'node:perf_hooks'
import { createSearchIndex } from '../../src/search/search-index.js'
import type { IndexedText } from '../../src/search/text-store.js'
import { tortureQueries } from '../search/torture.js'
import { heapInUse, middleAndWorst, percentile, type Row } from './measures.js'
import { ENGINES, type Engine } from './search-peers.js'
import { measurePostgres } from './search-postgres.js'

/** Questions with the paragraph that answers each: `{ paragraphs: [{ id, title, text }], queries: [{ q, rel }] }`. */
export interface Questions {
  readonly paragraphs: readonly IndexedText[]
  readonly queries: readonly { readonly q: string; readonly rel: string }[]
}

/** How well and how fast a file's questions are answered, beside peers in the same run; growth; generated queries. */
export async function searchRows(file: string): Promise<readonly Row[]> {
  const questions = JSON.parse(fs.readFileSync(file, 'utf8')) as Questions
  const some = { ...questions, queries: spread(questions.queries, MOST_FOR_PEERS) }
  const [own, ...peers] = ENGINES.map((engine, at) => measureEngine(engine, at === 0 ? questions : some))
  if (own === undefined) return []
  const postgres = await measurePostgres(questions)
  const beside = postgres === null ? peers : [postgres, ...peers]
  const compared = beside.map((peer) => ({
    what: `Shutten beside ${peer.what}`,
    measured: `${(own.middle / peer.middle).toFixed(1)} times its p50, ${(own.rate / peer.rate).toFixed(1)} times its paragraphs/s`,
    peer: '',
  }))
  const sizes = [1000, 10_000, 50_000].map((size) => growthRow(questions, size))
  return [own, ...beside, ...compared, ...sizes, tortureRow(questions)]
}

/** Peers take long over many questions. */
const MOST_FOR_PEERS = 500

function spread<Value>(values: readonly Value[], most: number): readonly Value[] {
  const step = Math.max(1, Math.ceil(values.length / most))
  return values.filter((_, at) => at % step === 0)
}

/** How an engine did, with what others are compared with it by. */
export interface MeasuredEngine extends Row {
  readonly middle: number
  readonly rate: number
}

function measureEngine({ name, build }: Engine, { paragraphs, queries }: Questions): MeasuredEngine {
  const before = heapInUse()
  const started = performance.now()
  const search = build(paragraphs)
  const rate = (paragraphs.length / (performance.now() - started)) * 1000
  const heap = heapInUse() - before
  for (const { q } of queries.slice(-100)) search(q)
  let sum = 0
  const times = queries.map(({ q, rel }) => {
    const asked = performance.now()
    const rank = search(q).indexOf(rel) + 1
    if (rank > 0) sum += 1 / rank
    return performance.now() - asked
  })
  const score = `MRR@10 ${(sum / queries.length).toFixed(4)}`
  const measured = `${score}, ${middleAndWorst(times)}, ${rate.toFixed(0)} paragraphs/s, ${heap.toFixed(0)} MB`
  return { what: name, measured, peer: '', middle: percentile(times, 0.5), rate }
}

/** Paragraphs put together from the sentences of others, so that words are as common as in the file. */
function growthRow({ paragraphs, queries }: Questions, size: number): Row {
  const sentences = paragraphs.map(({ text }) => text.split(/(?<=。)/u))
  const texts = Array.from({ length: size }, (_, id) => {
    const parts = [0, 1, 2, 3].map(
      (part) => sentences[(id * (7 + part * 13) + part) % sentences.length] ?? [],
    )
    return {
      id: String(id),
      title: '',
      text: parts.map((part, at) => part[(id + at) % part.length] ?? '').join(''),
    }
  })
  const before = heapInUse()
  const started = performance.now()
  const index = createSearchIndex(texts)
  const seconds = (performance.now() - started) / 1000
  const heap = heapInUse() - before
  const times = queries.slice(0, 500).map(({ q }) => {
    const asked = performance.now()
    index.search(q, 10)
    return performance.now() - asked
  })
  const worst = Math.max(...times).toFixed(0)
  return {
    what: `${size.toString()} paragraphs`,
    measured: `${middleAndWorst(times)}, worst ${worst} ms, built in ${seconds.toFixed(1)} s, ${heap.toFixed(0)} MB`,
    peer: '',
  }
}

const TORTURED = 100_000

function tortureRow({ paragraphs }: Questions): Row {
  const index = createSearchIndex(paragraphs)
  let worst = 0
  for (const query of tortureQueries(TORTURED)) {
    const asked = performance.now()
    index.search(query, 10)
    worst = Math.max(worst, performance.now() - asked)
  }
  return {
    what: `${TORTURED.toString()} generated queries`,
    measured: `worst ${worst.toFixed(0)} ms`,
    peer: '',
  }
}
