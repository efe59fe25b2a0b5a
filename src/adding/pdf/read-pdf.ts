import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ShuttenError } from '../../errors.js'
import type { Extracted, Original, Progress } from '../extracted.js'
import { compose } from './compose.js'
import { linesOf } from './lines.js'
import { measure } from './measures.js'
import { openPdf } from './open-pdf.js'
import { glyphsOf } from './page-glyphs.js'
import type { PageText } from './page-line.js'
import { pdfRecord } from './pdf-record.js'

/** A page with fewer characters is a picture. */
const fewestCharacters = 20

/**
 * Reads a PDF in the order of its content.
 * @throws ShuttenError `source-unreadable`, also for a scan without text
 */
export async function readPdf(original: Original, progress: Progress): Promise<Extracted> {
  const pdf = await openPdf(original)
  const pages = await readPages(pdf, progress)
  const empty = pages.filter(
    ({ lines }) => lines.reduce((sum, { text }) => sum + text.length, 0) < fewestCharacters,
  )
  if (empty.length === pages.length)
    throw new ShuttenError(
      'source-unreadable',
      `${original.name} holds no text, only pictures of it; have its text recognised (OCR) first.`,
    )
  const { text, ...layout } = compose(pages, await pdf.getPageLabels().catch(() => null))
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const remarks = empty.length === 0 ? [] : [`${empty.length} of ${pages.length} pages hold no text.`]
  return { text, layout, found: pdfRecord(info, pages, measure(pages)), remarks }
}

async function readPages(pdf: PDFDocumentProxy, progress: Progress): Promise<readonly PageText[]> {
  const pages: PageText[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ width, height, lines: linesOf(await glyphsOf(page), number - 1) })
    page.cleanup()
    progress(number, pdf.numPages)
  }
  return pages
}
