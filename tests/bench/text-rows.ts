import fs from 'node:fs'
import path from 'node:path'
import * as chrono from 'chrono-node'
import { createAnnotator } from '../../src/annotate/annotate-report.js'
import { readDates } from '../../src/annotate/dates/read-dates.js'
import { loadVocabulary } from '../../src/annotate/vocabulary.js'
import { readReport } from '../../src/report/read-report.js'
import { paragraphsOf } from '../../src/report/report.js'
import { defaultContentDirectory } from '../../src/search/load-library.js'
import { percentile, timesOf, type Row } from './measures.js'

const ENGLISH =
  'On April 15, 2017, North Korea launched a missile. Russia, which may veto the draft, abstained in March of that year. ' +
  'Between 2014 and 2016 trade rose by 5% from 2013. The council met on 3 May, and the following month it adopted a text.'

/** How fast the parts of a long text are read: its dates, beside chrono, and all that is annotated. */
export async function textRows(): Promise<readonly Row[]> {
  const content = defaultContentDirectory()
  const source = fs.readFileSync(path.join(content, 'ru-korea-2017', 'source.txt'), 'utf8')
  const record = { title: 'Long', supplied: ['title'], visibleTo: null, issued: '2018' }
  const japanese = repeatTo(1e6, source)
  const report = readReport(japanese, record, { format: 'text' })
  const annotate = createAnnotator(loadVocabulary([content]))
  const paragraphs = paragraphsOf(report).map(({ text }) => text)
  const english = Array.from({ length: Math.ceil(1e6 / ENGLISH.length) }, () => ENGLISH)
  const times = await timesOf([report], 1, annotate)
  const before = heapInUse()
  const annotated = annotate(report)
  const kept = (heapInUse() - before) / 1e6
  const dates = await datesRow('ja', paragraphs, (text) => chrono.ja.parse(text))
  return [
    dates,
    await datesRow('en', english, (text) => chrono.en.parse(text)),
    { what: 'dates of one line of 1 MB, Japanese', measured: await oneLine('ja', paragraphs), peer: '' },
    { what: 'dates of one line of 1 MB, English', measured: await oneLine('en', english), peer: '' },
    {
      what: 'all annotations of a text of 1 MB',
      measured: rateOf(paragraphs, times),
      peer: `${dates.peer}, dates alone`,
    },
    {
      what: 'memory that they take',
      measured: `${kept.toFixed(0)} MB for ${annotated.annotations.length} paragraphs`,
      peer: `${(Buffer.byteLength(japanese) / 1e6).toFixed(0)} MB (the text itself)`,
    },
  ]
}

/** Bytes on the heap, what nobody holds any more left out; the bench runs with --expose-gc. */
function heapInUse(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

async function datesRow(
  language: 'ja' | 'en',
  texts: readonly string[],
  peer: (text: string) => unknown,
): Promise<Row> {
  const ours = await timesOf([texts], 2, (all) =>
    all.forEach((text) => readDates(text, { language, issued: '2018' })),
  )
  const others = await timesOf([texts], 1, (all) => all.forEach(peer))
  return {
    what: `dates of paragraphs, ${language === 'ja' ? 'Japanese' : 'English'}`,
    measured: rateOf(texts, ours),
    peer: `${rateOf(texts, others)} (chrono-node)`,
  }
}

async function oneLine(language: 'ja' | 'en', texts: readonly string[]): Promise<string> {
  const line = [texts.join(' ')]
  return rateOf(line, await timesOf(line, 2, (text) => readDates(text, { language, issued: '2018' })))
}

function rateOf(texts: readonly string[], times: readonly number[]): string {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return `${(bytes / 1e3 / percentile(times, 0.5)).toFixed(1)} MB/s`
}

const repeatTo = (bytes: number, text: string): string =>
  text.repeat(Math.ceil(bytes / Buffer.byteLength(text)))
