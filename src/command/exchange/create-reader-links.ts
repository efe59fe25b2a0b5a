import { readerPlace, type ReaderLinks } from '../../answer/reader-link.js'
import type { Library } from '../../search/library.js'
import { createReportKeys } from './report-keys.js'

/** What links to the pages of reports are made of. */
export interface ReaderLinkParts {
  /** Where Shutten can be reached from outside; null: no page can be linked to. */
  readonly publicUrl: string | null
  /** Signs the links to reports that not everybody may see; null: they have none. */
  readonly secret: string | null
  readonly library: () => Pick<Library, 'reports'>
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
}

/** Links to the pages of reports: with a key that expires where not everybody may see the report. */
export function createReaderLinks({ publicUrl, secret, library, now }: ReaderLinkParts): ReaderLinks {
  if (publicUrl === null) return () => null
  const keys = secret === null ? null : createReportKeys(secret)
  const root = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`
  return (citation) => {
    const report = library().reports.find(({ id }) => id === citation.report)
    if (report === undefined) return null
    const isPrivate = report.record.visibleTo !== null
    if (isPrivate && keys === null) return null
    const { path, query, fragment } = readerPlace(citation)
    const url = new URL(path, root)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    if (isPrivate && keys !== null) url.searchParams.set('key', keys.make(report.id, now()))
    url.hash = fragment
    const link = url.href.replaceAll('(', '%28').replaceAll(')', '%29')
    return link.length > LONGEST ? null : link
  }
}

/** Longer ones would crowd out the words. */
const LONGEST = 500
