import { describe, expect, it } from 'vitest'
import { readOriginal } from '../../src/adding/read-original.js'
import type { Original, SourceKind } from '../../src/adding/extracted.js'
import { prepareReport } from '../../src/adding/prepare-report.js'
import { readDates } from '../../src/annotate/dates/read-dates.js'
import { verifyExcerpt } from '../../src/search/excerpt.js'
import { piecesOf } from '../../src/report/mapped-text.js'
import { cut } from '../../src/report/span.js'
import { paragraphsOf, type Report } from '../../src/report/report.js'
import { documentOf, layOut, shippedReport, writeHtml, writeMarkdown } from './document.js'
import { writeDocx } from './write-docx.js'
import { writePdf } from './write-pdf.js'

const report = shippedReport()
const document = documentOf(report)

const originals: readonly Original[] = [
  originalOf('markdown', 'report.md', Buffer.from(writeMarkdown(document))),
  originalOf('html', 'report.html', Buffer.from(writeHtml(document))),
  originalOf('docx', 'report.docx', writeDocx(document)),
  originalOf('pdf', 'report.pdf', writePdf(layOut(document), { Title: document.title })),
]

function originalOf(kind: SourceKind, name: string, bytes: Uint8Array): Original {
  return { kind, name, bytes: new Uint8Array(bytes) }
}

async function read(original: Original): Promise<{ report: Report; text: string }> {
  const extracted = await readOriginal(original, () => undefined)
  const draft = { title: extracted.found.title ?? '', language: 'ja' } as const
  return { report: prepareReport('made', original, extracted, draft).report, text: extracted.text }
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** What a reader sees of paragraphs, white space aside. */
const shown = (of: Report): unknown =>
  paragraphsOf(of)
    .filter(({ text }) => text !== '（了）')
    .map(({ text, footnotes }) => ({
      text: squeezed(text),
      calls: footnotes.map(({ label, at }) => [label, squeezed(text.slice(0, at)).length]),
    }))

describe.each(originals.map((original) => [original.kind, original] as const))(
  'the shipped report as %s',
  (kind, original) => {
    it('has the same paragraphs, calls and headings', async () => {
      const made = await read(original)
      expect(shown(made.report)).toEqual(shown(report))
      expect(made.report.sections.map(({ title }) => squeezed(title))).toEqual(
        report.sections.map(({ title }) => squeezed(title)),
      )
      expect(made.report.record.title).toBe(document.title)
    })

    it('links each call to its note', async () => {
      const { report: made } = await read(original)
      const called = paragraphsOf(made).flatMap(({ footnotes }) => footnotes.map(({ id }) => id))
      expect(made.notes.map(({ id }) => id)).toEqual(called)
      expect(made.notes.map(({ text }) => squeezed(text))).toEqual(
        document.notes.map(({ text }) => squeezed(text)),
      )
    })

    it('has the same dates, and every sentence verbatim', async () => {
      const made = await read(original)
      const whole = squeezed(
        paragraphsOf(made.report)
          .map(({ text }) => text)
          .join(''),
      )
      const sentences = paragraphsOf(report).flatMap(({ text, sentences: spans }) =>
        spans.map((span) => cut(text, span)),
      )
      expect(sentences.filter((sentence) => !whole.includes(squeezed(sentence)))).toEqual([])
      const datesOf = (of: Report): readonly string[] =>
        paragraphsOf(of).flatMap(({ text }) =>
          readDates(text, { language: 'ja', year: 2017 }).map(({ edtf }) => edtf),
        )
      expect(datesOf(made.report)).toEqual(datesOf(report))
    })

    it('is a slice of its text, character for character', async () => {
      const made = await read(original)
      for (const paragraph of paragraphsOf(made.report)) {
        const pieces = piecesOf(paragraph, { start: 0, end: paragraph.text.length })
        const excerpt = { text: paragraph.text, source: { file: 'text.txt', pieces } }
        expect(verifyExcerpt(excerpt as never, made.text)).toBe(true)
      }
    })

    if (kind !== 'pdf') return
    it('knows the pages as they are printed', async () => {
      const { report: made } = await read(original)
      const pages = paragraphsOf(made).map(({ page }) => page)
      expect(pages[0]).toBe('11')
      expect(Number(pages.at(-1))).toBeGreaterThan(11)
    })
  },
)
