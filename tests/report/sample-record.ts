import { readFileSync } from 'node:fs'
import { readReport, type ReadOptions } from '../../src/report/read-report.js'
import type { ReportRecord } from '../../src/report/record.js'
import type { Report } from '../../src/report/report.js'

/** A record for texts that tests read. */
export const sampleRecord: ReportRecord = { title: 'A report', supplied: [], visibleTo: null }

/** A report out of a text. */
export const readText = (text: string, options: Partial<ReadOptions> = {}): Report =>
  readReport(text, sampleRecord, { format: 'text', ...options })

export const readMarkdownText = (text: string): Report => readText(text, { format: 'markdown' })

const fixture = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The report that is shipped. */
export const shippedText = fixture('../../content/ru-korea-2017/source.txt')

/** The texts under tests/fixtures/reports. */
export const fixtureTexts = {
  'milestones-1993-2000.md': fixture('../fixtures/reports/milestones-1993-2000.md'),
  'speech-20070910.txt': fixture('../fixtures/reports/speech-20070910.txt'),
  'talks.txt': fixture('../fixtures/reports/talks.txt'),
  'kaidan.txt': fixture('../fixtures/reports/kaidan.txt'),
} as const
