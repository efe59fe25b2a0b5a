import type { InspectedReport } from '../../annotate/inspection.js'
import { printable } from '../../answer/printable.js'
import { renderHead } from './render-inspection.js'
import { placedWarning } from '../../report/placed-warning.js'

/** So many headings and warnings are shown; `inspect` shows all. */
const MOST_LINES = 12

/** What became of a report that was added. */
interface Written {
  readonly folder: string
  /** What its reader has to say. */
  readonly remarks: readonly string[]
  /** The files that keep the words of earlier versions. */
  readonly kept: readonly string[]
}

/** What was read of a report that was added, who may see it, and how it is taken out again. */
export function renderAdded(report: InspectedReport, { folder, remarks, kept }: Written): string {
  const { id, sections, warnings, record } = report
  const titles = sections.flatMap(({ number, title, path }) =>
    title === '' ? [] : [`${'  '.repeat(path.length)}${[number, title].filter(Boolean).join(' ')}`],
  )
  const seen = record.visibleTo === null ? 'everyone' : record.visibleTo.join(', ')
  return [
    renderHead(report),
    ...some('Sections', titles),
    ...some(
      'To look at',
      warnings.map((warning) => `  ${placedWarning(warning)}`),
    ),
    ...remarks.map((remark) => `Note: ${remark}`),
    `Who may see it: ${seen}`,
    `Written to ${folder}; a running bot reads it by itself. To look at all of it: npm start -- inspect ${id}`,
    ...(kept.length === 0
      ? []
      : [`Kept, so that citations of earlier versions can be followed: ${kept.join(', ')}`]),
    `To undo: npm run remove -- ${id}`,
  ]
    .flatMap((part) => part.split('\n'))
    .map(printable)
    .join('\n')
}

function some(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const rest = lines.length - MOST_LINES
  return [`${heading}:`, ...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`  … and ${rest} more`] : [])]
}
