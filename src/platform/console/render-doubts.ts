import type { InspectedReport, Inspection } from '../../annotate/inspection.js'
import { printable } from '../../answer/printable.js'
import { placedWarning } from '../../report/placed-warning.js'

/**
 * The readings of reports by doubt, each as an entry to paste into its report's review.yaml. All of it is YAML: what is
 * no entry is a comment.
 */
export function renderDoubts({ reports, warnings }: Inspection): string {
  const unread = warnings.map((warning) => `# Not read: ${printable(placedWarning(warning))}`)
  return [...reports.map(renderReport), ...unread].join('\n\n')
}

function renderReport({ id, doubts = [], warnings }: InspectedReport): string {
  const unused = warnings.filter(({ code }) => code === 'review-fault' || code === 'review-unused')
  const head = [
    `# ${id}/review.yaml: ${doubts.length} readings to look at, the most doubtful first.`,
    '# An entry pasted as it stands says that its reading is right; write your name into it.',
    ...unused.map((warning) => `# ${printable(placedWarning(warning))}`),
  ]
  return [head.join('\n'), ...doubts.map(({ entry }) => entry.split('\n').map(printable).join('\n'))].join(
    '\n\n',
  )
}
