import type { AnnotatedReport } from '../../../annotate/annotations.js'
import type { Paragraph } from '../../../report/report.js'
import type { Markup } from '../markup.js'
import type { Reading } from './reading.js'
import { renderParagraph } from './render-paragraph.js'

/** Paragraphs as pages show them, most of which are the same for every reader. */
export interface KeptParagraphs {
  show(paragraph: Paragraph, reading: Reading): Markup
}

/** Keeps what was rendered, up to a limit, as long as the report is the same. What is cited or sought is made anew. */
export function keepParagraphs(limit = LIMIT): KeptParagraphs {
  let kept = new WeakMap<AnnotatedReport, Map<string, Markup>>()
  let size = 0
  return {
    show(paragraph, reading) {
      if (!isForAll(paragraph, reading)) return renderParagraph(paragraph, reading)
      const { report, view } = reading
      const ofReport = kept.get(report) ?? new Map<string, Markup>()
      const key = `${paragraph.number} ${view.language} ${String(view.isLanguageChosen)} ${String(view.isTranslated)} ${view.root}`
      const known = ofReport.get(key)
      if (known !== undefined) return known
      const made = renderParagraph(paragraph, reading)
      size += made.length
      if (size > limit) {
        kept = new WeakMap()
        size = made.length
      }
      kept.set(report, ofReport.set(key, made))
      return made
    },
  }
}

/** Characters, of two bytes at most. */
const LIMIT = 16_000_000

const isForAll = ({ number }: Paragraph, { cited, sought, view }: Reading): boolean =>
  sought === '' && view.opened === null && cited?.at?.paragraph !== number
