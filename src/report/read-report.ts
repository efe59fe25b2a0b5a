import { ShuttenError } from '../errors.js'
import { assembleReport } from './assemble-report.js'
import type { Block } from './block.js'
import { hashText } from './fingerprint.js'
import { guessLanguage } from './japanese.js'
import { blocksIn, type LayoutFile } from './layout-file.js'
import { readMarkdown } from './markdown.js'
import { readPlainText } from './plain-text.js'
import { warnOfReading } from './reading-warnings.js'
import type { ReportRecord } from './record.js'
import type { Paragraph, Report, Section } from './report.js'
import { placeEntries } from './review/place-entries.js'
import type { ReviewFile } from './review/read-review.js'
import { restructure } from './review/restructure.js'

/** What a report's text is written in. */
export type ReportFormat = 'text' | 'markdown' | 'layout'

/** How a report is read: `id` is `report` unless told, `file` is `source.txt`, `source.md` or `text.txt`. */
export interface ReadOptions {
  readonly format: ReportFormat
  /** Where everything stands in the text, for the format `layout`. */
  readonly layout?: LayoutFile
  readonly id?: string
  readonly file?: string
  /** What an editor says of the reading. */
  readonly review?: ReviewFile
}

const fileNames: Readonly<Record<ReportFormat, string>> = {
  text: 'source.txt',
  markdown: 'source.md',
  layout: 'text.txt',
}

const NO_REVIEW: ReviewFile = { entries: [], warnings: [] }

/**
 * Reads the text of a file into sections, paragraphs and sentences, each character mapped to the file.
 * @throws ShuttenError `source-unreadable` when the text has no paragraph
 */
export function readReport(text: string, record: ReportRecord, options: ReadOptions): Report {
  const { format, id = 'report', file = fileNames[format] } = options
  const { entries, warnings } = options.review ?? NO_REVIEW
  const changed = restructure(readBlocks(text, options), entries, text)
  const { sections, notes } = assembleReport(changed.blocks)
  const paragraphs = paragraphsIn(sections, file)
  const placed = placeEntries(entries, paragraphs, text)
  const blocks = changed.blocks.filter((block) => block.kind === 'paragraph')
  const ofReading = warnOfReading(id, { paragraphs, notes, blocks })
  return {
    id,
    record,
    language: record.language ?? guessLanguage(text),
    file,
    sections,
    notes,
    warnings: [...ofReading, ...warnings, ...changed.warnings, ...placed.warnings],
    ...(placed.entries.length === 0 ? {} : { review: placed.entries }),
    ...(options.layout && options.layout.pages.length > 0 ? { pages: options.layout.pages } : {}),
    hash: hashText(text),
  }
}

function readBlocks(text: string, { format, layout }: ReadOptions): readonly Block[] {
  if (format === 'text') return readPlainText(text)
  if (format === 'markdown') return readMarkdown(text)
  if (layout) return blocksIn(text, layout)
  throw new ShuttenError('source-unreadable', 'A text with a layout is read with its layout; give it.')
}

function paragraphsIn(sections: readonly Section[], file: string): readonly Paragraph[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  if (paragraphs.length > 0) return paragraphs
  throw new ShuttenError(
    'source-unreadable',
    `${file} holds no paragraph of text; give the report's text in UTF-8.`,
  )
}
