import mammoth from 'mammoth'
import { ShuttenError } from '../../errors.js'
import type { Extracted, FoundRecord, Original } from '../extracted.js'
import { readMarkup } from '../html/read-html.js'
import { checkZip } from './check-zip.js'
import { docxRecord } from './docx-record.js'

/** Styles that mammoth does not know as headings. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]

/**
 * Reads a Word file: headings by their styles, paragraphs, footnotes and endnotes linked to their calls.
 * @throws ShuttenError `source-unreadable`
 */
export async function readDocx({ name, bytes }: Original): Promise<Extracted> {
  const files = checkZip(bytes, name)
  if (!files.has('word/document.xml') && !files.has('_rels/.rels'))
    throw new ShuttenError('source-unreadable', `${name} is a ZIP file, but no DOCX.`)
  const buffer = Buffer.from(bytes)
  const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { styleMap, convertImage: noImage, externalFileAccess: false },
  )
  const read = readMarkup(value)
  const found: FoundRecord = { ...read.found, ...docxRecord(buffer) }
  return { ...read, found, remarks: [] }
}
