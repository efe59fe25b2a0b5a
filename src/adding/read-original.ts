import { ShuttenError } from '../errors.js'
import type { Extracted, Original, Progress } from './extracted.js'
import { checkKind } from './source-kind.js'

/**
 * Takes the text out of a file. The library that a format needs is loaded when the first such file is read.
 * @throws ShuttenError `source-unreadable`, one sentence that says why it cannot be read
 */
export async function readOriginal(original: Original, progress: Progress): Promise<Extracted> {
  const { kind, name, bytes } = original
  checkKind(kind, name, bytes)
  const extracted = await readKind(original, progress)
  if (!/[\p{L}\p{N}]/u.test(extracted.text))
    throw new ShuttenError('source-unreadable', `${name} holds no text.`)
  return extracted
}

async function readKind(original: Original, progress: Progress): Promise<Extracted> {
  switch (original.kind) {
    case 'text':
    case 'markdown': {
      const { readText } = await import('./text/read-text.js')
      return readText(original)
    }
    case 'html': {
      const { readHtml } = await import('./html/read-html.js')
      return readHtml(original)
    }
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx.js')
      return readDocx(original)
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.js')
      return readPdf(original, progress)
    }
  }
}
