import { createRequire } from 'node:module'
import path from 'node:path'
import './stand-in.js'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ShuttenError } from '../../errors.js'
import type { Original } from '../extracted.js'

/** A report has no more pages. */
const mostPages = 300

/**
 * Opens a PDF. Nothing of it is drawn or run.
 * @throws ShuttenError `source-unreadable`
 */
export async function openPdf({ name, bytes }: Original): Promise<PDFDocumentProxy> {
  const opening = getDocument({ ...settings(), data: bytes.slice() })
  const pdf = await opening.promise.catch((cause: unknown) => {
    throw new ShuttenError('source-unreadable', describe(cause, name), { cause })
  })
  if (pdf.numPages <= mostPages) return pdf
  await opening.destroy()
  throw new ShuttenError(
    'source-unreadable',
    `${name} has ${pdf.numPages} pages; a PDF of ${mostPages} pages is the longest that is read. Add its parts.`,
  )
}

/** Nothing is evaluated, drawn or fetched; encodings and fonts that files leave out come with the library. */
function settings(): Partial<Exclude<Parameters<typeof getDocument>[0], undefined>> & object {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    // Pictures are left out: one pixel is the largest that is unpacked.
    maxImageSize: 1,
    verbosity: 0,
    cMapUrl: `${path.join(folder, 'cmaps')}${path.sep}`,
    standardFontDataUrl: `${path.join(folder, 'standard_fonts')}${path.sep}`,
  }
}

function describe(error: unknown, name: string): string {
  const kind = error instanceof Error ? error.name : ''
  return kind === 'PasswordException'
    ? `${name} is encrypted and needs a password; save it without one.`
    : `${name} is damaged, or no PDF.`
}
