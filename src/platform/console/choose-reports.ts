import { ShuttenError } from '../../errors.js'
import type { Warning } from '../../report/report.js'

/** What an editor wants to see: reports, and warnings of what could not be read. */
export interface Chosen<Report> {
  readonly reports: readonly Report[]
  readonly warnings: readonly Warning[]
}

/**
 * The report with an id and the warnings of its folder; without an id, all.
 * @throws ShuttenError `usage`, with the ids that there are, where neither a report nor a warning has that id
 */
export function chooseReports<Report extends { readonly id: string }>(
  wanted: string | null,
  reports: readonly Report[],
  warnings: readonly Warning[],
): Chosen<Report> {
  if (wanted === null) return { reports, warnings }
  const chosen = {
    reports: reports.filter(({ id }) => id === wanted),
    warnings: warnings.filter(({ at }) => at === wanted || at.startsWith(`${wanted}/`)),
  }
  if (chosen.reports.length + chosen.warnings.length > 0) return chosen
  const ids = reports.map(({ id }) => id).join(', ')
  throw new ShuttenError('usage', `There is no report "${wanted}"; these can be read: ${ids}.`)
}
